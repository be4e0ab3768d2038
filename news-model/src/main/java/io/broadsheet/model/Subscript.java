package io.broadsheet.model;

import java.util.List;

/**
 * Text below the line (HTML {@code sub}, NITF {@code num/sub}).
 *
 * @param content the text inside
 */
public record Subscript(List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public Subscript {
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitSubscript(this);
    }
}
