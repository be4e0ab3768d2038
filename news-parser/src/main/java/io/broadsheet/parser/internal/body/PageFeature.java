package io.broadsheet.parser.internal.body;

/** The numbers that tell an article's page from others. */
enum PageFeature {
    /** Logarithms of characters: of the page, of its good blocks, of its kept blocks. */
    CHARACTERS,
    GOOD_CHARACTERS,
    KEPT_CHARACTERS,
    BLOCKS,
    GOOD_BLOCKS,
    KEPT_BLOCKS,
    GOOD_SHARE,
    KEPT_SHARE,
    /** Share of the page's characters in links. */
    LINKED,
    KEPT_LINKED,
    /** Mean score of the kept blocks by words, and how far all scores stand from a coin's throw. */
    KEPT_SCORE,
    CONFIDENCE,
    /** Mean and greatest length of kept blocks. */
    KEPT_LENGTH,
    KEPT_LONGEST,
    KEPT_PARAGRAPHS,
    KEPT_TERMINAL,
    KEPT_HEADINGS,
    KEPT_LISTED,
    /** Kept blocks by all blocks from the first to the last of them. */
    KEPT_DENSITY,
    KEPT_POSITION,
    KEPT_DIGITS,
    KEPT_CAPITALS,
    HAS_TITLE,
    TITLE_OVERLAP,
    TITLE_LEVEL,
    TITLE_POSITION,
    /** Blocks from the title to the first kept block. */
    TITLE_DISTANCE,
    DESCRIPTION_OVERLAP,
    H1_COUNT,
    ARTICLE_COUNT,
    FORM_COUNT,
    TABLE_COUNT,
    /** Most frames with text that look alike, by all frames with text. */
    MOST_ALIKE,
    /** Names and words of a byline or date within a few blocks of the title or the first kept block. */
    BYLINE_NEAR,
    DATE_NEAR,
    MONTH_NEAR,
    BY_NEAR,
    /** Share of blocks with words of selling, of reading on, of commenting. */
    SHOP_WORDS,
    MORE_WORDS,
    COMMENT_WORDS,
    /** Share of frames with such names. */
    COMMENT_FRAMES,
    PRODUCT_FRAMES,
    ARTICLE_FRAMES,
    POST_FRAMES,
    TEASER_FRAMES,
    TOC_FRAMES,
    FAQ_FRAMES,
    /** What the page's own data say. */
    DECLARED_ARTICLE,
    DATA_NEWS,
    DATA_ARTICLE,
    DATA_PRODUCT,
    DATA_LIST;

    static final int COUNT = values().length;

    // The position is the column by design; the hash of the names guards it.
    private final int index = ordinal();

    /** The column in the row of the page. */
    int index() {
        return index;
    }
}
