package io.broadsheet.examples.cli;

import io.broadsheet.examples.cli.serve.ReadingRoom;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code serve} verb. */
@Command(
        name = "serve",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Opens a web page on this machine to paste or upload news pages, and shows the article, its JSON and the explain"
                    + " page side by side.",
            "",
            "It listens on the loopback interface only, loads nothing, and keeps the last few pages in memory. Ctrl-C ends it."
        })
final class ServeCommand implements Callable<Integer> {
    private final InputStream standardInput;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "The port; 8080 unless set, 0 for any that is free.")
    private int port = 8080;

    @Option(names = "--until-input-ends", hidden = true, description = "Ends with standard input, for tests.")
    private boolean untilInputEnds;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ServeCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() throws IOException, UsageException, InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port is a number from 0 to 65535, but is " + port);
        }
        PrintWriter err = spec.commandLine().getErr();
        try (ReadingRoom room = ReadingRoom.open(port, limits.limits())) {
            err.println("http://localhost:" + room.port() + "/ reads news pages; Ctrl-C ends it");
            err.flush();
            if (untilInputEnds) {
                standardInput.transferTo(OutputStream.nullOutputStream());
            } else {
                Thread.currentThread().join();
            }
        }
        return ExitCode.OK;
    }
}
