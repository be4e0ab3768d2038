package io.broadsheet.model;

import java.util.List;

/**
 * Emphasis, mostly italic (HTML {@code em}, NITF {@code em}).
 *
 * @param content the text inside
 */
public record Emphasis(List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public Emphasis {
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitEmphasis(this);
    }
}
