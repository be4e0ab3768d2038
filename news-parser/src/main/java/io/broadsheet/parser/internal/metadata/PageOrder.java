package io.broadsheet.parser.internal.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells what stands before and what behind one element of a page. */
final class PageOrder {
    /** The element and what is around it, the outermost first. */
    private final Node[] path;

    private PageOrder(Node[] path) {
        this.path = path;
    }

    static PageOrder of(Element element) {
        Node[] path = new Node[depth(element) + 1];
        Node at = element;
        for (int i = path.length - 1; i >= 0 && at != null; i--) {
            path[i] = at;
            at = at.parent();
        }
        return new PageOrder(path);
    }

    /** {@return whether another element begins before this one} */
    boolean comesAfter(Element other) {
        return compare(other) > 0;
    }

    /** {@return whether another element begins behind this one} */
    boolean comesBefore(Element other) {
        return compare(other) < 0;
    }

    private int compare(Element other) {
        int depth = depth(other);
        Node at = other;
        for (int i = path.length; i <= depth; i++) {
            at = above(at);
        }
        int level = Math.min(depth, path.length - 1);
        if (at.equals(path[level])) {
            return Integer.compare(path.length - 1, depth);
        }
        while (level > 0 && !above(at).equals(path[level - 1])) {
            at = above(at);
            level--;
        }
        return Integer.compare(path[level].siblingIndex(), at.siblingIndex());
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node at = node.parent(); at != null; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    /** The parent; a node without one stays. */
    private static Node above(Node node) {
        Node parent = node.parent();
        return parent == null ? node : parent;
    }
}
