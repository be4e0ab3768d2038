package io.broadsheet.model;

/**
 * What a place of a dateline is.
 *
 * @param value the word, see {@link Term#value()}
 */
public record PlaceKind(String value) implements Term {
    /** A city, town or village. */
    public static final PlaceKind CITY = new PlaceKind("city");

    /** A state, county, valley or island. */
    public static final PlaceKind REGION = new PlaceKind("region");

    /** A place that is neither: the United Nations, a ship, a laboratory. */
    public static final PlaceKind SITE = new PlaceKind("site");

    /**
     * Normalizes the word.
     *
     * @param value any spelling
     * @throws IllegalArgumentException when it is blank
     */
    public PlaceKind {
        value = Term.normalize(value);
    }
}
