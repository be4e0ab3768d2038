package io.broadsheet.model;

/**
 * Who may read the page (schema.org {@code isAccessibleForFree}, {@code conditionsOfAccess}).
 *
 * @param value the word, see {@link Term#value()}
 */
public record AccessLevel(String value) implements Term {
    /** Open to everybody. */
    public static final AccessLevel FREE = new AccessLevel("free");

    /** Free up to a number of articles. */
    public static final AccessLevel METERED = new AccessLevel("metered");

    /** Free after registering. */
    public static final AccessLevel REGISTRATION = new AccessLevel("registration");

    /** For paying readers. */
    public static final AccessLevel SUBSCRIBER = new AccessLevel("subscriber");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public AccessLevel {
        value = Term.normalize(value);
    }
}
