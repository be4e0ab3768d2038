package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quotation set off from the text (NITF {@code bq}, HTML {@code blockquote}).
 */
@Value.Immutable
public non-sealed interface Quote extends Block {
    /** {@return what is quoted; never empty} */
    List<Block> blocks();

    /** {@return who said it} */
    Optional<Attribution> attribution();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notEmpty(blocks(), "blocks");
        Nesting.checkBlocks(blocks());
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitQuote(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Quote}. */
    final class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }
}
