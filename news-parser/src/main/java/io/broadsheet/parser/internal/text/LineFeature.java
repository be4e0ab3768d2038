package io.broadsheet.parser.internal.text;

/**
 * The numbers that describe a line of a flattened page. Training and parsing read them from here; their names, in this
 * order, are hashed into the model resources.
 *
 * <p>A <i>good</i> line is long and ends like a sentence; the <i>stretch</i> is the run of lines in which good lines
 * are densest. Distances count lines; shares are 0 to 1.
 */
enum LineFeature {
    LENGTH,
    WORDS,
    /** Characters by words. */
    WORD_LENGTH,
    COMMAS,
    CAPITALS,
    DIGITS,
    TERMINAL,
    CUT,
    /** Share of the words that begin with a small letter, as most do in running text. */
    SMALL_WORDS,
    /** Places inside the line where a sentence ends. */
    SENTENCES,
    OPENS_SMALL,
    OPENS_WITH_QUOTE,
    OPENS_WITH_BULLET,
    OPENS_WITH_DIGIT,
    OPENS_WITH_COPYRIGHT,
    BRACKETED,
    ENDS_WITH_COLON,
    ENDS_WITH_QUESTION,
    HAS_COLON_EARLY,
    /** A bar, arrow or bullet amid the line. */
    HAS_SEPARATOR,
    /** An address of a page or a mailbox, or a handle. */
    HAS_ADDRESS,
    /** Keyword hits by words. */
    KEYWORDS,
    /** What the line grammars find. */
    DATELINE,
    BYLINE,
    CREDIT,
    COPYRIGHT,
    PHOTO_CREDIT,
    SINCE_DATELINE,
    SINCE_BYLINE,
    UNTIL_CREDIT,
    UNTIL_COPYRIGHT,
    /** Lines since the last one with a date of publication, and until the next. */
    SINCE_DATE,
    UNTIL_DATE,
    /** Lines since the last one about other stories, comments or subscriptions, and until the next. */
    SINCE_OFFER,
    UNTIL_OFFER,
    LINE,
    LINES_AFTER,
    /** Share of the lines, and of the characters, before this one. */
    LINE_POSITION,
    POSITION,
    GOOD,
    /** Good lines among the three and the ten before and after. */
    GOOD_NEAR,
    GOOD_FAR,
    SINCE_GOOD,
    UNTIL_GOOD,
    GOOD_BEFORE,
    GOOD_AFTER,
    /** Lines from the first and from the last line of the stretch. */
    STRETCH_START,
    STRETCH_END,
    /** Share of the good characters that lie in the stretch. */
    STRETCH_SHARE,
    /** Share of the line's longer words that stand in other good lines of the stretch, and of the page. */
    STRETCH_WORDS,
    PAGE_WORDS,
    /** Lines of the page with the same text. */
    SAME_TEXT,
    SAME_TEXT_BEFORE,
    /** Mean length of the five lines before and after, and share of them that end like a sentence. */
    BEFORE_LENGTH,
    AFTER_LENGTH,
    BEFORE_TERMINAL,
    AFTER_TERMINAL,
    /** Keywords of the last short line before that may be a heading: how many, how far. */
    HEADING_DISTANCE,
    HEADING_KEYWORDS,
    PAGE_CHARACTERS,
    PAGE_LINES,
    PAGE_GOOD,
    PAGE_GOOD_SHARE,
    PAGE_LONGEST;

    static final int COUNT = values().length;

    // The position is the column by design; the hash of the names guards it.
    private final int index = ordinal();

    /** The column in a row of features. */
    int index() {
        return index;
    }
}
