package io.broadsheet.render;

import org.jspecify.annotations.Nullable;

/** A document that cannot be read as an article: malformed, or without what every article has. */
public class ArticleReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** From 1, or 0 when no place is known. */
    private final int line;

    /** From 1, or 0 when no place is known. */
    private final int column;

    /**
     * Says what is wrong and where.
     *
     * @param message what is wrong
     * @param line the line, from 1, or 0 when no place is known
     * @param column the column in UTF-16 units, from 1, or 0 when no place is known
     * @param cause what found it, or null
     */
    public ArticleReadException(String message, int line, int column, @Nullable Throwable cause) {
        super(line > 0 ? message + " (line " + line + ", column " + column + ")" : message, cause);
        this.line = line;
        this.column = column;
    }

    /** {@return the line where the fault was found, from 1; 0 when no place is known} */
    public int line() {
        return line;
    }

    /** {@return the column where the fault was found, from 1; 0 when no place is known} */
    public int column() {
        return column;
    }
}
