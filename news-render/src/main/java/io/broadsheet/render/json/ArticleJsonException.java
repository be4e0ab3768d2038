package io.broadsheet.render.json;

import io.broadsheet.render.ArticleReadException;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a text is no article in JSON: not well formed, of a newer major version, or against a rule of the model.
 * The message names what was expected and where.
 */
public final class ArticleJsonException extends ArticleReadException {
    private static final long serialVersionUID = 1L;

    /** A JSON Pointer. */
    private final String path;

    /** Characters before the place. */
    private final long offset;

    ArticleJsonException(String problem, JsonPosition position) {
        this(problem, position, null);
    }

    ArticleJsonException(String problem, JsonPosition position, @Nullable Throwable cause) {
        super(
                problem + " at " + (position.path().isEmpty() ? "the top" : position.path()),
                position.line(),
                position.column(),
                cause);
        this.path = position.path();
        this.offset = position.offset();
    }

    /**
     * {@return the place in the document as a JSON Pointer (RFC 6901), such as {@code /body/3/level}; empty for the
     * top}
     */
    public String path() {
        return path;
    }

    /** {@return the number of UTF-16 units before the place} */
    public long offset() {
        return offset;
    }
}
