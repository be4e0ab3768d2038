package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What one walk over a page finds: its frames, its text blocks, and the elements without text between them. */
final class PageLayout {
    /** A placed element before it is known where the body lies. */
    record Placed(Element element, int block, boolean inline, int frame) {}

    final FrameTable frames = new FrameTable();
    final BlockTable blocks = new BlockTable();
    final PageData data = new PageData();
    final List<Placed> placed = new ArrayList<>();
    /** How deep elements are nested at the most; the root has depth 1, the body 2. */
    int depth;
    /** The characters of all blocks, one after the other. */
    char[] characters = new char[8_192];

    /** The text of a block, made anew. */
    String text(int block) {
        return new String(characters, blocks.textStart[block], blocks.textLength[block]);
    }
}
