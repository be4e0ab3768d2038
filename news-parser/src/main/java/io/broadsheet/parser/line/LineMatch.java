package io.broadsheet.parser.line;

import java.util.Objects;

/**
 * What a line grammar found, and where.
 *
 * @param value the parsed value
 * @param start index in the given line of the first character that the value covers
 * @param end index in the given line after the last character that the value covers, trailing separators included
 * @param <T> type of the value
 */
public record LineMatch<T>(T value, int start, int end) {
    /** No line grammar reads further than this many characters; a longer line is matched by its beginning or end. */
    public static final int MAX_LINE_LENGTH = 512;

    /**
     * Checks the span.
     *
     * @param value the parsed value
     * @param start index of the first character covered
     * @param end index after the last character covered
     * @throws IllegalArgumentException when the span is negative or reversed
     */
    public LineMatch {
        Objects.requireNonNull(value, "value");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must satisfy 0 <= start <= end, but is " + start + ".." + end);
        }
    }
}
