package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.ParseLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.provider.Arguments;

/** Small pages for the tests of this package. */
final class Pages {
    static final String URL = "https://www.harbourgazette.example/local/ferry-line-returns";

    private Pages() {}

    /** What is chosen from a page whose head is given. */
    static ArticleMetadata ofHead(String head) {
        return of("<html><head>" + head + "</head><body></body></html>");
    }

    static ArticleMetadata ofJsonLd(String json) {
        return ofHead("<script type='application/ld+json'>" + json + "</script>");
    }

    /** Elements with an attribute {@code data-kind} are handed in as printed texts of that kind. */
    static ArticleMetadata of(String html) {
        Document document = Jsoup.parse(html);
        return read(document).resolve(printed(document));
    }

    static PageMetadata read(Document document) {
        return PageMetadata.read(document, URL, ParseLimits.defaults(), () -> {});
    }

    static List<PrintedText> printed(Document document) {
        List<PrintedText> printed = new ArrayList<>();
        for (Element element : document.select("[data-kind]")) {
            PrintedText.Kind kind =
                    PrintedText.Kind.valueOf(element.attr("data-kind").toUpperCase(Locale.ROOT));
            printed.add(new PrintedText(kind, element.text(), element));
        }
        return printed;
    }

    /** The lines of a table: columns parted by a bar, comments and empty lines left out. */
    static Stream<Arguments> table(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) columns(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] columns(String line) {
        return Stream.of(line.split(" => ", -1)).map(String::strip).toArray(String[]::new);
    }
}
