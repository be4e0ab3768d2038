package io.broadsheet.model;

import java.util.List;

/**
 * Text above the line (HTML {@code sup}, NITF {@code num/sup}).
 *
 * @param content the text inside
 */
public record Superscript(List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public Superscript {
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitSuperscript(this);
    }
}
