package io.broadsheet.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds the pages and archives that the arguments name: files, folders, patterns, lists and standard input. */
final class Inputs {
    private static final String PATTERN_SIGNS = "*?[{";

    private final String url;
    private final List<PageInput> found = new ArrayList<>();

    private Inputs(String url) {
        this.url = url;
    }

    /**
     * Finds them.
     *
     * @param arguments as the user gave them
     * @param url the address of the page, when there is only one; empty when not known
     * @return in the order of the arguments, those of a folder by name
     */
    static List<PageInput> of(List<String> arguments, String url) throws IOException, UsageException {
        Inputs inputs = new Inputs(url);
        for (String argument : arguments) {
            inputs.add(argument);
        }
        if (inputs.found.isEmpty()) {
            throw new UsageException("there is no page or archive in " + String.join(", ", arguments));
        }
        if (!url.isEmpty() && inputs.found.size() > 1) {
            throw new UsageException("--url is for one page, but there are " + inputs.found.size()
                    + "; a list (@FILE) may give each its own address");
        }
        return inputs.found;
    }

    private void add(String argument) throws IOException, UsageException {
        if (argument.equals("-")) {
            found.add(PageInput.standardInput(url));
        } else if (argument.startsWith("@") && !Files.exists(path(argument))) {
            addList(path(argument.substring(1)));
        } else if (hasPatternSigns(argument) && !isThere(argument)) {
            addPattern(argument);
        } else {
            addPath(path(argument));
        }
    }

    private void addPath(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            addFolder(path, PageInput::isReadable);
        } else if (Files.exists(path)) {
            found.add(PageInput.of(path, nameOf(path), url));
        } else {
            throw new NoSuchFileException(path.toString());
        }
    }

    private void addFolder(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> wanted.test(file) && Files.isRegularFile(file))
                    .sorted()
                    .forEach(file -> found.add(PageInput.of(file, folder.relativize(file), url)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Shells expand most patterns themselves; those that come quoted, and all on Windows, come here. */
    private void addPattern(String argument) throws IOException, UsageException {
        String pattern = argument.replace('\\', '/');
        int sign = 0;
        while (PATTERN_SIGNS.indexOf(pattern.charAt(sign)) < 0) {
            sign++;
        }
        int slash = pattern.lastIndexOf('/', sign);
        Path folder = path(slash < 0 ? "." : pattern.substring(0, slash + 1));
        PathMatcher matcher = matcher(pattern.substring(slash + 1));
        int before = found.size();
        if (Files.isDirectory(folder)) {
            addFolder(folder, file -> matcher.matches(folder.relativize(file)));
        }
        if (found.size() == before) {
            throw new UsageException("no file matches " + argument);
        }
    }

    private static PathMatcher matcher(String pattern) throws UsageException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw new UsageException("not a pattern of file names: " + pattern);
        }
    }

    /** A line an input: its path, and after a tab its address when that is known. */
    private void addList(Path list) throws IOException, UsageException {
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            String name = (tab < 0 ? line : line.substring(0, tab)).strip();
            if (!name.isEmpty() && !name.startsWith("#")) {
                Path file = path(name);
                // A file that is missing becomes a dead letter: one of a million must not stop the others.
                found.add(PageInput.of(
                        file,
                        nameOf(file),
                        tab < 0 ? "" : line.substring(tab + 1).strip()));
            }
        }
    }

    private static boolean hasPatternSigns(String argument) {
        return argument.chars().anyMatch(c -> PATTERN_SIGNS.indexOf(c) >= 0);
    }

    private static boolean isThere(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path path(String argument) throws UsageException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UsageException("not the name of a file: " + e.getInput());
        }
    }

    private static Path nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file : name;
    }
}
