package io.broadsheet.model;

/**
 * A line break inside a paragraph (HTML {@code br}, NITF {@code br}).
 */
public record LineBreak() implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitLineBreak(this);
    }
}
