package io.broadsheet.parser.internal.wire;

import java.util.Objects;

/**
 * What a table knows about the name of a place.
 *
 * @param country ISO 3166-1 alpha-2 code, empty when the name alone does not tell the country
 * @param region ISO 3166-2 code, empty when the name alone does not tell the region
 * @param kind what the name names
 */
public record KnownPlace(String country, String region, Kind kind) {
    /** What a name names. */
    public enum Kind {
        /** A city, town or village. */
        CITY,
        /** A state, county, island, valley. */
        REGION,
        /** A country that is not a city too. */
        COUNTRY,
        /** A spot that is neither: a headquarters, a laboratory, a ship. */
        SITE
    }

    /**
     * Checks the parts.
     *
     * @param country ISO 3166-1 alpha-2 code or empty
     * @param region ISO 3166-2 code or empty
     * @param kind what the name names
     */
    public KnownPlace {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(kind, "kind");
    }

    /** Reads {@code ""}, {@code "NO"} or {@code "US-OH"}. */
    static KnownPlace of(String code, Kind kind) {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? new KnownPlace(code, "", kind) : new KnownPlace(code.substring(0, hyphen), code, kind);
    }
}
