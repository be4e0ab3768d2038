package io.broadsheet.model;

import java.util.List;

/**
 * Strong emphasis, mostly bold (HTML {@code strong}).
 *
 * @param content the text inside
 */
public record Strong(List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public Strong {
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitStrong(this);
    }
}
