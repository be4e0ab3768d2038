package io.broadsheet.examples.quickstart;

import io.broadsheet.render.format.FeedFormat;
import io.broadsheet.render.format.Format;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the command line asks for.
 *
 * @param help whether to explain the program and do nothing else
 * @param format the one format to print, or nothing for the whole show
 * @param feed the format that holds all articles in one document, or nothing
 * @param folder where documents are written
 * @param pages files, folders or {@code -}; empty for the sample page
 */
record Options(boolean help, Optional<Format> format, Optional<FeedFormat> feed, Path folder, List<String> pages) {
    private static final String USAGE = """
            Shows what Broadsheet finds on news pages.

              java -jar quickstart.jar                      the sample page that comes with this program
              java -jar quickstart.jar PAGE...              your pages: HTML files, flattened text (.txt), folders of
                                                            both, or - for HTML on standard input
              java -jar quickstart.jar --json PAGE...       the articles as JSON and nothing else
              java -jar quickstart.jar --format NAME PAGE   the article in one format and nothing else

              --format NAME   %s
                              or, with all articles in one document, %s
              --out FOLDER    where the HTML and JSON documents are written; broadsheet-out unless told otherwise
              --help          this text

            Exit code: 0 when every page gave an article, 1 when some did not, 2 when the command was wrong.
            """;

    private static final Path DEFAULT_FOLDER = Path.of("broadsheet-out");

    /** A command line that makes no sense; the message tells what to write instead. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static Options of(String... arguments) throws UsageException {
        ArrayDeque<String> left = new ArrayDeque<>(List.of(arguments));
        List<String> pages = new ArrayList<>();
        String format = "";
        Path folder = DEFAULT_FOLDER;
        boolean help = false;
        while (!left.isEmpty()) {
            String argument = left.removeFirst();
            switch (argument) {
                case "-h", "--help" -> help = true;
                case "--json" -> format = Format.JSON.name();
                case "--format" -> format = formatNamed(valueOf(argument, left));
                case "--out" -> folder = folder(valueOf(argument, left));
                default -> pages.add(page(argument));
            }
        }
        return new Options(help, Format.named(format), FeedFormat.named(format), folder, List.copyOf(pages));
    }

    static String usage() {
        return USAGE.formatted(formatNames(), feedNames());
    }

    private static String formatNames() {
        return Format.all().stream().map(Format::name).collect(Collectors.joining(", "));
    }

    private static String feedNames() {
        return FeedFormat.all().stream().map(FeedFormat::name).collect(Collectors.joining(", "));
    }

    private static String formatNamed(String name) throws UsageException {
        if (Format.named(name).isEmpty() && FeedFormat.named(name).isEmpty()) {
            throw new UsageException("there is no format " + name + ", but " + formatNames() + ", " + feedNames());
        }
        return name;
    }

    private static String valueOf(String option, ArrayDeque<String> left) throws UsageException {
        if (left.isEmpty()) {
            throw new UsageException(option + " needs a value after it");
        }
        return left.removeFirst();
    }

    private static Path folder(String name) throws UsageException {
        Path folder = path(name);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("--out names a folder, but " + name + " is a file");
        }
        return folder;
    }

    private static String page(String argument) throws UsageException {
        if (argument.startsWith("-") && !argument.equals("-")) {
            throw new UsageException("unknown option " + argument);
        }
        return path(argument).toString();
    }

    private static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("not the name of a file: " + e.getInput());
        }
    }
}
