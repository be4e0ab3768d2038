package io.broadsheet.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something that the story is about: a subject, genre, person, organisation, place or event (NewsML-G2 {@code subject},
 * ninjs {@code subjects}, schema.org {@code about}).
 */
@Value.Immutable
public interface Concept {
    /** {@return the name; never blank} */
    String name();

    /** {@return the identifier of the concept} */
    Optional<WebUrl> uri();

    /** {@return the code with its scheme alias, such as {@code medtop:20000343}} */
    Optional<String> qcode();

    /** {@return the scheme that the concept belongs to} */
    Optional<String> scheme();

    /** {@return how the story relates to it, such as {@code about}} */
    Optional<String> rel();

    /** {@return how much the story is about it, 0 to 100} */
    OptionalInt relevance();

    /** {@return how sure the coding is, 0 to 100} */
    OptionalInt confidence();

    /**
     * Makes a concept of which the name alone is known.
     *
     * @param name the name
     * @return the concept
     */
    static Concept of(String name) {
        return builder().name(name).build();
    }

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(name(), "name");
        relevance().ifPresent(value -> Checks.inRange(value, 0, 100, "relevance"));
        confidence().ifPresent(value -> Checks.inRange(value, 0, 100, "confidence"));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Concept}. */
    final class Builder extends ImmutableConcept.Builder {
        Builder() {}
    }
}
