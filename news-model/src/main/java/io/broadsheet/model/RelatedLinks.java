package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A box of links to other stories inside the body.
 */
@Value.Immutable
public non-sealed interface RelatedLinks extends Block {
    /** {@return the title of the box} */
    Optional<String> title();

    /** {@return the links; never empty} */
    List<RelatedLink> links();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notEmpty(links(), "links");
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitRelatedLinks(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link RelatedLinks}. */
    final class Builder extends ImmutableRelatedLinks.Builder {
        Builder() {}
    }
}
