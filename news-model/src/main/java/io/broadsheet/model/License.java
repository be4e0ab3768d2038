package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The terms under which a work may be used (schema.org {@code license}).
 */
@Value.Immutable
public interface License {
    /** {@return the short name, such as {@code CC-BY-4.0}; never blank} */
    String name();

    /** {@return where the terms stand} */
    Optional<WebUrl> url();

    /**
     * Makes a licence of which the name alone is known.
     *
     * @param name the short name
     * @return the licence
     */
    static License of(String name) {
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

    /** Collects the parts of a {@link License}. */
    final class Builder extends ImmutableLicense.Builder {
        Builder() {}
    }
}
