package io.broadsheet.model;

import java.util.List;

/**
 * A piece of running text: text itself, a line break, or a mark around further pieces. Lists of pieces inside blocks
 * are in the one canonical form that {@link Inlines#canonical} gives, so that equal texts are equal values.
 */
public sealed interface Inline
        permits Text,
                Link,
                Emphasis,
                Strong,
                Subscript,
                Superscript,
                InlineCode,
                InlineQuote,
                LineBreak,
                Deleted,
                Inserted,
                Highlight,
                LanguageSpan,
                NoteRef,
                UnknownInline {
    /** {@return the pieces that this one encloses; empty for text and line breaks} */
    default List<Inline> content() {
        return List.of();
    }

    /**
     * Calls the visitor's method for this type of piece.
     *
     * @param visitor what to call
     * @param <R> what the visitor gives
     * @return what the visitor gave
     */
    <R> R accept(InlineVisitor<R> visitor);
}
