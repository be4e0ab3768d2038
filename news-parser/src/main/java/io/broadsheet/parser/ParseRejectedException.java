package io.broadsheet.parser;

import java.util.Objects;

/**
 * Says that a page gave no article, for callers who prefer an exception to a value. It is the only exception that page
 * content can cause.
 */
public final class ParseRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why the page was rejected. */
    private final Reason reason;

    /**
     * Creates the exception.
     *
     * @param reason why there is no article
     * @param message what was found, with figures where a limit was passed
     */
    public ParseRejectedException(Reason reason, String message) {
        super(Objects.requireNonNull(reason, "reason") + ": " + Objects.requireNonNull(message, "message"));
        this.reason = reason;
    }

    /**
     * Why there is no article.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
