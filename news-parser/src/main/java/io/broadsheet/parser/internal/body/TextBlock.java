package io.broadsheet.parser.internal.body;

import io.broadsheet.parser.Signal;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * One text block of a page: the text between two block-level tags, or between double line breaks.
 *
 * <p>Its source is the run of nodes from {@link #first()} to {@link #last()} in document order, both text nodes, below
 * {@link #container()}; all elements on the way are inline.
 */
public final class TextBlock {
    private final int index;
    private final PageLayout page;
    private final BlockRole role;
    private final boolean kept;
    private final BlockReason reason;
    private final float score;
    private final List<Signal> signals;

    TextBlock(
            int index,
            PageLayout page,
            BlockRole role,
            boolean kept,
            BlockReason reason,
            float score,
            List<Signal> signals) {
        this.index = index;
        this.page = page;
        this.role = role;
        this.kept = kept;
        this.reason = reason;
        this.score = score;
        this.signals = signals;
    }

    /**
     * The position of the block on the page.
     *
     * @return counted from 0
     */
    public int index() {
        return index;
    }

    /**
     * The text with white space collapsed. A new string each time: the page keeps the characters once.
     *
     * @return never blank
     */
    public String text() {
        return page.text(index);
    }

    /**
     * The length of the text.
     *
     * @return in UTF-16 characters, above 0
     */
    public int length() {
        return page.blocks.textLength[index];
    }

    /**
     * The nearest block-level element around the text.
     *
     * @return an element of the page
     */
    public Element container() {
        return page.frames.element[page.blocks.frame[index]];
    }

    /**
     * The first node with text of this block.
     *
     * @return a text node below the container
     */
    public Node first() {
        return page.blocks.first[index];
    }

    /**
     * The last node with text of this block.
     *
     * @return a text node below the container; the same as the first for many blocks
     */
    public Node last() {
        return page.blocks.last[index];
    }

    /**
     * The share of the characters that are links.
     *
     * @return 0 to 1
     */
    public float linkShare() {
        return page.blocks.linkShare(index);
    }

    /**
     * What the block is.
     *
     * @return the most likely role
     */
    public BlockRole role() {
        return role;
    }

    /**
     * Whether the block was selected into the body.
     *
     * @return true when it is part of the article's running body
     */
    public boolean kept() {
        return kept;
    }

    /**
     * Why it was kept or dropped.
     *
     * @return the rule that decided last
     */
    public BlockReason reason() {
        return reason;
    }

    /**
     * How likely the block belongs to the body.
     *
     * @return 0 to 1, before any rule
     */
    public float score() {
        return score;
    }

    /**
     * What moved the score.
     *
     * @return the strongest first; empty unless the extractor was asked for them
     */
    public List<Signal> signals() {
        return signals;
    }

    @Override
    public String toString() {
        return (kept ? "+" : "-") + role.label() + " " + text();
    }
}
