package io.broadsheet.parser.internal.body;

import java.util.function.IntPredicate;

/**
 * Boxes of a page whose own names say that they hold something else than the story: readers' comments, or teasers of
 * other stories below or beside it. The trees weigh such a name against all else that speaks for a block; here it
 * decides, where the box is told apart from the story by more than its name.
 */
final class ForeignBoxes {
    /** The frame of the page itself, which is no box. */
    private static final int NONE = 0;
    /** Teasers lead away: text that is the story's own has fewer links. */
    private static final int LINKS_A_BLOCK = 2;

    private static final int SHORT = 80;
    private static final long COMMENTS = TokenGroup.mask(TokenGroup.COMMENT);
    private static final long TEASERS =
            TokenGroup.mask(TokenGroup.SIDE, TokenGroup.TEASER, TokenGroup.RELATED, TokenGroup.POPULAR);

    private final PageLayout page;
    private final Landmarks marks;
    /** For each frame the outermost box around it, itself included. */
    private final int[] boxes;

    ForeignBoxes(PageLayout page, Landmarks marks) {
        this.page = page;
        this.marks = marks;
        this.boxes = new int[page.frames.count];
        for (int f = 1; f < boxes.length; f++) {
            int outer = boxes[page.frames.parent[f]];
            boxes[f] = outer == NONE && isNamed(f) && !holdsStory(f) ? f : outer;
        }
    }

    private boolean isNamed(int f) {
        return page.frames.tag[f] == TagKind.ASIDE || (page.frames.groups[f] & (COMMENTS | TEASERS)) != 0;
    }

    private boolean holdsStory(int f) {
        return marks.holdsTitle(f) || (marks.candidate >= 0 && page.frames.contains(f, marks.candidate));
    }

    /**
     * The blocks that are foreign to the story: comments wherever they stand, and boxes full of links that begin where
     * the running text of the story has ended.
     *
     * @param kept the blocks that were selected
     * @return one a block, false for those that were not selected
     */
    boolean[] among(IntPredicate kept) {
        int blocks = page.blocks.count;
        int[] first = new int[boxes.length];
        int[] held = new int[boxes.length];
        int storyEnd = -1;
        for (int b = 0; b < blocks; b++) {
            if (kept.test(b)) {
                int box = boxes[page.blocks.frame[b]];
                first[box] = held[box]++ == 0 ? b : first[box];
                storyEnd = box == NONE && page.blocks.characters[b] > SHORT ? b : storyEnd;
            }
        }
        boolean[] foreign = new boolean[blocks];
        for (int b = 0; b < blocks; b++) {
            int box = boxes[page.blocks.frame[b]];
            if (box != NONE && kept.test(b)) {
                boolean teasers = first[box] > storyEnd && page.frames.linkCount[box] >= LINKS_A_BLOCK * held[box];
                foreign[b] = teasers || (page.frames.groups[box] & COMMENTS) != 0;
            }
        }
        return foreign;
    }
}
