package io.broadsheet.model;

import java.util.Objects;

/**
 * Plain text.
 *
 * @param text the text; not normalised here, line ends are white space
 */
public record Text(String text) implements Inline {
    /**
     * Checks the parts.
     *
     * @param text the text; not normalised here, line ends are white space
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public Text {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitText(this);
    }
}
