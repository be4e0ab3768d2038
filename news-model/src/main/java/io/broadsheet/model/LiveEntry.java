package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of a live blog with its own time and author (schema.org {@code liveBlogUpdate}).
 */
@Value.Immutable
public non-sealed interface LiveEntry extends Block {
    /** {@return the identifier of the entry on its page} */
    Optional<String> id();

    /** {@return when it was published} */
    Optional<NewsDate> published();

    /** {@return when it was changed} */
    Optional<NewsDate> modified();

    /** {@return its headline} */
    Optional<String> headline();

    /** {@return who wrote it} */
    Optional<Byline> byline();

    /** {@return whether it is kept at the top} */
    @Value.Default
    default boolean pinned() {
        return false;
    }

    /** {@return the entry; may be empty when there is a headline} */
    List<Block> blocks();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        if (headline().isEmpty()) {
            Checks.notEmpty(blocks(), "blocks");
        }
        Nesting.checkBlocks(blocks());
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitLiveEntry(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link LiveEntry}. */
    final class Builder extends ImmutableLiveEntry.Builder {
        Builder() {}
    }
}
