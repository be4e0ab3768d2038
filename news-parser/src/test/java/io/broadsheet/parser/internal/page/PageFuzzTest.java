package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;
import java.time.Duration;

/** Any bytes end in a page or in a rejection that says something about the input. */
class PageFuzzTest {
    /** The fuzzer's probes make everything slow, and it has a clock of its own. */
    private static final PageLoader LOADER =
            new PageLoader(ParseLimits.defaults().withTimeout(Duration.ofMinutes(5)));

    @FuzzTest(maxDuration = "10m")
    void bytes(byte[] input) {
        try {
            assertThat(LOADER.load(input, "", "https://paper.example/").document())
                    .isNotNull();
        } catch (Rejection rejection) {
            assertThat(rejection.reason()).isNotIn(Reason.INTERNAL, Reason.NO_ARTICLE);
        }
    }
}
