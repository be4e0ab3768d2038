package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A passage of the story repeated in large type (HTML {@code aside}).
 */
@Value.Immutable
public non-sealed interface PullQuote extends Block, WithPullQuote {
    /** {@return the passage in canonical form; never empty} */
    List<Inline> content();

    /** {@return who said it} */
    Optional<Attribution> attribution();

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default PullQuote check() {
        Checks.notEmpty(content(), "content");
        List<Inline> canonical = Inlines.canonical(content());
        return canonical.equals(content()) ? this : withContent(canonical);
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitPullQuote(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link PullQuote}. */
    final class Builder extends ImmutablePullQuote.Builder {
        Builder() {}
    }
}
