package io.broadsheet.parser.internal.metadata;

import org.jspecify.annotations.Nullable;

/** Finds the signs that part a headline from the names of section and site. */
final class Separators {
    private static final String SPACED = "|-\u2013\u2014\u00b7\u2022\u00bb\u00ab/>~:";
    private static final String ALONE = "|\u2022\u00bb\uff5c\u4e28_";

    private Separators() {}

    /**
     * A separator with the spaces around it.
     *
     * @param start where it begins
     * @param end where it ends
     */
    record Span(int start, int end) {}

    /** {@return the last separator before an index, or null} */
    static @Nullable Span lastBefore(String text, int before) {
        for (int i = Math.min(before, text.length()) - 1; i > 0; i--) {
            Span span = at(text, i);
            if (span != null && span.start() > 0 && span.end() < text.length()) {
                return span;
            }
        }
        return null;
    }

    /** {@return the first separator, or null} */
    static @Nullable Span first(String text) {
        for (int i = 1; i < text.length(); i++) {
            Span span = at(text, i);
            if (span != null && span.start() > 0 && span.end() < text.length()) {
                return span;
            }
        }
        return null;
    }

    private static @Nullable Span at(String text, int i) {
        char c = text.charAt(i);
        int start = i;
        int end = i + 1;
        boolean twice = (c == ':' || c == '-') && text.charAt(i - 1) == c;
        start -= twice ? 1 : 0;
        boolean before = start > 0 && text.charAt(start - 1) == ' ';
        boolean after = end < text.length() && text.charAt(end) == ' ';
        boolean spaced = before && after && SPACED.indexOf(c) >= 0;
        boolean glued = !before && !after && (c == ':' || c == '\uff1a') && !isDigit(text, i - 1);
        boolean halfSpaced = after && c == ':';
        if (!spaced && !glued && !halfSpaced && !twice && ALONE.indexOf(c) < 0) {
            return null;
        }
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && Character.isDigit(text.charAt(i));
    }
}
