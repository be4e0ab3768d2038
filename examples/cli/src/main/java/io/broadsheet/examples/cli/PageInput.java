package io.broadsheet.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page or archive to read.
 *
 * @param name what to call it in messages and rows, as the user named it
 * @param stem what documents made of it are called, with the folders below the one that was named
 * @param file where it lies; nothing for standard input
 * @param url the page's address; empty when not known
 */
record PageInput(String name, String stem, Optional<Path> file, String url) {
    private static final String[] PAGES = {".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".txt"};
    private static final String[] ARCHIVES = {".warc", ".warc.gz", ".arc", ".arc.gz", ".wacz"};

    /** What {@code -} stands for. */
    static PageInput standardInput(String url) {
        return new PageInput("standard input", "page", Optional.empty(), url);
    }

    /** A file; {@code below} is its path without the folder that the user named. */
    static PageInput of(Path file, Path below, String url) {
        String path = below.toString().replace('\\', '/');
        return new PageInput(file.toString(), withoutExtension(path), Optional.of(file), url);
    }

    private static String withoutExtension(String path) {
        return Stream.of(PAGES, ARCHIVES)
                .flatMap(Stream::of)
                .filter(end -> path.toLowerCase(Locale.ROOT).endsWith(end))
                .max((a, b) -> a.length() - b.length())
                .map(end -> path.substring(0, path.length() - end.length()))
                .filter(stem -> !stem.isEmpty() && !stem.endsWith("/"))
                .orElse(path);
    }

    /** Whether a file in a folder is taken for a page or an archive. */
    static boolean isReadable(Path file) {
        return endsWith(file.toString(), PAGES) || endsWith(file.toString(), ARCHIVES);
    }

    /** Whether it is a web archive. */
    boolean isArchive() {
        return endsWith(name, ARCHIVES);
    }

    /** Whether it is a flattened page: text, a block a line. */
    boolean isText() {
        return endsWith(name, ".txt");
    }

    private static boolean endsWith(String name, String... ends) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(ends).anyMatch(lower::endsWith);
    }
}
