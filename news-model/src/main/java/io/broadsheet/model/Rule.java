package io.broadsheet.model;

/**
 * A break between two parts of the story (HTML {@code hr}, NITF {@code hr}).
 */
public record Rule() implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitRule(this);
    }
}
