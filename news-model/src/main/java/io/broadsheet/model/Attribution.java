package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who said a quotation.
 */
@Value.Immutable
public interface Attribution {
    /** {@return the attribution as printed; never blank} */
    String printed();

    /** {@return the name of the speaker} */
    Optional<String> name();

    /**
     * Makes an attribution of which the printed form alone is known.
     *
     * @param printed the attribution as printed
     * @return the attribution
     */
    static Attribution of(String printed) {
        return builder().printed(printed).build();
    }

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(printed(), "printed");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link Attribution}. */
    final class Builder extends ImmutableAttribution.Builder {
        Builder() {}
    }
}
