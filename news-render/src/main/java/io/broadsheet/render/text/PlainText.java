package io.broadsheet.render.text;

import io.broadsheet.render.internal.CleanText;

/** Text without control characters whose white space is single spaces; no-break spaces stay. */
final class PlainText {
    private PlainText() {}

    /** One line without spaces around it. */
    static String line(String text) {
        return spaced(text).strip();
    }

    /** Runs of white space become one space, also at both ends, so that pieces of a text can be joined. */
    static String spaced(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                out.append(c);
            } else if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return CleanText.clean(out.toString());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
