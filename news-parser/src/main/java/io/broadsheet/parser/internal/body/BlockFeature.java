package io.broadsheet.parser.internal.body;

/**
 * The numbers that describe a text block. Training and parsing read them from here; their names, in this order, are
 * hashed into the model resource.
 *
 * <p>Words used below: <i>c</i> is the block's own frame, <i>c2</i> to <i>c5</i> the frames around it; <i>core5</i> and
 * <i>core8</i> the deepest frames with half and four fifths of the good text; <i>best</i> the frame of the highest
 * paragraph score; <i>candidate</i> the frame that its names call the body; <i>down(X)</i> how many levels X lies below
 * the deepest frame that holds both X and the block (0 inside X), <i>up(X)</i> how many levels the block does. Shares
 * are 0 to 1; a missing ancestor gives -1.
 */
enum BlockFeature {
    /** Groups of foreign names, and twice the foreign tags, from c up to below core5. */
    FOREIGN_BELOW_CORE5,
    /** The same up to below core8. */
    FOREIGN_BELOW_CORE8,
    CORE5_DOWN,
    CORE8_DOWN,
    BEST_DOWN,
    BEST_UP,
    /** -5 without a candidate. */
    CANDIDATE_DOWN,
    /** Characters of the candidate by those of the page. */
    CANDIDATE_SHARE,
    /** Good characters of the frame by those of the page. */
    C1_GOOD,
    C2_GOOD,
    C3_GOOD,
    C4_GOOD,
    /** Share of the frame's characters in links. */
    C1_LINKED,
    C2_LINKED,
    C3_LINKED,
    C4_LINKED,
    C5_LINKED,
    /** Characters of the frame by those of the page. */
    C1_SHARE,
    C2_SHARE,
    C3_SHARE,
    /** Share of the frame's characters that are in paragraphs. */
    C3_PARAGRAPHS,
    C5_PARAGRAPHS,
    /** Blocks in the frame. */
    C2_BLOCKS,
    C5_BLOCKS,
    /** Paragraph score of c or its parent by that of best. */
    RELATIVE_SCORE,
    /** Blocks that look alike: count, share of the page, mean length, share of good ones, how closely they follow. */
    ALIKE_COUNT,
    ALIKE_SHARE,
    ALIKE_LENGTH,
    ALIKE_GOOD,
    ALIKE_SPAN,
    /** Blocks with the same tags up to the root: count, share of the page, mean length, share of good ones. */
    PATH_COUNT,
    PATH_SHARE,
    PATH_LENGTH,
    PATH_GOOD,
    TAG,
    PARENT_TAG,
    /** Inline element that holds the whole text. */
    INLINE_TAG,
    LENGTH,
    WORDS,
    LINKED,
    BOLD,
    CAPITALS,
    DIGITS,
    COMMAS,
    TERMINAL,
    /** Share of the words that stand in the page's description or in this, but not in both, taken from 1. */
    DESCRIPTION_OVERLAP,
    TITLE_OVERLAP,
    /** Keyword hits by words. */
    KEYWORDS,
    NEXT_KEYWORDS,
    /** Blocks of the page with the same text. */
    SAME_TEXT,
    SAME_TEXT_BEFORE,
    /** Blocks from the title. */
    TITLE_BLOCKS,
    /** Logarithm of the characters from the title. */
    TITLE_CHARACTERS,
    FIRST_GOOD_BLOCKS,
    LAST_GOOD_BLOCKS,
    /** Share of the page's characters before the block. */
    POSITION,
    HEADING_BLOCKS,
    /** Link share of the last heading before the block, and its level. */
    HEADING_LINKED,
    HEADING_LEVEL,
    /** Whether it ends in an ellipsis, as cut texts do. */
    ELLIPSIS,
    /** Frames that look like c2, c3 and c4: the cards of a list of stories are many. */
    C2_ALIKE,
    C3_ALIKE,
    C4_ALIKE,
    /** Longest block of those that look alike by their mean length. */
    ALIKE_SPREAD,
    /** Good blocks among the three before and the three after. */
    GOOD_NEAR,
    PREVIOUS_GOOD_UP,
    NEXT_GOOD_UP,
    NEXT_GOOD_DOWN,
    PREVIOUS_TAG,
    NEXT_TAG,
    PREVIOUS_LENGTH,
    NEXT_LENGTH,
    PREVIOUS_LINKED,
    NEXT_LINKED,
    /** Levels from the block to the frame that it shares with the block before, and after. */
    PREVIOUS_UP,
    NEXT_UP,
    PAGE_CHARACTERS,
    PAGE_GOOD,
    PAGE_GOOD_SHARE,
    PAGE_BLOCKS,
    PAGE_ARTICLES,
    /** Number of the nearest article element, and its good characters by those of the page. */
    ARTICLE_RANK,
    ARTICLE_GOOD,
    /** Whether that article element holds the title. */
    ARTICLE_TITLE,
    H1_BEFORE,
    DEPTH,
    /** Levels to the nearest frame that is named like a dialog, 10 without one. */
    MODAL_LEVELS,
    HIDDEN,
    IN_ASIDE,
    IN_NAV,
    IN_HEADER,
    IN_FOOTER,
    IN_FIGURE,
    IN_QUOTE,
    IN_TABLE,
    IN_LIST,
    IN_FORM,
    IN_MAIN;

    /** How many there are. */
    static final int COUNT = values().length;

    // The position is the column by design; the hash of the names guards it.
    private final int index = ordinal();

    /** The column in a row of features. */
    int index() {
        return index;
    }
}
