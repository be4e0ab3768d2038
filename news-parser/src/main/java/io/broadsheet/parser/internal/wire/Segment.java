package io.broadsheet.parser.internal.wire;

/**
 * A stretch of tokens between two separators of a list of names.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param separator what stands before it: a comma for comma and semicolon, {@code &} for a joining word, {@code /},
 *     {@code |}, {@code (}, {@code -} for any dash, a space for nothing
 */
public record Segment(int from, int to, char separator) {
    /** {@return how many tokens there are} */
    public int size() {
        return to - from;
    }
}
