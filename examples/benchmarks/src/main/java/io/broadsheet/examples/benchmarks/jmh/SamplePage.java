package io.broadsheet.examples.benchmarks.jmh;

import io.broadsheet.model.Article;
import io.broadsheet.parser.ArticleParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The sample page of the quickstart. */
final class SamplePage {
    static final String URL = "https://wexmoorledger.example/2026/03/09/ferry-agreement/";
    static final String HTML = read("sample.html");
    static final String TEXT = read("sample.txt");

    private SamplePage() {}

    static Article article() {
        return ArticleParser.create().parse(HTML, URL).articleOrThrow();
    }

    private static String read(String name) {
        try (InputStream in = SamplePage.class.getResourceAsStream("/io/broadsheet/examples/quickstart/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
