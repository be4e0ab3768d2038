package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;

/**
 * Looks over a page's text before the HTML parser does and refuses what would cost it more than linear time or memory:
 * too many tags, and names without end (jsoup's cost is quadratic in a tag name's length). One pass that mostly runs
 * inside {@link String#indexOf(int, int)}.
 */
final class MarkupGuard {
    private MarkupGuard() {}

    /**
     * Checks a page.
     *
     * @param rawTexts told of every {@code <}
     * @return how many {@code <} it holds
     * @throws Rejection when there is no markup at all or it is past a limit
     */
    static int check(String text, ParseLimits limits, RawTexts rawTexts) {
        int tags = 0;
        int nameEnd = 0;
        boolean markup = false;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > limits.maxTags()) {
                throw new Rejection(Reason.TOO_MANY_TAGS, "more than " + limits.maxTags() + " tags");
            }
            rawTexts.note(at);
            if (at >= nameEnd) { // else it lies inside the run just measured, which keeps the pass linear
                nameEnd = nameEnd(text, at + 1);
                markup |= nameEnd > at + 1 || text.startsWith("<!", at) || text.startsWith("<?", at);
                requireNameWithin(nameEnd - at - 1, limits);
            }
        }
        if (!markup) {
            throw new Rejection(Reason.NOT_HTML, "text without any tag; flattened text has a parser of its own");
        }
        return tags;
    }

    private static void requireNameWithin(int length, ParseLimits limits) {
        if (length > limits.maxNameLength()) {
            throw new Rejection(
                    Reason.MALFORMED_MARKUP, "a tag name is longer than " + limits.maxNameLength() + " characters");
        }
    }

    /** Where the name ends that begins at the index, after a slash if there is one; the index itself for no name. */
    static int nameEnd(String text, int from) {
        int start = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
        if (start >= text.length() || !startsName(text.charAt(start))) {
            return from;
        }
        int at = start;
        while (at < text.length() && !endsName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean startsName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a tag name ends before it. */
    static boolean endsName(char c) {
        return c == '>' || c == ' ' || c == '/' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
