package io.broadsheet.render.json;

/**
 * Tells that a text is no article in JSON: not well formed, of a newer major version, or against a rule of the model. The
 * message names what was expected and where.
 */
public final class ArticleJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A JSON Pointer. */
    private final String path;

    /** From 1. */
    private final int line;

    /** From 1. */
    private final int column;

    /** Characters before the place. */
    private final long offset;

    ArticleJsonException(String problem, JsonPosition position, Throwable cause) {
        this(problem, position);
        initCause(cause);
    }

    ArticleJsonException(String problem, JsonPosition position) {
        super(problem + " (at " + (position.path().isEmpty() ? "the top" : position.path()) + ", line "
                + position.line() + ", column " + position.column() + ")");
        this.path = position.path();
        this.line = position.line();
        this.column = position.column();
        this.offset = position.offset();
    }

    /** {@return the place in the document as a JSON Pointer (RFC 6901), such as {@code /body/3/level}; empty for the top} */
    public String path() {
        return path;
    }

    /** {@return the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column in UTF-16 units, from 1} */
    public int column() {
        return column;
    }

    /** {@return the number of UTF-16 units before the place} */
    public long offset() {
        return offset;
    }
}
