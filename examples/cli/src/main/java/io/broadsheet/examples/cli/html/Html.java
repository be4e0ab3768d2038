package io.broadsheet.examples.cli.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML: elements are closed in their order, every text is escaped in one place. */
public final class Html {
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();
    /**
     * Opens an element.
     *
     * @param name its name
     * @param attributes pairs of a name and a value
     * @return this
     */
    public Html open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }
    /**
     * Closes the element that was opened last.
     *
     * @return this
     */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }
    /**
     * Writes an element that holds a text.
     *
     * @param name its name
     * @param text what is in it
     * @param attributes pairs of a name and a value
     * @return this
     */
    public Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }
    /**
     * Writes an element that holds nothing and has no end.
     *
     * @param name its name
     * @param attributes pairs of a name and a value
     * @return this
     */
    public Html empty(String name, String... attributes) {
        tag(name, attributes);
        return this;
    }

    /**
     * Writes text.
     *
     * @param text any text
     * @return this
     */
    public Html text(String text) {
        escape(text);
        return this;
    }
    /**
     * Starts a new line in the source.
     *
     * @return this
     */
    public Html line() {
        out.append('\n');
        return this;
    }
    /**
     * Writes the program's own style sheet.
     *
     * @param css a style sheet that does not hold what closes its element
     * @return this
     */
    public Html style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("a style sheet must not close its element");
        }
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    @Override
    public String toString() {
        while (!open.isEmpty()) {
            close();
        }
        return out.append('\n').toString();
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> appendSafe(c);
            }
        });
    }

    /** What HTML forbids, and what would turn round the text after it, is shown as a replacement character. */
    private void appendSafe(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean nothing = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        out.appendCodePoint(control || direction || nothing ? 0xFFFD : c);
    }
}
