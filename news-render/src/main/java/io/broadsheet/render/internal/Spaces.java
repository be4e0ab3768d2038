package io.broadsheet.render.internal;

/** White space in texts. */
public final class Spaces {
    private Spaces() {}

    /**
     * Makes each run of white space one space.
     *
     * @param text any text
     * @return the text without white space at its ends
     */
    public static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isCollapsed(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r' || (c == ' ' && space)) {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }
}
