package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A copyright notice: the printed line and its parts (schema.org {@code copyrightNotice}, {@code copyrightHolder},
 * {@code copyrightYear}; NITF {@code doc.copyright}; NewsML-G2 {@code copyrightNotice}).
 */
@Value.Immutable
public interface Copyright extends WithCopyright {
    /** {@return the notice as printed; never blank} */
    String printed();

    /** {@return the holders as printed, in order; may be empty} */
    List<Organization> holders();

    /** {@return the years; may be empty} */
    List<YearRange> years();

    /** {@return whether the notice says that all rights are reserved} */
    @Value.Default
    default boolean allRightsReserved() {
        return false;
    }

    /** {@return whether the notice forbids or limits reuse} */
    @Value.Default
    default boolean reuseRestricted() {
        return false;
    }

    /** {@return the licence that the notice names} */
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

    /** Collects the parts of a {@link Copyright}. */
    final class Builder extends ImmutableCopyright.Builder {
        Builder() {}
    }
}
