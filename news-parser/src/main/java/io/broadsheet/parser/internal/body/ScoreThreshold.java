package io.broadsheet.parser.internal.body;

import java.util.function.IntUnaryOperator;

/** The least score of a block that is kept, chosen for the page. */
public final class ScoreThreshold {
    /** No block below this score is ever kept. */
    static final float LEAST = 0.2f;

    private static final int ROUNDS = 8;

    private ScoreThreshold() {}

    /**
     * The threshold that makes the expected harmonic mean of precision and recall highest. With sure scores that is the
     * given one; where all scores of a page are low, those that stand out from it still count. Each round selects by
     * the threshold, computes what mean to expect, and lowers the threshold to the given share of it, which ends at the
     * best one after a few rounds.
     *
     * @param scores one a block, 0 to 1, negative for a block that was not scored
     * @param words how many words a block has
     * @param share the threshold for sure scores, 0 to 1
     * @return the threshold for this page, at most the given one
     */
    public static double of(float[] scores, IntUnaryOperator words, double share) {
        double expected = 0;
        for (int b = 0; b < scores.length; b++) {
            expected += Math.max(0, scores[b]) * words.applyAsInt(b);
        }
        double threshold = share;
        for (int round = 0; round < ROUNDS; round++) {
            double right = 0;
            double selected = 0;
            for (int b = 0; b < scores.length; b++) {
                if (scores[b] >= threshold) {
                    right += scores[b] * words.applyAsInt(b);
                    selected += words.applyAsInt(b);
                }
            }
            double next = selected == 0 ? threshold : share * 2 * right / (selected + expected);
            if (next >= threshold) {
                break;
            }
            threshold = Math.max(LEAST, next);
        }
        return threshold;
    }
}
