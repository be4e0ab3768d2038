package io.broadsheet.model;

import java.util.List;

/**
 * A piece of code (HTML {@code code}).
 *
 * @param content the text inside
 */
public record InlineCode(List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public InlineCode {
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitInlineCode(this);
    }
}
