package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Any bytes end in an article or in a typed rejection that is no defect. A normal build replays the kept inputs; with
 * {@code JAZZER_FUZZ=1} the fuzzer looks for more, one method at a time.
 */
class ArticleFuzzTest {
    /** The fuzzer's probes make everything slow, and it has a clock of its own. */
    private static final ParseLimits PATIENT = ParseLimits.defaults().withTimeout(Duration.ofMinutes(5));

    private static final ArticleParser PAGES =
            ArticleParser.builder().limits(PATIENT).build();
    private static final TextArticleParser TEXTS = TextArticleParser.with(PATIENT);

    @FuzzTest(maxDuration = "10m")
    void pages(byte[] input) {
        assertSound(PAGES.parse(input, "https://paper.example/story"));
    }

    @FuzzTest(maxDuration = "10m")
    void texts(byte[] input) {
        assertSound(TEXTS.parse(new String(input, StandardCharsets.UTF_8)));
    }

    private static void assertSound(ParseResult result) {
        Optional<Rejection> rejection = result.rejection();
        assertThat(rejection.map(Rejection::reason)).as("%s", rejection).isNotEqualTo(Optional.of(Reason.INTERNAL));
        result.article().ifPresent(article -> assertThat(article.headline()).isNotNull());
    }
}
