package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who had a part in the story (schema.org {@code author}, {@code contributor}; ninjs {@code infoSources};
 * NITF {@code byline/person}; NewsML-G2 {@code creator}, {@code contributor}).
 */
@Value.Immutable
public interface Contributor extends WithContributor {
    /** {@return the name, without titles, capitals turned into title case; never blank} */
    String name();

    /** {@return a person unless something else is known} */
    @Value.Default
    default ContributorKind kind() {
        return ContributorKind.PERSON;
    }

    /** {@return what the contributor did} */
    @Value.Default
    default Role role() {
        return Role.AUTHOR;
    }

    /** {@return the given name, where a source has it apart} */
    Optional<String> givenName();

    /** {@return the family name, where a source has it apart} */
    Optional<String> familyName();

    /** {@return academic titles and degrees, such as {@code PhD}; may be empty} */
    List<String> credentials();

    /** {@return the office, such as {@code Staff Writer} (schema.org {@code jobTitle}, NITF {@code byttl})} */
    Optional<String> jobTitle();

    /** {@return who the contributor works for (schema.org {@code affiliation})} */
    Optional<Organization> affiliation();

    /** {@return where the contributor worked: {@code in Moscow}} */
    Optional<Place> location();

    /** {@return the mail address as printed} */
    Optional<String> email();

    /** {@return the name on a social network, such as {@code @afield}} */
    Optional<String> handle();

    /** {@return the page about the contributor} */
    Optional<WebUrl> url();

    /** {@return pages that identify the contributor elsewhere; may be empty} */
    List<WebUrl> sameAs();

    /**
     * Makes a person who wrote the story.
     *
     * @param name the name
     * @return the author
     */
    static Contributor author(String name) {
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

    /** Collects the parts of a {@link Contributor}. */
    final class Builder extends ImmutableContributor.Builder {
        Builder() {}
    }
}
