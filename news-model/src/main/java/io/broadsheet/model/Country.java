package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A country (ISO 3166-1, NITF {@code country@iso-cc}).
 */
@Value.Immutable
public interface Country {
    /** {@return the English name; never blank} */
    String name();

    /** {@return the ISO 3166-1 alpha-2 code, such as {@code JP}} */
    Optional<String> code();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(name(), "name");
        code().ifPresent(code -> Checks.matches(code, Checks.COUNTRY, "code", "an ISO 3166-1 alpha-2 code"));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Country}. */
    final class Builder extends ImmutableCountry.Builder {
        Builder() {}
    }
}
