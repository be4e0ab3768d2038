package io.broadsheet.examples.quickstart;

import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseResult;
import java.time.Duration;

/**
 * Sets bounds for pages that strangers send: past a limit a page is rejected with a reason, never with an exception.
 */
public final class SetLimits {
    private static final ArticleParser PARSER = ArticleParser.builder()
            .limits(ParseLimits.builder()
                    .maxInputBytes(200_000)
                    .timeout(Duration.ofSeconds(2))
                    .build())
            .build();

    private SetLimits() {}

    /**
     * Prints what becomes of a page that is too long.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(describe("<p>" + "All work and no play. ".repeat(10_000)));
    }

    static String describe(String html) {
        ParseResult result = PARSER.parse(html);
        return result.rejection()
                .map(rejection -> rejection.reason() + ": " + rejection.detail())
                .orElse("within the limits");
    }
}
