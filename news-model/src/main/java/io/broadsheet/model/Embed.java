package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An object of another site shown inside the story: a post, a player, a map (HTML {@code iframe}).
 */
@Value.Immutable
public non-sealed interface Embed extends Block {
    /** {@return what it is} */
    EmbedKind kind();

    /** {@return the name of the site that it comes from} */
    Optional<String> provider();

    /** {@return its address} */
    Optional<WebUrl> url();

    /** {@return its title} */
    Optional<String> title();

    /** {@return its text, for readers who cannot see it} */
    Optional<String> text();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        if (url().isEmpty() && text().isEmpty()) {
            throw new IllegalStateException("an embed needs an address or a text");
        }
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitEmbed(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link Embed}. */
    final class Builder extends ImmutableEmbed.Builder {
        Builder() {}
    }
}
