package io.broadsheet.model;

import org.immutables.value.Value;

/**
 * A point on the earth (GeoJSON, schema.org {@code GeoCoordinates}).
 */
@Value.Immutable
public interface GeoPoint {
    /** {@return degrees north, -90 to 90} */
    double latitude();

    /** {@return degrees east, -180 to 180} */
    double longitude();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        if (!(Math.abs(latitude()) <= 90 && Math.abs(longitude()) <= 180)) {
            throw new IllegalStateException(
                    "latitude must be -90 to 90 and longitude -180 to 180, but are " + latitude() + ", " + longitude());
        }
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link GeoPoint}. */
    final class Builder extends ImmutableGeoPoint.Builder {
        Builder() {}
    }
}
