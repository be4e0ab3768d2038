package io.broadsheet.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program: one verb for each job, see {@code --help}. */
@Command(
        name = "broadsheet",
        versionProvider = Broadsheet.Version.class,
        synopsisSubcommandLabel = "VERB",
        usageHelpWidth = 100,
        description = "News pages in, articles out: headline, dek, byline, dateline, dates, body, credits, rights.",
        footer = {
            "",
            "To begin with:",
            "  broadsheet parse page.html                      one page, as JSON",
            "  broadsheet parse --format text page.html        the same to read",
            "  broadsheet parse pages/ --out stories.jsonl     a folder of pages, one JSON object a line",
            "  broadsheet parse crawl/*.warc.gz --out news/    web archives, to go on with after any kind of end",
            "  broadsheet explain page.html                    what was kept, what was dropped, and why",
            "  broadsheet serve                                the same in a browser, for pages that are pasted",
            "",
            "Each verb explains itself: broadsheet parse --help",
            "",
            "Exit codes: 0 all well; 1 some pages could not be read, or nothing came out; 2 wrong usage;",
            "3 too many dead letters; 130 interrupted."
        })
public final class Broadsheet {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explains the program or a verb.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Prints the version.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean versionAsked;

    private Broadsheet() {}

    /**
     * Runs the program; the output is UTF-8 whatever the machine's own encoding.
     *
     * @param arguments the verb and what belongs to it
     */
    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(System.in, out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** Runs a verb and gives the exit code; without one it explains itself. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        String[] line = arguments.length == 0 ? new String[] {"--help"} : arguments;
        return commandLine(in).setOut(out).setErr(err).execute(line);
    }

    static CommandLine commandLine(InputStream in) {
        CommandLine command = new CommandLine(new Broadsheet());
        command.addSubcommand(new ParseCommand(in));
        command.addSubcommand(new ExplainCommand(in));
        command.addSubcommand(new ConvertCommand(in));
        command.addSubcommand(new LinesCommand(in));
        command.addSubcommand(new ServeCommand(in));
        command.addSubcommand(new FetchCommand());
        command.addSubcommand(new RetryCommand());
        command.addSubcommand(new SynthesizeCommand());
        command.addSubcommand(new CompletionCommand());
        // A list of inputs begins with @ too; the verbs read it themselves, a line an input.
        command.setExpandAtFiles(false);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setParameterExceptionHandler((failure, arguments) -> {
            CommandLine line = failure.getCommandLine();
            line.getErr().println("broadsheet: " + Neutral.text(describe(failure, arguments)));
            line.getErr().println("(" + line.getCommandSpec().qualifiedName() + " --help explains the options)");
            return ExitCode.USAGE;
        });
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println("broadsheet: " + Neutral.text(describe(failure)));
            return isUsage(failure) ? ExitCode.USAGE : ExitCode.INCOMPLETE;
        });
        return command;
    }

    static String version() {
        return Optional.ofNullable(Broadsheet.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** An option that is misspelt says more than the input that is missing without it. */
    private static String describe(ParameterException failure, String... arguments) {
        if (failure instanceof MissingParameterException) {
            for (String argument : arguments) {
                boolean option = argument.startsWith("-") && argument.length() > 1;
                if (option && failure.getCommandLine().getCommandSpec().findOption(argument.split("=", 2)[0]) == null) {
                    return "Unknown option: '" + argument + "'";
                }
            }
        }
        return String.valueOf(failure.getMessage());
    }

    private static boolean isUsage(Exception failure) {
        return failure instanceof UsageException
                || failure instanceof NoSuchFileException
                || failure instanceof InvalidPathException;
    }

    private static String describe(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file or folder " + missing.getFile();
        }
        if (failure instanceof FileSystemException file) {
            String reason = file.getReason();
            return file.getFile() + " cannot be read or written" + (reason == null ? "" : ": " + reason);
        }
        if (failure instanceof InvalidPathException path) {
            return "not the name of a file: " + path.getInput();
        }
        String message = failure.getMessage();
        boolean plain = failure instanceof UsageException || failure instanceof IOException;
        return plain && message != null ? message : failure.toString();
    }

    /** Tells the version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"broadsheet " + version()};
        }
    }
}
