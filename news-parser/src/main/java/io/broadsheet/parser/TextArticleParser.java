package io.broadsheet.parser;

import io.broadsheet.parser.internal.assemble.StoryAssembly;
import io.broadsheet.parser.internal.assemble.TextReader;
import java.util.List;
import java.util.Objects;

/**
 * Reads a flattened news page, a block a line with menus and promotions still in it, into an {@link
 * io.broadsheet.model.Article}. It is also the way back from {@code TextRenderer}'s plain text.
 *
 * <pre>{@code
 * Article article = TextArticleParser.create().parse(text).articleOrThrow();
 * }</pre>
 *
 * <p>A parser is immutable and may be shared by any number of threads. What a text holds never makes {@code parse}
 * throw.
 */
public final class TextArticleParser {
    private final ParseLimits limits;
    private final TextReader reader = new TextReader();

    private TextArticleParser(ParseLimits limits) {
        this.limits = limits;
    }

    /** {@return a parser with the usual limits} */
    public static TextArticleParser create() {
        return with(ParseLimits.defaults());
    }

    /**
     * Makes a parser with other limits.
     *
     * @param limits the limits on size and time
     * @return the parser
     */
    public static TextArticleParser with(ParseLimits limits) {
        return new TextArticleParser(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads a flattened page.
     *
     * @param text the page: one block a line, blank lines between blocks or not
     * @return the result
     */
    public ParseResult parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            StoryAssembly story = reader.read(text, limits);
            double likelihood = TextReader.likelihood(story);
            return story.article()
                    .map(article -> ParseResult.of(article, List.of(), story.evidence(), likelihood))
                    .orElseGet(() -> ParseResult.rejected(
                            new Rejection(Reason.NO_ARTICLE, "the text has no running text"),
                            List.of(),
                            story.evidence(),
                            likelihood));
        } catch (io.broadsheet.parser.internal.page.Rejection e) {
            return rejected(e.reason(), e.finding());
        } catch (RuntimeException e) {
            return rejected(Reason.INTERNAL, ParseResult.describe(e));
        }
    }

    private static ParseResult rejected(Reason reason, String detail) {
        return ParseResult.rejected(new Rejection(reason, detail), List.of(), Evidence.NONE, 0);
    }
}
