package io.broadsheet.model;

import java.util.List;

/**
 * Highlighted text (HTML {@code mark}).
 *
 * @param content the text inside
 */
public record Highlight(List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public Highlight {
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitHighlight(this);
    }
}
