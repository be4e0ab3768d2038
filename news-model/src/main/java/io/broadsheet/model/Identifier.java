package io.broadsheet.model;

import org.immutables.value.Value;

/**
 * An identifier that somebody else gave to the story (schema.org {@code identifier}, ninjs {@code altIds}, NewsML-G2
 * {@code altId}).
 */
@Value.Immutable
public interface Identifier {
    /** {@return what kind of identifier it is, such as {@code wire}; never blank} */
    String scheme();

    /** {@return the identifier; never blank} */
    String value();

    /**
     * Makes an identifier.
     *
     * @param scheme what kind of identifier it is
     * @param value the identifier
     * @return the identifier
     */
    static Identifier of(String scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(scheme(), "scheme");
        Checks.notBlank(value(), "value");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link Identifier}. */
    final class Builder extends ImmutableIdentifier.Builder {
        Builder() {}
    }
}
