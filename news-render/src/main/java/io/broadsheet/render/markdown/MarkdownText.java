package io.broadsheet.render.markdown;

import io.broadsheet.render.internal.CleanText;

/** Text without a character that Markdown would take for markup. */
final class MarkdownText {
    private static final String ALWAYS = "\\`*_[]<>&|~#";
    private static final String AT_START = "+-=";

    private MarkdownText() {}

    /** {@return the text in one line, escaped; it may stand at the beginning of a line} */
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        append(text, out);
        return out.toString().strip();
    }

    /** Adds text, with each run of white space made one space and none at the beginning of a line. */
    static void append(String text, StringBuilder out) {
        String clean = CleanText.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean start = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
            if (c == ' ' || c == '\n' || c == '\t') {
                if (!start && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                boolean marker = start ? AT_START.indexOf(c) >= 0 : (c == '.' || c == ')') && isNumberLine(out);
                if (marker || ALWAYS.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
    }

    /** Whether nothing but digits stand in the line so far, so that a full stop would make a list of it. */
    private static boolean isNumberLine(StringBuilder out) {
        int at = out.length() - 1;
        while (at >= 0 && out.charAt(at) >= '0' && out.charAt(at) <= '9') {
            at--;
        }
        return at < out.length() - 1 && (at < 0 || out.charAt(at) == '\n');
    }

    /** {@return the address as a link's target} */
    static String target(String url) {
        String escaped =
                url.replace("&", "\\&").replace("[", "\\[").replace("]", "\\]").replace("|", "\\|");
        return escaped.indexOf('(') < 0 && escaped.indexOf(')') < 0 ? escaped : '<' + escaped + '>';
    }

    /**
     * {@return the lines with something before each: {@code first} before the first, {@code rest} before the others}
     */
    static String prefix(String lines, String first, String rest) {
        StringBuilder out = new StringBuilder(lines.length() + 16);
        boolean begun = false;
        for (String line : lines.split("\n", -1)) {
            String before = begun ? rest : first;
            out.append(begun ? "\n" : "");
            out.append(line.isEmpty() ? before.stripTrailing() : before + line);
            begun = true;
        }
        return out.toString();
    }
}
