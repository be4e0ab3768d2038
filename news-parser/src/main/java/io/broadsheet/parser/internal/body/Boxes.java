package io.broadsheet.parser.internal.body;

import java.util.Arrays;

/**
 * The parts of a page as a reader sees them. A <i>box</i> is the outermost frame around a block that does not hold most
 * of the story: a paragraph of the story is a box of its own, and so is a list of other stories beside it. A <i>card</i>
 * is the nearest frame around a block that holds another block too.
 */
final class Boxes {
    private final PageLayout page;
    /** For every frame, the box that it lies in; the frames around the story are their own. */
    private final int[] box;
    /** Names of all frames from the box down to the frame. */
    private final long[] groups;
    /** The first block in each frame, -1 for none. */
    private final int[] first;

    Boxes(PageLayout page, int core) {
        this.page = page;
        FrameTable frames = page.frames;
        this.box = new int[frames.count];
        this.groups = new long[frames.count];
        this.first = new int[frames.count];
        boolean[] holds = new boolean[frames.count];
        for (int f = core; f != FrameTable.NONE; f = frames.parent[f]) {
            holds[f] = true;
        }
        for (int f = 0; f < frames.count; f++) {
            int parent = frames.parent[f];
            boolean opens = parent == FrameTable.NONE || holds[f] || holds[parent];
            box[f] = opens ? f : box[parent];
            groups[f] = opens ? frames.groups[f] : groups[parent] | frames.groups[f];
        }
        findFirst();
    }

    private void findFirst() {
        Arrays.fill(first, -1);
        for (int b = 0; b < page.blocks.count; b++) {
            int f = page.blocks.frame[b];
            while (f != FrameTable.NONE && first[f] < 0) {
                first[f] = b;
                f = page.frames.parent[f];
            }
        }
    }

    /** The frame of the box around a block. */
    int box(int b) {
        return box[page.blocks.frame[b]];
    }

    /** The frame of the card around a block. */
    int card(int b) {
        FrameTable frames = page.frames;
        int f = page.blocks.frame[b];
        while (frames.parent[f] != FrameTable.NONE && frames.blockCount[f] < 2) {
            f = frames.parent[f];
        }
        return f;
    }

    /** The first block in a frame that holds one. */
    int first(int frame) {
        return first[frame];
    }

    /** What the frames from a block up to its box are called. */
    long groups(int b) {
        return groups[page.blocks.frame[b]];
    }
}
