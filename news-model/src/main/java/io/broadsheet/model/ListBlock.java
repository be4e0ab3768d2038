package io.broadsheet.model;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A list (NITF {@code ol}, {@code ul}, {@code dl}).
 */
@Value.Immutable
public non-sealed interface ListBlock extends Block {
    /** {@return whether the items are numbered} */
    @Value.Default
    default boolean ordered() {
        return false;
    }

    /** {@return the first number, where it is not 1} */
    OptionalInt start();

    /** {@return the items; never empty} */
    List<ListItem> items();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notEmpty(items(), "items");
        Nesting.checkItems(items());
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitListBlock(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link ListBlock}. */
    final class Builder extends ImmutableListBlock.Builder {
        Builder() {}
    }
}
