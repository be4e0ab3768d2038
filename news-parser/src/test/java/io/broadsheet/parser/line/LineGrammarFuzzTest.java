package io.broadsheet.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Any line ends in a value with a span inside the line, or in nothing. A normal build replays the kept inputs; with
 * {@code JAZZER_FUZZ=1} the fuzzer looks for more, one method at a time.
 */
class LineGrammarFuzzTest {
    private static final DatelineParser DATELINES = DatelineParser.create();
    private static final BylineParser BYLINES = BylineParser.create();
    private static final CreditParser CREDITS = CreditParser.create();
    private static final CopyrightParser COPYRIGHTS = CopyrightParser.create();
    private static final PhotoCreditParser PHOTO_CREDITS = PhotoCreditParser.create();

    @FuzzTest(maxDuration = "10m")
    void datelines(byte[] input) {
        String line = line(input);
        assertInside(line, DATELINES.parse(line));
    }

    @FuzzTest(maxDuration = "10m")
    void bylines(byte[] input) {
        String line = line(input);
        assertInside(line, BYLINES.parse(line));
        assertInside(line, BYLINES.parseNames(line));
    }

    @FuzzTest(maxDuration = "10m")
    void credits(byte[] input) {
        String line = line(input);
        assertInside(line, CREDITS.parse(line));
    }

    @FuzzTest(maxDuration = "10m")
    void copyrights(byte[] input) {
        String line = line(input);
        assertInside(line, COPYRIGHTS.parse(line));
    }

    @FuzzTest(maxDuration = "10m")
    void photoCredits(byte[] input) {
        String line = line(input);
        assertInside(line, PHOTO_CREDITS.parse(line));
    }

    private static String line(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static void assertInside(String line, Optional<? extends LineMatch<?>> match) {
        match.ifPresent(found -> assertThat(found.end()).isLessThanOrEqualTo(line.length()));
    }
}
