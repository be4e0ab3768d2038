package io.broadsheet.model;

/**
 * What a paragraph does in its story (NITF {@code p@lede}, {@code p@summary}).
 *
 * @param value the word, see {@link Term#value()}
 */
public record ParagraphRole(String value) implements Term {
    /** The opening paragraph. */
    public static final ParagraphRole LEAD = new ParagraphRole("lead");

    /** A summing-up of the story. */
    public static final ParagraphRole SUMMARY = new ParagraphRole("summary");

    /** Spoken words, written down. */
    public static final ParagraphRole TRANSCRIPT = new ParagraphRole("transcript");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public ParagraphRole {
        value = Term.normalize(value);
    }
}
