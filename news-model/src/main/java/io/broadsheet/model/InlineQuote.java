package io.broadsheet.model;

import java.util.List;

/**
 * A quotation inside the text (HTML {@code q}, NITF {@code q}). Its quotation marks are part of the text.
 *
 * @param content the text inside
 */
public record InlineQuote(List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public InlineQuote {
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitInlineQuote(this);
    }
}
