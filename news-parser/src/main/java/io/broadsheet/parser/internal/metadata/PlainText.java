package io.broadsheet.parser.internal.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns strings of a page's data into text: entities undone once, tags dropped, white space collapsed. */
final class PlainText {
    /** Longer runs between angle brackets are no tag. */
    private static final int MAX_TAG = 400;

    private PlainText() {}

    /** {@return the text; empty when there is none} */
    static String of(String value) {
        String text = value;
        if (text.indexOf('<') >= 0) {
            text = withoutTags(text);
        }
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false);
            if (text.indexOf('<') >= 0) {
                text = withoutTags(text);
            }
        }
        return collapse(text);
    }

    private static String withoutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '<' ? tagEnd(text, at) : -1;
            if (end < 0) {
                out.append(text.charAt(at++));
            } else {
                if (isBreak(text, at)) {
                    out.append(' ');
                }
                at = end;
            }
        }
        return out.toString();
    }

    private static int tagEnd(String text, int open) {
        int name = open + 1;
        if (name < text.length() && text.charAt(name) == '/') {
            name++;
        }
        if (name >= text.length() || !isAsciiLetter(text.charAt(name))) {
            return -1;
        }
        int limit = Math.min(text.length(), open + MAX_TAG);
        for (int i = name; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Inline marks may stand inside a word; all other tags part words. */
    private static boolean isBreak(String text, int open) {
        int at = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        return !(text.startsWith("em", at)
                || text.startsWith("i>", at)
                || text.startsWith("b>", at)
                || text.startsWith("strong", at)
                || text.startsWith("span", at)
                || text.startsWith("a ", at)
                || text.startsWith("a>", at));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** {@return the text with runs of white space as one space, invisible characters dropped, none at the ends} */
    static String collapse(String text) {
        int length = text.length();
        int clean = cleanPrefix(text);
        if (clean == length) {
            return text;
        }
        StringBuilder out = new StringBuilder(length);
        boolean space = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = out.length() > 0;
            } else if (!isInvisible(c)) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int cleanPrefix(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c) || (isSpace(c) && (c != ' ' || space))) {
                return i;
            }
            space = c == ' ';
        }
        return space && !text.isEmpty() ? text.length() - 1 : text.length();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\ufeff' || c == '\u00ad' || c == '\ufffe' || c == '\uffff';
    }

    /**
     * The text of an element.
     *
     * @param element an element of the page
     * @param maxLength more characters are not read, nor more nodes than half as many
     * @return the text, white space collapsed
     */
    static String of(Element element, int maxLength) {
        StringBuilder out = new StringBuilder();
        int nodes = maxLength / 2;
        Node node = element.childNodeSize() > 0 ? element.childNode(0) : null;
        while (node != null && nodes-- > 0 && out.length() < maxLength) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element inner) {
                parts(inner, out);
            }
            node = next(node, element, out);
        }
        return collapse(out.toString());
    }

    /** Elements that may not stand inside a word part words. */
    private static void parts(Element element, StringBuilder out) {
        if (!isInline(element.normalName())) {
            out.append(' ');
        }
    }

    /**
     * What stands before an element in the line that it is part of.
     *
     * @param element an element of the page
     * @param maxLength longer lines are read by their beginning
     * @return the text before it, white space collapsed; may be empty
     */
    static String before(Element element, int maxLength) {
        String own = of(element, maxLength);
        Element line = element.parent();
        for (int i = 0; line != null && i < 2; i++) {
            String text = of(line, maxLength);
            int at = own.isEmpty() ? text.length() : text.indexOf(own);
            if (at > 0) {
                return text.substring(0, at);
            }
            line = line.parent();
        }
        return "";
    }

    private static @Nullable Node next(Node node, Element root, StringBuilder out) {
        if (node instanceof Element element && element.childNodeSize() > 0 && !isUnread(element)) {
            return element.childNode(0);
        }
        Node at = node;
        while (at != null && !at.equals(root)) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
            if (at instanceof Element element) {
                parts(element, out);
            }
        }
        return null;
    }

    private static boolean isUnread(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "svg", "noscript", "template", "button", "select" -> true;
            default -> false;
        };
    }

    private static boolean isInline(String name) {
        return switch (name) {
            case "a", "abbr", "b", "bdi", "cite", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup" ->
                true;
            default -> false;
        };
    }
}
