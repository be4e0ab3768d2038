package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of the publication in which the story stands (schema.org {@code articleSection}).
 */
@Value.Immutable
public interface Section {
    /** {@return the name; never blank} */
    String name();

    /** {@return the page of the section} */
    Optional<WebUrl> url();

    /**
     * Makes a section of which the name alone is known.
     *
     * @param name the name
     * @return the section
     */
    static Section of(String name) {
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

    /** Collects the parts of a {@link Section}. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
