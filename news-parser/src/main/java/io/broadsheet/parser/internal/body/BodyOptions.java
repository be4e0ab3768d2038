package io.broadsheet.parser.internal.body;

/**
 * How blocks are selected.
 *
 * @param threshold how sure a kept block must be, from 0 (everything) to 1; higher gives fewer, surer blocks. It is the
 *     least score on a page whose scores are sure, and lower where they are not
 * @param strictContainer whether blocks outside the most likely body container are dropped when enough text lies inside
 */
public record BodyOptions(double threshold, boolean strictContainer) {
    /** The setting that is right most often. */
    public static final BodyOptions DEFAULT = new BodyOptions(0.5, false);

    /**
     * Checks the values.
     *
     * @param threshold least score of a kept block
     * @param strictContainer whether blocks outside the most likely container are dropped
     * @throws IllegalArgumentException when the threshold is not between 0 and 1
     */
    public BodyOptions {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold must be between 0 and 1, but is " + threshold);
        }
    }
}
