package io.broadsheet.model;

/**
 * One method for each type of {@link Inline}; a new type adds a method.
 *
 * @param <R> what a visit gives
 */
public interface InlineVisitor<R> {
    /**
     * Visits a {@link Text}.
     *
     * @param text what is visited
     * @return the result
     */
    R visitText(Text text);

    /**
     * Visits a {@link Link}.
     *
     * @param link what is visited
     * @return the result
     */
    R visitLink(Link link);

    /**
     * Visits an {@link Emphasis}.
     *
     * @param emphasis what is visited
     * @return the result
     */
    R visitEmphasis(Emphasis emphasis);

    /**
     * Visits a {@link Strong}.
     *
     * @param strong what is visited
     * @return the result
     */
    R visitStrong(Strong strong);

    /**
     * Visits a {@link Subscript}.
     *
     * @param subscript what is visited
     * @return the result
     */
    R visitSubscript(Subscript subscript);

    /**
     * Visits a {@link Superscript}.
     *
     * @param superscript what is visited
     * @return the result
     */
    R visitSuperscript(Superscript superscript);

    /**
     * Visits an {@link InlineCode}.
     *
     * @param inlineCode what is visited
     * @return the result
     */
    R visitInlineCode(InlineCode inlineCode);

    /**
     * Visits an {@link InlineQuote}.
     *
     * @param inlineQuote what is visited
     * @return the result
     */
    R visitInlineQuote(InlineQuote inlineQuote);

    /**
     * Visits a {@link LineBreak}.
     *
     * @param lineBreak what is visited
     * @return the result
     */
    R visitLineBreak(LineBreak lineBreak);

    /**
     * Visits a {@link Deleted}.
     *
     * @param deleted what is visited
     * @return the result
     */
    R visitDeleted(Deleted deleted);

    /**
     * Visits an {@link Inserted}.
     *
     * @param inserted what is visited
     * @return the result
     */
    R visitInserted(Inserted inserted);

    /**
     * Visits a {@link Highlight}.
     *
     * @param highlight what is visited
     * @return the result
     */
    R visitHighlight(Highlight highlight);

    /**
     * Visits a {@link LanguageSpan}.
     *
     * @param languageSpan what is visited
     * @return the result
     */
    R visitLanguageSpan(LanguageSpan languageSpan);

    /**
     * Visits a {@link NoteRef}.
     *
     * @param noteRef what is visited
     * @return the result
     */
    R visitNoteRef(NoteRef noteRef);

    /**
     * Visits an {@link UnknownInline}.
     *
     * @param unknownInline what is visited
     * @return the result
     */
    R visitUnknownInline(UnknownInline unknownInline);
}
