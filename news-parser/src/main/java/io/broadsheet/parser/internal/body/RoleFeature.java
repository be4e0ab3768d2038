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
    OPENS_WITH_QUOTE,
    OPENS_WITH_DASH,
    OPENS_WITH_BULLET,
    OPENS_WITH_DIGIT,
    /** Whether it stands in brackets. */
    BRACKETED,
    ENDS_WITH_COLON,
    ENDS_WITH_QUESTION,
    HAS_COLON_EARLY,
    /** Share of the words that begin with a capital. */
    CAPITAL_WORDS,
    PREVIOUS_TITLE_OVERLAP,
    /** Blocks in the parent of the block's own frame. */
    C2_COUNT,
    PREVIOUS_BOLD,
    NEXT_BOLD,
    /** Placed elements, such as images, in the block's own frame. */
    C1_PLACED,
    /** Blocks since the last image, and until the next. */
    PLACED_BEFORE,
    PLACED_AFTER,
    /** Blocks in the box around, how many come before this one, its link share and images. */
    BOX_BLOCKS,
    BOX_INDEX,
    BOX_LINKED,
    BOX_PLACED,
    /** Characters in the box by those of the page. */
    BOX_SHARE,
    /** Blocks in the card around, how many come before this one, its link share and images. */
    CARD_BLOCKS,
    CARD_INDEX,
    CARD_LINKED,
    CARD_PLACED,
    CARD_LEVELS,
    /** Frames that look like the card. */
    CARD_ALIKE,
    /** Levels to the frame that it shares with the title, and levels from there to the title. */
    TITLE_UP,
    TITLE_DOWN,
    /** Levels to the frame that it shares with the first and the last kept block. */
    FIRST_KEPT_UP,
    LAST_KEPT_UP,
    HAS_AT,
    HAS_BAR,
    HAS_CURRENCY,
    HAS_CLOCK,
    HAS_YEAR,
    ENDS_WITH_BRACKET,
    SENTENCES,
    /** Kept bold blocks of the page that ask. */
    PAGE_QUESTIONS;

    static final int COUNT = values().length;

    // The position is the column by design; the hash of the names guards it.
    private final int index = ordinal();

    /** The column after those of the block features. */
    int index() {
        return index;
    }
}
