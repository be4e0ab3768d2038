package io.broadsheet.render.internal;

/**
 * Escapes text for HTML, in the way in which serialisers of HTML do it, so that reading and writing a document again
 * changes nothing.
 */
public final class HtmlEscape {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private HtmlEscape() {}

    /**
     * Adds text between tags.
     *
     * @param text any text; what {@link CleanText} drops is dropped
     * @param out where to add it
     */
    public static void text(String text, StringBuilder out) {
        append(text, false, out);
    }

    /**
     * Adds the value of an attribute that stands in double quotation marks.
     *
     * @param value any text; what {@link CleanText} drops is dropped
     * @param out where to add it
     */
    public static void attribute(String value, StringBuilder out) {
        append(value, true, out);
    }

    private static void append(String raw, boolean attribute, StringBuilder out) {
        String text = CleanText.clean(raw);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>' && c != NO_BREAK_SPACE) {
                continue;
            }
            String escape = escape(c, attribute);
            if (!escape.isEmpty()) {
                out.append(text, done, i).append(escape);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static String escape(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "";
            case NO_BREAK_SPACE -> "&nbsp;";
            default -> "";
        };
    }
}
