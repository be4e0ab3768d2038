package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.parser.HtmlTreeBuilder;
import org.jsoup.parser.Parser;

/**
 * jsoup's HTML parser with a bound on the tree that it builds. Bytes and tags do not bound it: each paragraph may
 * reopen a dozen formatting elements that an earlier one left open. jsoup asks for the depth limit before it puts an
 * element into the tree, so that question counts the elements, the reopened ones included.
 */
final class BoundedParser extends Parser {
    private final int maxElements;
    private final int maxNodes;
    private int elements;

    /**
     * Creates a parser for one page.
     *
     * @param tags how many {@code <} the page holds: no more texts and comments than these can come from it
     */
    BoundedParser(ParseLimits limits, int tags) {
        super(new HtmlTreeBuilder());
        this.maxNodes = limits.maxNodes();
        this.maxElements = Math.max(0, maxNodes - tags);
    }

    Document parse(String html, String url, Deadline deadline) {
        return parseInput(new GuardedReader(html, deadline), url);
    }

    @Override
    public int getMaxDepth() {
        if (++elements > maxElements) {
            throw new Rejection(Reason.TOO_MANY_NODES, "the page builds a tree of more than " + maxNodes + " nodes");
        }
        return super.getMaxDepth();
    }
}
