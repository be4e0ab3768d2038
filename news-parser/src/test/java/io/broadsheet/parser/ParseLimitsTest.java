package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ParseLimitsTest {
    @Test
    void changesOneLimitAndKeepsTheOthers() {
        ParseLimits limits = ParseLimits.defaults().withMaxTags(7);

        assertThat(limits.maxTags()).isEqualTo(7);
        assertThat(limits.withMaxTags(ParseLimits.defaults().maxTags())).isEqualTo(ParseLimits.defaults());
        assertThat(ParseLimits.builder().maxTags(7).build()).isEqualTo(limits).hasSameHashCodeAs(limits);
    }

    @Test
    void isStricterInEveryLimitWhenStrict() {
        ParseLimits strict = ParseLimits.strict();
        ParseLimits defaults = ParseLimits.defaults();

        assertThat(figures(strict)).hasSameSizeAs(figures(defaults));
        for (int i = 0; i < figures(strict).size(); i++) {
            assertThat(figures(strict).get(i)).isLessThan(figures(defaults).get(i));
            assertThat(figures(defaults).get(i))
                    .isLessThan(figures(ParseLimits.unlimited()).get(i));
        }
    }

    private static List<Long> figures(ParseLimits limits) {
        return List.of(
                (long) limits.maxInputBytes(),
                (long) limits.maxInflationRatio(),
                (long) limits.maxTags(),
                (long) limits.maxNodes(),
                (long) limits.maxNameLength(),
                limits.timeout().toNanos(),
                (long) limits.maxJsonLdLength(),
                (long) limits.maxJsonLdBlocks(),
                (long) limits.maxJsonLdDepth(),
                (long) limits.maxAuthors(),
                (long) limits.maxLinks(),
                (long) limits.maxImages());
    }

    @Test
    void refusesLimitsThatNothingSatisfies() {
        List<Supplier<ParseLimits>> senseless = List.of(
                () -> ParseLimits.defaults().withMaxInputBytes(0),
                () -> ParseLimits.defaults().withMaxInflationRatio(0),
                () -> ParseLimits.defaults().withMaxTags(-1),
                () -> ParseLimits.defaults().withMaxNodes(0),
                () -> ParseLimits.defaults().withMaxNameLength(0),
                () -> ParseLimits.defaults().withMaxJsonLdLength(0),
                () -> ParseLimits.defaults().withMaxJsonLdBlocks(0),
                () -> ParseLimits.defaults().withMaxJsonLdDepth(0),
                () -> ParseLimits.defaults().withMaxAuthors(0),
                () -> ParseLimits.defaults().withMaxLinks(0),
                () -> ParseLimits.defaults().withMaxImages(0),
                () -> ParseLimits.defaults().withTimeout(Duration.ZERO),
                () -> ParseLimits.builder().timeout(Duration.ofSeconds(-1)).build());

        assertThat(senseless)
                .allSatisfy(limits -> assertThatIllegalArgumentException()
                        .isThrownBy(limits::get)
                        .withMessageContaining("must be"));
    }
}
