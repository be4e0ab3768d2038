package io.broadsheet.parser.internal.body;

/** What the roles are told by, beside the block features and the token groups. */
enum RoleFeature {
    /** The score of the block, and of the blocks before and after; -1 for none. */
    SCORE,
    PREVIOUS_SCORE,
    NEXT_SCORE,
    KEPT,
    PREVIOUS_KEPT,
    NEXT_KEPT,
    /** Blocks from the first kept block, and from the last. */
    FIRST_KEPT,
    LAST_KEPT,
    /** Kept blocks before this one. */
    KEPT_BEFORE,
    OPENS_WITH_QUOTE,
    OPENS_WITH_DASH,
    OPENS_WITH_BULLET,
    OPENS_WITH_DIGIT,
    OPENS_WITH_COPYRIGHT,
    HAS_COPYRIGHT,
    /** Whether it stands in brackets. */
    BRACKETED,
    ENDS_WITH_COLON,
    ENDS_WITH_QUESTION,
    HAS_COLON_EARLY,
    /** Share of the words that begin with a capital. */
    CAPITAL_WORDS,
    PREVIOUS_TITLE_OVERLAP,
    /** Blocks in the nearest list or table row around. */
    C2_COUNT,
    PREVIOUS_BOLD,
    NEXT_BOLD,
    /** Placed elements, such as images, in the block's own frame and the two around it. */
    C1_PLACED,
    C2_PLACED,
    C3_PLACED,
    /** Blocks since the last image, and until the next. */
    PLACED_BEFORE,
    PLACED_AFTER,
    PREVIOUS_DIGITS,
    NEXT_DIGITS;

    static final int COUNT = values().length;

    // The position is the column by design; the hash of the names guards it.
    private final int index = ordinal();

    /** The column after those of the block features. */
    int index() {
        return index;
    }
}
