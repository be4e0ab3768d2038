package io.broadsheet.parser.internal.body;

import java.util.Arrays;

/** Which blocks are the body, by their scores and a few rules on the whole page. */
final class BodySelection {
    private static final float ARTICLE_SHARE = 0.3f;
    private static final float SMALL_ARTICLE_SHARE = 0.1f;
    private static final int SMALL_ARTICLE = 600;
    private static final int REPEATED_LENGTH = 40;

    /** What became of each block. */
    final BlockReason[] reasons;

    private final PageLayout page;
    private final Landmarks marks;
    private SelectionPath path = SelectionPath.NONE;

    private BodySelection(PageLayout page, Landmarks marks) {
        this.page = page;
        this.marks = marks;
        this.reasons = new BlockReason[page.blocks.count];
        Arrays.fill(reasons, BlockReason.LOW_SCORE);
    }

    /**
     * Selects blocks.
     *
     * @param page the blocks
     * @param marks what the page is seen from
     * @param texts the blocks that say the same
     * @param scores one a block, 0 to 1, negative for a block that was not scored
     * @param options threshold and rules
     */
    static BodySelection of(PageLayout page, Landmarks marks, Tally texts, float[] scores, BodyOptions options) {
        BodySelection selection = new BodySelection(page, marks);
        selection.choose(scores, options);
        if (selection.path == SelectionPath.MODEL) {
            selection.keepInside(selection.titleArticle(), BlockReason.OTHER_ARTICLE, true);
            if (options.strictContainer()) {
                selection.keepInside(marks.candidate, BlockReason.OTHER_CONTAINER, false);
            }
        }
        selection.dropForeign();
        selection.dropRepeated(texts);
        return selection;
    }

    SelectionPath path() {
        return path;
    }

    /** How far the scores stand from a coin's throw, weighed by words: 0 to 1. */
    double confidence(float[] scores) {
        double sum = 0;
        double words = 0;
        for (int b = 0; b < scores.length; b++) {
            double distance = scores[b] < 0 ? 1 : 2 * Math.abs(scores[b] - 0.5);
            int weight = page.blocks.words[b];
            sum += distance * weight;
            words += weight;
        }
        boolean sure = path == SelectionPath.MODEL;
        return words == 0 || !sure ? 0 : sum / words;
    }

    /** Keeps a block for the quotation that it closes. */
    void keepSpeaker(int b) {
        if (!isKept(b)) {
            reasons[b] = BlockReason.SPEAKER;
        }
    }

    /** Drops a block for its role. */
    void drop(int b) {
        if (isKept(b)) {
            reasons[b] = BlockReason.ROLE;
        }
    }

    boolean isKept(int b) {
        return switch (reasons[b]) {
            case SCORE, FALLBACK, SPEAKER -> true;
            default -> false;
        };
    }

    private void choose(float[] scores, BodyOptions options) {
        double threshold = ScoreThreshold.of(scores, b -> page.blocks.words[b], options.threshold());
        for (int b = 0; b < reasons.length; b++) {
            if (scores[b] >= threshold) {
                reasons[b] = BlockReason.SCORE;
                path = SelectionPath.MODEL;
            } else if (scores[b] < 0) {
                reasons[b] = BlockReason.BOILERPLATE;
            }
        }
        if (path == SelectionPath.NONE) {
            fallBack(scores);
        }
    }

    private void fallBack(float[] scores) {
        for (int b = 0; b < reasons.length; b++) {
            if (scores[b] >= ScoreThreshold.LEAST) {
                reasons[b] = BlockReason.FALLBACK;
                path = SelectionPath.LOW_THRESHOLD;
            }
        }
        if (path == SelectionPath.NONE && marks.best >= 0) {
            for (int b = 0; b < reasons.length; b++) {
                if (page.blocks.good[b] && page.frames.contains(marks.best, page.blocks.frame[b])) {
                    reasons[b] = BlockReason.FALLBACK;
                    path = SelectionPath.BEST_ELEMENT;
                }
            }
        }
    }

    private int titleArticle() {
        return marks.title < 0 ? FrameTable.NONE : page.frames.article[page.blocks.frame[marks.title]];
    }

    /** Drops what lies outside a frame when enough of the selected text lies inside. */
    private void keepInside(int frame, BlockReason reason, boolean smallToo) {
        if (frame < 0) {
            return;
        }
        boolean[] outside = new boolean[reasons.length];
        for (int b = 0; b < reasons.length; b++) {
            outside[b] = isKept(b) && !page.frames.contains(frame, page.blocks.frame[b]);
        }
        if (isEnoughWithout(outside, smallToo)) {
            dropOutside(outside, reason);
        }
    }

    /** What stands between the title and the first text inside belongs to both. */
    private void dropOutside(boolean[] outside, BlockReason reason) {
        int first = marks.title + 1;
        while (first < outside.length && (outside[first] || !isKept(first))) {
            first++;
        }
        for (int b = 0; b < outside.length; b++) {
            boolean between = marks.title >= 0 && b >= marks.title && b <= first;
            if (outside[b] && !between) {
                reasons[b] = reason;
            }
        }
    }

    private void dropForeign() {
        boolean[] foreign = new ForeignBoxes(page, marks).among(this::isKept);
        boolean enough = isEnoughWithout(foreign, true);
        for (int b = 0; enough && b < reasons.length; b++) {
            if (foreign[b]) {
                reasons[b] = BlockReason.FOREIGN_BOX;
            }
        }
    }

    /** Whether the rest is a story: a good part of the selected text, or a small one that is long by itself. */
    private boolean isEnoughWithout(boolean[] dropped, boolean smallToo) {
        int all = 0;
        int rest = 0;
        for (int b = 0; b < reasons.length; b++) {
            if (isKept(b)) {
                all += page.blocks.characters[b];
                rest += dropped[b] ? 0 : page.blocks.characters[b];
            }
        }
        return rest >= ARTICLE_SHARE * all || (smallToo && rest >= SMALL_ARTICLE_SHARE * all && rest >= SMALL_ARTICLE);
    }

    private void dropRepeated(Tally texts) {
        boolean[] seen = new boolean[reasons.length];
        for (int b = 0; b < reasons.length; b++) {
            if (isKept(b) && page.blocks.characters[b] > REPEATED_LENGTH) {
                if (seen[texts.group(b)]) {
                    reasons[b] = BlockReason.REPEATED;
                }
                seen[texts.group(b)] = true;
            }
        }
    }
}
