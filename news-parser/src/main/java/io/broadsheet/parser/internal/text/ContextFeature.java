package io.broadsheet.parser.internal.text;

/** What a line is told by once every line has a score: the scores around it, and the words of what scored high. */
enum ContextFeature {
    SCORE,
    /** Scores of the four lines before and after, -1 where there is none. */
    BEFORE_1,
    BEFORE_2,
    BEFORE_3,
    BEFORE_4,
    AFTER_1,
    AFTER_2,
    AFTER_3,
    AFTER_4,
    /** Mean score by characters of the five and the fifteen lines before and after. */
    BEFORE_5_MEAN,
    AFTER_5_MEAN,
    BEFORE_15_MEAN,
    AFTER_15_MEAN,
    /** Lines from the first and from the last line of the stretch in which scores are highest. */
    STRETCH_START,
    STRETCH_END,
    /** Share of all high scores that lies in that stretch. */
    STRETCH_SHARE,
    /** Characters of lines that scored high: logarithm of their sum, share before this line. */
    BODY_CHARACTERS,
    BODY_BEFORE,
    /** Lines since the last one that scored high, and until the next. */
    SINCE_BODY,
    UNTIL_BODY,
    /** Lines from the first and from the last line that scored high. */
    FIRST_BODY,
    LAST_BODY,
    /** Share of the line's longer words that stand in other lines that scored high. */
    BODY_WORDS,
    /** The same for words of the first of these lines: what the story is about. */
    LEDE_WORDS;

    static final int COUNT = values().length;

    // The position is the column by design; the hash of the names guards it.
    private final int index = ordinal();

    /** The column after those of the line features. */
    int index() {
        return index;
    }
}
