package io.broadsheet.model;

import org.immutables.value.Value;

/**
 * Another form of the headline (schema.org {@code alternativeHeadline}, ninjs {@code headlines}, NewsML-G2
 * {@code headline@role}).
 */
@Value.Immutable
public interface AlternativeHeadline {
    /** {@return what it is for} */
    HeadlineRole role();

    /** {@return the headline; never blank} */
    String text();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(text(), "text");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link AlternativeHeadline}. */
    final class Builder extends ImmutableAlternativeHeadline.Builder {
        Builder() {}
    }
}
