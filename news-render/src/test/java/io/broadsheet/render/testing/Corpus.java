package io.broadsheet.render.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.model.Article;
import io.broadsheet.parser.ArticleParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles of the real news pages that lie in the folder of development data. */
public final class Corpus {
    private static final List<String> SETS = List.of("wcxb-articles", "fundus-dev", "news-articles");
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final Map<Path, Optional<Article>> ARTICLES = new HashMap<>();

    private Corpus() {}

    /**
     * The articles of the pages, each once; the test is skipped where the pages are missing.
     *
     * @param step takes each so manieth page
     */
    public static List<Article> articles(int step) {
        List<Path> files = files(step);
        for (Path file : files) {
            ARTICLES.computeIfAbsent(file, Corpus::parse);
        }
        List<Article> out =
                files.stream().map(ARTICLES::get).flatMap(Optional::stream).toList();
        assertThat(files.size() - out.size()).as("pages without an article").isLessThanOrEqualTo(files.size() / 100);
        return out;
    }

    private static List<Path> files(int step) {
        List<Path> out = new ArrayList<>();
        Path corpus = Path.of(System.getProperty("broadsheet.shared", "none"), "corpus");
        assumeTrue(Files.isDirectory(corpus), () -> "skipped: there are no pages of development data at " + corpus);
        for (String set : SETS) {
            try (Stream<Path> files = Files.list(corpus.resolve(set).resolve("html"))) {
                List<Path> sorted = files.sorted().toList();
                for (int i = 0; i < sorted.size(); i += step) {
                    out.add(sorted.get(i));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out;
    }

    private static Optional<Article> parse(Path file) {
        try {
            return PARSER.parse(file, "https://paper.example/story").article();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return 1 with {@code -Dbroadsheet.pages=all}, otherwise the step that a quick build can afford} */
    public static int step(int quick) {
        return System.getProperty("broadsheet.pages", "").equals("all") ? 1 : quick;
    }
}
