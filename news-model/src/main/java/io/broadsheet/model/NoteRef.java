package io.broadsheet.model;

import java.util.List;

/**
 * A reference to a {@link Note}.
 *
 * @param noteId the identifier of the note
 * @param content the text inside
 */
public record NoteRef(String noteId, List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param noteId the identifier of the note
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public NoteRef {
        Checks.argumentNotBlank(noteId, "noteId");
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitNoteRef(this);
    }
}
