package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.List;

/** The part of the page that the kept blocks span, to tell which pictures and frames belong to the body. */
final class BodyRegion {
    private BodyRegion() {}

    /**
     * Decides for every placed element whether it lies inside the body.
     *
     * <p>The smallest frame around the element that also holds text decides: it must hold a kept block, or a caption or
     * credit, or else lie between kept blocks within their common container. A caption between the headline and the
     * first kept block belongs to the body too.
     */
    static List<PlacedElement> place(PageLayout page, List<TextBlock> blocks) {
        FrameTable frames = page.frames;
        boolean[] belongs = new boolean[frames.count];
        boolean[] foreign = new boolean[frames.count];
        int common = -1;
        int caption = -1;
        boolean headline = false;
        for (TextBlock block : blocks) {
            int frame = page.blocks.frame[block.index()];
            if (block.kept()) {
                common = common < 0 ? frame : frames.commonAncestor(common, frame);
                belongs[frame] = true;
            } else if (block.role() == BlockRole.CAPTION || block.role() == BlockRole.MEDIA_CREDIT) {
                belongs[frame] = true;
                caption = headline && common < 0 ? frame : caption;
            } else {
                headline |= block.role() == BlockRole.HEADLINE;
                foreign[frame] = true;
            }
        }
        common = common < 0 || caption < 0 ? common : frames.commonAncestor(common, caption);
        for (int f = frames.count - 1; f > 0; f--) {
            belongs[frames.parent[f]] |= belongs[f];
            foreign[frames.parent[f]] |= foreign[f];
        }
        List<PlacedElement> placed = new ArrayList<>(page.placed.size());
        for (PageLayout.Placed element : page.placed) {
            int f = element.frame();
            while (f > 0 && !belongs[f] && !foreign[f]) {
                f = frames.parent[f];
            }
            boolean inside = common >= 0 && belongs[f] && frames.contains(common, element.frame());
            placed.add(new PlacedElement(
                    element.element(), element.block(), element.inline(), frames.element[element.frame()], inside));
        }
        return placed;
    }
}
