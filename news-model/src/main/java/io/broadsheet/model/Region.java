package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A state, province or other division of a country (ISO 3166-2, NITF {@code state}).
 */
@Value.Immutable
public interface Region {
    /** {@return the name; never blank} */
    String name();

    /** {@return the ISO 3166-2 code, such as {@code US-IL}} */
    Optional<String> code();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(name(), "name");
        code().ifPresent(code -> Checks.matches(code, Checks.SUBDIVISION, "code", "an ISO 3166-2 code"));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Region}. */
    final class Builder extends ImmutableRegion.Builder {
        Builder() {}
    }
}
