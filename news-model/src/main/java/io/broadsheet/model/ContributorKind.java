package io.broadsheet.model;

/**
 * What a contributor is.
 *
 * @param value the word, see {@link Term#value()}
 */
public record ContributorKind(String value) implements Term {
    /** One named person (schema.org {@code Person}). */
    public static final ContributorKind PERSON = new ContributorKind("person");

    /** A named organisation, such as a news agency (schema.org {@code Organization}). */
    public static final ContributorKind ORGANIZATION = new ContributorKind("organization");

    /** A desk without names: {@code Staff}, {@code Redaktion}, {@code Agencies}. */
    public static final ContributorKind COLLECTIVE = new ContributorKind("collective");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public ContributorKind {
        value = Term.normalize(value);
    }
}
