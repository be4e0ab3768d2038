package io.broadsheet.render.internal;

import java.util.Objects;

/**
 * Text that every format can carry: no control character but tab and line feed, no lone surrogate, no character that
 * XML or HTML forbids. Carriage returns become line feeds, since XML readers do that anyway; other controls that part
 * words become spaces, lone surrogates U+FFFD.
 */
public final class CleanText {
    private CleanText() {}

    /**
     * Cleans a text.
     *
     * @param text any text
     * @return the text itself when it is clean
     */
    public static String clean(String text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c <= '~') || (c >= '\u00A0' && c < Character.MIN_SURROGATE) || c == '\n') {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (!isLegal(codePoint)) {
                return cleanFrom(text, i);
            }
            i += Character.charCount(codePoint) - 1;
        }
        return text;
    }

    /**
     * Cleans a text that stands in one line.
     *
     * @param text any text
     * @return the text without line feeds and tabs, each replaced by a space
     */
    public static String cleanLine(String text) {
        String clean = clean(text);
        return clean.indexOf('\n') < 0 && clean.indexOf('\t') < 0
                ? clean
                : clean.replace('\n', ' ').replace('\t', ' ');
    }

    private static String cleanFrom(String text, int start) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\r') {
                boolean paired = next < text.length() && text.charAt(next) == '\n';
                out.append(paired ? "" : "\n");
            } else if (c == '\u000B' || c == '\f' || c == '\u0085') {
                out.append(' ');
            } else if (isLegal(c)) {
                out.appendCodePoint(c);
            } else if (isSurrogate(c)) {
                out.append('\uFFFD');
            }
            i = next;
        }
        return out.toString();
    }

    private static boolean isLegal(int c) {
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        boolean control = c >= 0x7F && c < 0xA0;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !isSurrogate(c) && !nonCharacter;
    }

    /** One that stands alone: a pair is one character. */
    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
