package io.broadsheet.parser.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells which of two elements comes first on a page. */
final class PageOrder {
    private PageOrder() {}

    /** {@return below 0 when the first element begins before the second one, 0 when they are the same} */
    static int compare(Element first, Element second) {
        if (first == second) {
            return 0;
        }
        List<Node> one = chain(first);
        List<Node> other = chain(second);
        int shared = Math.min(one.size(), other.size());
        for (int i = 1; i <= shared; i++) {
            Node a = one.get(one.size() - i);
            Node b = other.get(other.size() - i);
            if (a != b) {
                return Integer.compare(a.siblingIndex(), b.siblingIndex());
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static List<Node> chain(Element element) {
        List<Node> chain = new ArrayList<>();
        for (Node at = element; at != null; at = at.parent()) {
            chain.add(at);
        }
        return chain;
    }
}
