package io.broadsheet.model;

/** The direction in which the story's script runs (HTML {@code dir}, NewsML-G2 {@code newsItem@dir}). */
public enum TextDirection {
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL
}
