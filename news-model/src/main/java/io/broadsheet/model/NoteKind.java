package io.broadsheet.model;

/**
 * What a boxed or numbered note is (NITF {@code note@noteclass}).
 *
 * @param value the word, see {@link Term#value()}
 */
public record NoteKind(String value) implements Term {
    /** A note that a mark in the text refers to. */
    public static final NoteKind FOOTNOTE = new NoteKind("footnote");

    /** A box of facts beside the story. */
    public static final NoteKind FACTBOX = new NoteKind("factbox");

    /** Any other box. */
    public static final NoteKind BOX = new NoteKind("box");

    /** A word on interests, advertising or method. */
    public static final NoteKind DISCLOSURE = new NoteKind("disclosure");

    /** Who the author is. */
    public static final NoteKind AUTHOR_BIO = new NoteKind("author-bio");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public NoteKind {
        value = Term.normalize(value);
    }
}
