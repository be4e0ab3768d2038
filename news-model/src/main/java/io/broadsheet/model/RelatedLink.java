package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A link to another story or document (ninjs {@code associations}, NewsML-G2 {@code link}).
 */
@Value.Immutable
public interface RelatedLink {
    /** {@return the printed title; never blank} */
    String title();

    /** {@return the address} */
    WebUrl url();

    /** {@return how it relates to this story} */
    Optional<String> rel();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(title(), "title");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link RelatedLink}. */
    final class Builder extends ImmutableRelatedLink.Builder {
        Builder() {}
    }
}
