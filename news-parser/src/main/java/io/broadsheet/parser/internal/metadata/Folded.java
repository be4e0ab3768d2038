package io.broadsheet.parser.internal.metadata;

/** Texts made alike for comparing: case, quotation marks, dashes and spaces do not matter. */
final class Folded {
    private Folded() {}

    /** {@return the text in lower case with one form of each quotation mark, dash and ellipsis} */
    static String of(String text) {
        if (isFolded(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009') {
                space = out.length() > 0;
            } else if (c != '\u200b' && c != '\u00ad') {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                append(out, c);
            }
        }
        return out.toString();
    }

    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c < 0x80 && c != '`' && (c < 'A' || c > 'Z') && (c != ' ' || (i > 0 && text.charAt(i - 1) != ' '));
            if (!plain) {
                return false;
            }
        }
        return text.isEmpty() || text.charAt(text.length() - 1) != ' ';
    }

    private static void append(StringBuilder out, char c) {
        if (c < 0x80) {
            out.append(c == '`' ? '\'' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            return;
        }
        switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u00b4' -> out.append('\'');
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb', '\u2039', '\u203a' ->
                out.append('"');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uff0d' -> out.append('-');
            case '\u2026' -> out.append("...");
            case '\uff1a' -> out.append(':');
            default -> out.append(Character.toLowerCase(c));
        }
    }

    /** {@return letters and digits alone, in lower case} */
    static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
