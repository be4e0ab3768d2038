package io.broadsheet.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.WebUrl;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.feed.Feed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    private static final Feed FEED = Feed.of("Post", WebUrl.of("https://post.example/"));
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void namesStay() {
        assertThat(Format.all())
                .extracting(Format::name)
                .containsExactly("text", "markdown", "html", "json", "jsonld", "ninjs", "nitf", "newsml");
        assertThat(FeedFormat.all())
                .extracting(FeedFormat::name)
                .containsExactly("jsonl", "rss", "atom", "jsonfeed", "sitemap");
    }

    @Test
    void findsFormatsByName() {
        assertThat(Format.named("nitf")).contains(Format.NITF);
        assertThat(Format.named("NITF")).isEmpty();
        assertThat(FeedFormat.named("rss")).contains(FeedFormat.RSS);
        assertThat(FeedFormat.named("nitf")).isEmpty();
    }

    /** Numerals, calendars and letter case differ there from those of English. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese"})
    void givesTheSameCharactersEverywhere(String locale) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        List<String> expected = documents();

        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

        assertThat(documents()).isEqualTo(expected);
    }

    private static List<String> documents() {
        List<String> out = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            articles.add(ArticleGenerator.plain(seed));
            articles.add(ArticleGenerator.hostile(seed));
        }
        for (Format format : Format.all()) {
            articles.forEach(article -> out.add(format.renderer().render(article)));
        }
        for (FeedFormat format : FeedFormat.all()) {
            out.add(format.renderer().render(FEED, articles));
        }
        return out;
    }
}
