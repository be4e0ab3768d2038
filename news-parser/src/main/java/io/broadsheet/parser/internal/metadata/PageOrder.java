package io.broadsheet.parser.internal.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells which of two elements comes first on a page. */
final class PageOrder {
    private PageOrder() {}

    /** {@return below 0 when the first element begins before the second one, 0 when they are the same} */
    static int compare(Element first, Element second) {
        int depth = depth(first);
        int otherDepth = depth(second);
        Node one = first;
        Node other = second;
        for (int i = otherDepth; i < depth; i++) {
            one = above(one);
        }
        for (int i = depth; i < otherDepth; i++) {
            other = above(other);
        }
        if (one.equals(other)) {
            return Integer.compare(depth, otherDepth);
        }
        while (one.parent() != null && !one.parent().equals(other.parent())) {
            one = above(one);
            other = above(other);
        }
        return Integer.compare(one.siblingIndex(), other.siblingIndex());
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
