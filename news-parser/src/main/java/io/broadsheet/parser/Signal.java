package io.broadsheet.parser;

import java.util.Objects;

/**
 * One thing that spoke for or against taking a text block for body text.
 *
 * @param name what was measured, in lower case with underscores, such as {@code commas} or {@code in_nav}; names may
 *     change in any version
 * @param value what it was
 * @param weight how much it moved the logarithm of the odds: above 0 towards body text, below 0 away from it
 */
public record Signal(String name, double value, double weight) {
    /**
     * Checks the parts.
     *
     * @param name what was measured
     * @param value what it was
     * @param weight how much it moved the logarithm of the odds
     */
    public Signal {
        Objects.requireNonNull(name, "name");
    }
}
