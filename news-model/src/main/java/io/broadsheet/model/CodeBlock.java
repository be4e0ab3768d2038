package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Preformatted text, such as a program (NITF {@code pre}).
 */
@Value.Immutable
public non-sealed interface CodeBlock extends Block {
    /** {@return the text with its line breaks; never blank} */
    String text();

    /** {@return the programming language} */
    Optional<String> language();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(text(), "text");
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitCodeBlock(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link CodeBlock}. */
    final class Builder extends ImmutableCodeBlock.Builder {
        Builder() {}
    }
}
