package io.broadsheet.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * A folder of pages: {@code html/ID.html.gz} with {@code labels.jsonl} beside it, which names the pages and their
 * addresses. Without labels every {@code .html} and {@code .html.gz} file of the folder, or of its {@code html} folder,
 * is a page.
 *
 * @param name the folder's name
 * @param pages the pages in the order of the labels, else of their names
 */
record Corpus(String name, List<Page> pages) {
    private static final List<String> ENDINGS = List.of(".html.gz", ".html", ".htm");

    /**
     * A page of a corpus.
     *
     * @param id its name in labels and predictions
     * @param url its address; empty when it is not known
     * @param file where it lies
     */
    record Page(String id, String url, Path file) {
        /** The page as it was fetched. */
        byte[] bytes() throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                boolean packed = file.toString().endsWith(".gz");
                return (packed ? new GZIPInputStream(in) : in).readAllBytes();
            }
        }

        /** The page decoded: as UTF-8 where it is that, else as jsoup finds it declared. */
        String text() throws IOException {
            byte[] bytes = bytes();
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(
                        bytes,
                        Jsoup.parse(new ByteArrayInputStream(bytes), null, url).charset());
            }
        }
    }

    static Corpus open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileNotFoundException("there is no folder " + folder);
        }
        Path html = Files.isDirectory(folder.resolve("html")) ? folder.resolve("html") : folder;
        Path labels = folder.resolve("labels.jsonl");
        List<Page> pages = Files.exists(labels) ? labelled(labels, html) : found(html);
        if (pages.isEmpty()) {
            throw new FileNotFoundException("no .html or .html.gz file in " + html);
        }
        return new Corpus(folder.toRealPath().getFileName().toString(), pages);
    }

    private static List<Page> labelled(Path labels, Path html) throws IOException {
        return JsonLines.read(labels).stream()
                .map(label -> page(label, html))
                .filter(page -> Files.exists(page.file()))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Page page(JsonNode label, Path html) {
        String id = label.path("id").asText();
        return new Page(id, label.path("url").asText(""), html.resolve(id + ENDINGS.get(0)));
    }

    private static List<Page> found(Path html) throws IOException {
        try (Stream<Path> files = Files.list(html)) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Page(JsonLines.stem(file, ENDINGS), "", file))
                    .collect(Collectors.toUnmodifiableList());
        }
    }
}
