package io.broadsheet.render.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.ArticleReader;
import io.broadsheet.render.Renderer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes generated articles in a format, reads them back and compares. */
public final class RoundTrip {
    private final Renderer renderer;
    private final ArticleReader reader;
    private final Losses losses;
    private final Set<String> seen = new TreeSet<>();

    private RoundTrip(String format, Renderer renderer, ArticleReader reader) {
        this.renderer = renderer;
        this.reader = reader;
        losses = Losses.of(format);
    }

    /**
     * Checks that all is kept but what the table of losses names, that what was read once stays as it is, and that the
     * table names nothing that is kept.
     */
    public static void check(String format, Renderer renderer, ArticleReader reader) {
        RoundTrip trip = new RoundTrip(format, renderer, reader);
        long first = Long.getLong("broadsheet.seed", 1);
        for (long seed = first; seed < first + Standards.articles(); seed++) {
            trip.check(ArticleGenerator.plain(seed), true, "plain(" + seed + ")");
            Article hostile = ArticleGenerator.hostile(seed);
            if (!Differences.isHollow(hostile)) {
                trip.check(hostile, false, "hostile(" + seed + ")");
            }
        }
        assertThat(trip.losses.unused(trip.seen)).as("losses that do not occur").isEmpty();
    }

    private void check(Article article, boolean marks, String source) {
        String document = renderer.render(article);
        Article once = reader.read(document);
        Article twice = reader.read(renderer.render(once));

        Map<String, String> differences = Differences.between(article, once, marks);
        seen.addAll(differences.keySet());

        assertThat(losses.unexplained(differences)).as(source).isEmpty();
        assertThat(losses.unexplainedInWords(Differences.between(article, once, false)))
                .as(source + " in words")
                .isEmpty();
        assertThat(Differences.between(once, twice, marks))
                .as(source + " read twice")
                .isEmpty();
    }
}
