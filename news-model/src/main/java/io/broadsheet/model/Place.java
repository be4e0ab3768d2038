package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place named in a dateline, a credit or as a subject (schema.org {@code Place}, NITF {@code location}, NewsML-G2
 * {@code located}).
 */
@Value.Immutable
public interface Place extends WithPlace {
    /** {@return the name as the copy has it, capitals turned into title case; never blank} */
    String name();

    /** {@return what it is; a city unless something else is known} */
    @Value.Default
    default PlaceKind kind() {
        return PlaceKind.CITY;
    }

    /** {@return the region, where it is printed or beyond doubt} */
    Optional<Region> region();

    /** {@return the country, where it is printed or beyond doubt} */
    Optional<Country> country();

    /** {@return where it lies} */
    Optional<GeoPoint> point();

    /** {@return its identifiers in gazetteers; may be empty} */
    List<Identifier> identifiers();

    /**
     * Makes a place of which the name alone is known.
     *
     * @param name the name
     * @return the place
     */
    static Place of(String name) {
        return builder().name(name).build();
    }

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(name(), "name");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Place}. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
