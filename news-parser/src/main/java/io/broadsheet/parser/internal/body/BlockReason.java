package io.broadsheet.parser.internal.body;

/** Why a text block was kept or dropped. */
public enum BlockReason {
    /** Its score reached the threshold. */
    SCORE("score reached the threshold"),
    /** It was taken although its score was low, since nothing on the page scored higher. */
    FALLBACK("best text of a page without a clear body"),
    /** It names the speaker of a kept quotation. */
    SPEAKER("names the speaker of a kept quotation"),
    /** Its score stayed below the threshold. */
    LOW_SCORE("score below the threshold"),
    /** Too short or too much of it linked, and no running text near it; it was not scored. */
    BOILERPLATE("short or linked, with no running text near"),
    /** It lies outside the article element that holds the headline. */
    OTHER_ARTICLE("outside the article that holds the headline"),
    /** It lies outside the most likely body container, and the strict option is on. */
    OTHER_CONTAINER("outside the body container"),
    /** It lies in a box whose names speak of comments or of other stories. */
    FOREIGN_BOX("in a box for comments or for other stories"),
    /** The same text was kept before. */
    REPEATED("repeats an earlier block"),
    /** Its role is none that belongs to the body. */
    ROLE("its role is not part of the body");

    private final String description;

    BlockReason(String description) {
        this.description = description;
    }

    /**
     * The reason in a few words.
     *
     * @return an English phrase
     */
    public String description() {
        return description;
    }
}
