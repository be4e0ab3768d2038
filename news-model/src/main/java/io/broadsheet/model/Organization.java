package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A news agency, a publisher or another organisation (schema.org {@code Organization}).
 */
@Value.Immutable
public interface Organization extends WithOrganization {
    /** {@return the full name, such as {@code The Associated Press}; never blank} */
    String name();

    /** {@return the short form as printed, such as {@code AP} in a dateline} */
    Optional<String> mark();

    /** {@return its home page} */
    Optional<WebUrl> url();

    /** {@return its logo} */
    Optional<Rendition> logo();

    /** {@return pages that identify it elsewhere; may be empty} */
    List<WebUrl> sameAs();

    /**
     * Makes an organisation of which the name alone is known.
     *
     * @param name the full name
     * @return the organisation
     */
    static Organization of(String name) {
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

    /** Collects the parts of an {@link Organization}. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
