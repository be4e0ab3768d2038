package io.broadsheet.examples.benchmarks;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: one verb for each kind of figure, see {@code --help}. */
@Command(
        name = "benchmarks",
        description = "Takes the figures of the README. Each verb explains itself with --help.",
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            Predict.class,
            PredictText.class,
            PredictRoles.class,
            Wire.class,
            WireSpeed.class,
            Speed.class,
            Jmh.class
        })
public final class Benchmarks {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explains the program or a verb.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private Benchmarks() {}

    /**
     * Runs the program.
     *
     * @param arguments the verb and what belongs to it
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a verb and gives the exit code: 0 good, 1 failed, 2 wrong usage. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new Benchmarks());
        command.setParameterExceptionHandler((failure, line) -> {
            CommandLine verb = failure.getCommandLine();
            verb.getErr().println("benchmarks: " + failure.getMessage());
            verb.getErr().println("(" + verb.getCommandSpec().qualifiedName() + " --help explains the options)");
            return CommandLine.ExitCode.USAGE;
        });
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println("benchmarks: " + describe(failure));
            return 1;
        });
        return command;
    }

    private static String describe(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file or folder " + missing.getFile();
        }
        if (failure instanceof FileSystemException file) {
            String reason = file.getReason();
            return file.getFile() + " cannot be read or written" + (reason == null ? "" : ": " + reason);
        }
        String message = failure.getMessage();
        return failure instanceof IOException && message != null ? message : failure.toString();
    }
}
