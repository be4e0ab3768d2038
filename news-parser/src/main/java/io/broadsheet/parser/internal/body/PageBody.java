package io.broadsheet.parser.internal.body;

import java.util.List;

/**
 * All text blocks of a page with the decision about each.
 *
 * @param blocks every text block in page order, kept and dropped
 * @param placed images, videos, frames and rules in page order, with their place among the blocks
 * @param path how the body was found
 * @param confidence how sure the selection is, 0 to 1
 * @param likelihood how likely the page is an article at all, 0 to 1
 * @param depth how deep elements are nested at the most; the root has depth 1
 */
public record PageBody(
        List<TextBlock> blocks,
        List<PlacedElement> placed,
        SelectionPath path,
        double confidence,
        double likelihood,
        int depth) {
    /**
     * Copies the lists.
     *
     * @param blocks every text block in page order
     * @param placed images, videos, frames and rules in page order
     * @param path how the body was found
     * @param confidence how sure the selection is
     * @param likelihood how likely the page is an article
     * @param depth how deep elements are nested at the most
     */
    public PageBody {
        blocks = List.copyOf(blocks);
        placed = List.copyOf(placed);
    }
}
