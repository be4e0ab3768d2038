package io.broadsheet.examples.quickstart;

import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.parser.TextArticleParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A page to read.
 *
 * @param name what to call it in messages
 * @param stem what to call the documents made from it
 * @param reader reads and parses it
 */
record PageSource(String name, String stem, Reader reader) {
    private static final String SAMPLE = "sample.html";
    private static final ArticleParser HTML = ArticleParser.create();
    private static final TextArticleParser TEXT = TextArticleParser.create();

    /** Reads one page. */
    @FunctionalInterface
    interface Reader {
        ParseResult read() throws IOException;
    }

    /** The page that comes with this program. */
    static PageSource sample() {
        return new PageSource("the sample page", "sample", () -> {
            try (InputStream page = PageSource.class.getResourceAsStream(SAMPLE)) {
                return HTML.parse(page, "https://wexmoorledger.example/2026/03/09/ferry-agreement/");
            }
        });
    }

    /**
     * The pages that an argument names.
     *
     * @param argument a file, a folder or {@code -}
     * @param standardInput what {@code -} stands for
     * @return one for each page, in the order of their names; none for a folder without pages
     * @throws IOException when there is no such file
     */
    static List<PageSource> of(String argument, InputStream standardInput) throws IOException {
        if (argument.equals("-")) {
            return List.of(new PageSource("standard input", "page", () -> HTML.parse(standardInput, "")));
        }
        Path path = Path.of(argument);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(argument);
        }
        return Files.isDirectory(path) ? inFolder(path) : List.of(of(path));
    }

    private static List<PageSource> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(PageSource::isPage).sorted().map(PageSource::of).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isPage(Path file) {
        String name = fileName(file).toLowerCase(Locale.ROOT);
        return Stream.of(".html", ".htm", ".xhtml", ".html.gz", ".txt").anyMatch(name::endsWith)
                && Files.isRegularFile(file);
    }

    private static PageSource of(Path file) {
        String name = fileName(file);
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        boolean flattened = name.toLowerCase(Locale.ROOT).endsWith(".txt");
        return new PageSource(file.toString(), stem, flattened ? () -> TEXT.parse(text(file)) : () -> HTML.parse(file));
    }

    /** Not {@link Files#readString}: one wrong byte must not lose a page. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
