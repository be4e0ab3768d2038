package io.broadsheet.model;

/**
 * What a note about a change says (schema.org {@code correction}, NITF {@code correction}, {@code note}).
 *
 * @param value the word, see {@link Term#value()}
 */
public record CorrectionKind(String value) implements Term {
    /** A fact was wrong and has been put right. */
    public static final CorrectionKind CORRECTION = new CorrectionKind("correction");

    /** A passage was unclear. */
    public static final CorrectionKind CLARIFICATION = new CorrectionKind("clarification");

    /** Something was added or renewed. */
    public static final CorrectionKind UPDATE = new CorrectionKind("update");

    /** The story is withdrawn. */
    public static final CorrectionKind RETRACTION = new CorrectionKind("retraction");

    /** A word of the editors about the story. */
    public static final CorrectionKind EDITORS_NOTE = new CorrectionKind("editors-note");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public CorrectionKind {
        value = Term.normalize(value);
    }
}
