package io.broadsheet.parser.internal.assemble;

import io.broadsheet.parser.internal.body.TextBlock;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Parts the words of a byline or date line whose elements follow each other without a space, since the page's style
 * sheet keeps them apart: {@code <span>Nora Quill</span><span>April 2, 2031</span>}.
 */
final class GluedText {
    private static final int MAX_TEXT = 200;
    private static final int MAX_NODES = 200;

    private GluedText() {}

    /** {@return the text of a block, a space between letters or digits of any two elements} */
    static String parted(TextBlock block, String text) {
        return text.length() <= MAX_TEXT && isGlued(text) ? parted(block.first(), block.last()) : text;
    }

    /** Whether a capital or a digit follows a letter of another kind without a space. */
    private static boolean isGlued(String text) {
        for (int i = 1; i < text.length(); i++) {
            char last = text.charAt(i - 1);
            char c = text.charAt(i);
            boolean capital = Character.isUpperCase(c) && (Character.isLowerCase(last) || Character.isDigit(last));
            if (capital || (Character.isDigit(c) && Character.isLetter(last))) {
                return true;
            }
        }
        return false;
    }

    /** {@return the text of two nodes and of all between them in page order} */
    static String parted(Node first, Node last) {
        StringBuilder out = new StringBuilder();
        Node node = first;
        for (int i = 0; node != null && i < MAX_NODES; i++) {
            if (node instanceof TextNode text) {
                append(text.getWholeText(), out);
            }
            node = node.equals(last) ? null : next(node);
        }
        return out.toString().strip();
    }

    private static void append(String text, StringBuilder out) {
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean glued = start && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(c);
            if ((space || glued) && before != ' ') {
                out.append(' ');
            }
            if (!space) {
                out.append(c);
            }
            start = false;
        }
    }

    private static @Nullable Node next(Node node) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.nextSibling();
    }
}
