package io.broadsheet.parser;

import java.util.Objects;

/**
 * Something in a page that was dropped, cut or doubted while the article was read.
 *
 * @param kind what happened
 * @param message one sentence for people, with figures where a limit was passed
 * @param where the place in the page, such as {@code script 3}; empty when it concerns the page as a whole
 */
public record ParseWarning(Kind kind, String message, String where) {
    /**
     * Checks the parts.
     *
     * @param kind what happened
     * @param message one sentence for people
     * @param where the place in the page, or empty
     */
    public ParseWarning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(where, "where");
    }

    /**
     * A warning about the page as a whole.
     *
     * @param kind what happened
     * @param message one sentence for people
     * @return the warning
     */
    public static ParseWarning of(Kind kind, String message) {
        return new ParseWarning(kind, message, "");
    }

    /** What a warning is about. New kinds may be added in any version. */
    public enum Kind {
        /** The page's declared character encoding contradicts its bytes, which won. */
        CHARSET_MISLABELLED,
        /** The page declares no usable character encoding and its bytes are not UTF-8: it was guessed. */
        CHARSET_GUESSED,
        /** Some bytes mean nothing in the page's character encoding; each became U+FFFD. */
        BYTES_REPLACED,
        /** Compressed input was cut short or damaged; what could be inflated was read. */
        INPUT_DAMAGED,
        /** Elements nested deeper than 512 levels were flattened. */
        DEPTH_FLATTENED,
        /** An element has as many attributes as are read, 512; more were dropped. */
        ATTRIBUTES_CUT,
        /** A JSON-LD block was past a limit or not JSON, and was left out. */
        JSON_LD_IGNORED,
        /** A list, such as authors, links or images, was cut at its limit. */
        LIST_CUT,
        /** A value of the page's data was longer than any value of its kind, and was left out. */
        VALUE_TOO_LONG,
        /** The rule of the site points at something that the page does not have: the rule may be out of date. */
        SITE_RULE_MISSED,
        /** The page does not look like an article. */
        PROBABLY_NO_ARTICLE
    }
}
