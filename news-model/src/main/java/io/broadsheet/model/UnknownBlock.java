package io.broadsheet.model;

import java.util.Objects;

/**
 * A block that this version does not know, kept by its name with its text.
 *
 * @param type the name of the block
 * @param text its text; may be empty
 */
public record UnknownBlock(String type, String text) implements Block {
    /**
     * Checks the parts.
     *
     * @param type the name of the block
     * @param text its text; may be empty
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public UnknownBlock {
        Checks.argumentNotBlank(type, "type");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitUnknownBlock(this);
    }
}
