package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.parser.HtmlTreeBuilder;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.jspecify.annotations.Nullable;

/**
 * jsoup's HTML parser with a bound on the tree that it builds. Neither bytes nor tags bound it: a text may reopen a
 * dozen formatting elements that an earlier paragraph left open, and a misplaced end tag may copy eight, each time with
 * all their attributes.
 *
 * <p>jsoup has no call-back for a new element, but three questions that it asks its parser tell the same: the tag of an
 * element that the page names, the depth limit before an element goes into the tree, and the error list at each repair.
 * An element whose tag was not asked for is a reopened one.
 */
final class BoundedParser extends Parser {
    /** Of 1,857 real pages none reopens more than 50 elements or needs more than 1,200 repairs. */
    private static final int NODES_PER_REOPENED = 100;

    private static final int NODES_PER_REPAIR = 33;

    private final TagSet tagSet = new NotingTagSet();
    private final RawTexts rawTexts;
    private final int maxNodes;
    private final int maxElements;
    private final int maxReopened;
    private final int maxRepairs;
    private int elements;
    private int reopened;
    private int errorListUses;
    private @Nullable String name;
    private String namespace = "";

    /**
     * Creates a parser for one page.
     *
     * @param tags how many {@code <} the page holds: no more texts and comments than these can come from it
     * @param rawTexts told of every element that the page names
     */
    BoundedParser(ParseLimits limits, int tags, RawTexts rawTexts) {
        super(new HtmlTreeBuilder());
        this.rawTexts = rawTexts;
        this.maxNodes = limits.maxNodes();
        this.maxElements = Math.max(0, maxNodes - tags);
        this.maxReopened = maxNodes / NODES_PER_REOPENED;
        this.maxRepairs = maxNodes / NODES_PER_REPAIR;
    }

    Document parse(String html, String url, Deadline deadline) {
        return parseInput(new GuardedReader(html, rawTexts, deadline), url);
    }

    @Override
    public TagSet tagSet() {
        return tagSet;
    }

    @Override
    public int getMaxDepth() {
        elements++;
        if (name == null) {
            reopened++;
        } else {
            rawTexts.opens(name, namespace);
        }
        name = null;
        if (elements > maxElements || reopened > maxReopened) {
            throw new Rejection(
                    Reason.TOO_MANY_NODES,
                    elements > maxElements
                            ? "the page builds a tree of more than " + maxNodes + " nodes"
                            : "more than " + maxReopened + " unclosed formatting elements are reopened");
        }
        return super.getMaxDepth();
    }

    /** Used once by the tokeniser, once for each element, and once for each repair. */
    @Override
    public ParseErrorList getErrors() {
        errorListUses++;
        if (errorListUses - elements > maxRepairs) {
            throw new Rejection(Reason.MALFORMED_MARKUP, "the markup needs more than " + maxRepairs + " repairs");
        }
        return super.getErrors();
    }

    /** Notes that the next element is one that the page names. */
    private final class NotingTagSet extends TagSet {
        NotingTagSet() {
            super(TagSet.Html());
        }

        @Override
        public @Nullable Tag get(String tagName, String tagNamespace) {
            name = tagName;
            namespace = tagNamespace;
            return super.get(tagName, tagNamespace);
        }
    }
}
