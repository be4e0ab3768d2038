package io.broadsheet.model;

import java.util.List;

/**
 * Text that was taken back (HTML {@code del}).
 *
 * @param content the text inside
 */
public record Deleted(List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public Deleted {
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitDeleted(this);
    }
}
