package io.broadsheet.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The series to which the story belongs (schema.org {@code isPartOf}, NITF {@code series}).
 */
@Value.Immutable
public interface Series {
    /** {@return the name; never blank} */
    String name();

    /** {@return the number of this part, from 1} */
    OptionalInt part();

    /** {@return how many parts there are} */
    OptionalInt total();

    /** {@return the page of the series} */
    Optional<WebUrl> url();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(name(), "name");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Series}. */
    final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
