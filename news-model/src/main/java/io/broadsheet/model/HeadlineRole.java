package io.broadsheet.model;

/**
 * What another form of the headline is for (NewsML-G2 {@code headline@role}, NITF {@code title@type}).
 *
 * @param value the word, see {@link Term#value()}
 */
public record HeadlineRole(String value) implements Term {
    /** For search engines. */
    public static final HeadlineRole SEO = new HeadlineRole("seo");

    /** For social networks. */
    public static final HeadlineRole SOCIAL = new HeadlineRole("social");

    /** For narrow places. */
    public static final HeadlineRole SHORT = new HeadlineRole("short");

    /** As in the printed edition. */
    public static final HeadlineRole PRINT = new HeadlineRole("print");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public HeadlineRole {
        value = Term.normalize(value);
    }
}
