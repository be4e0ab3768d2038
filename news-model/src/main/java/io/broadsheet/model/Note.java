package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A footnote, fact box or other box beside the text (NITF {@code note}, {@code fn}).
 */
@Value.Immutable
public non-sealed interface Note extends Block, WithNote {
    /** {@return what it is} */
    NoteKind kind();

    /** {@return what a {@link NoteRef} refers to} */
    Optional<String> id();

    /** {@return the title in canonical form; may be empty} */
    List<Inline> title();

    /** {@return the note; never empty} */
    List<Block> blocks();

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Note check() {
        Checks.notEmpty(blocks(), "blocks");
        Nesting.checkBlocks(blocks());
        List<Inline> canonical = Inlines.canonical(title());
        return canonical.equals(title()) ? this : withTitle(canonical);
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitNote(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Note}. */
    final class Builder extends ImmutableNote.Builder {
        Builder() {}
    }
}
