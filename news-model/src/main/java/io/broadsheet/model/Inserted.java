package io.broadsheet.model;

import java.util.List;

/**
 * Text that was added later (HTML {@code ins}).
 *
 * @param content the text inside
 */
public record Inserted(List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public Inserted {
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitInserted(this);
    }
}
