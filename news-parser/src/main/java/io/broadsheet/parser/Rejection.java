package io.broadsheet.parser;

import java.util.Objects;

/**
 * Why a page gave no article.
 *
 * @param reason the kind of reason
 * @param detail what was found, in English, for a log; never holds text of the page
 */
public record Rejection(Reason reason, String detail) {
    /**
     * Checks the parts.
     *
     * @param reason the kind of reason
     * @param detail what was found
     */
    public Rejection {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }
}
