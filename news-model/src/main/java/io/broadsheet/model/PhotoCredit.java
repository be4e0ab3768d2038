package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who made a picture: the printed line and its parts (schema.org {@code creditText}, NITF {@code media-producer},
 * NewsML-G2 {@code creditline}).
 */
@Value.Immutable
public interface PhotoCredit {
    /** {@return the credit as printed; never blank} */
    String printed();

    /** {@return the people, in order; may be empty} */
    List<Contributor> photographers();

    /** {@return the agencies and archives, in order; may be empty} */
    List<Organization> agencies();

    /** {@return the licence that the credit names} */
    Optional<License> license();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(printed(), "printed");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link PhotoCredit}. */
    final class Builder extends ImmutablePhotoCredit.Builder {
        Builder() {}
    }
}
