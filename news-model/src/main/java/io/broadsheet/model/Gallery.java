package io.broadsheet.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * Several pictures shown as one (schema.org {@code ImageGallery}).
 */
@Value.Immutable
public non-sealed interface Gallery extends Block, WithGallery {
    /** {@return the title in canonical form; may be empty} */
    List<Inline> title();

    /** {@return the pictures; never empty} */
    List<Image> images();

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Gallery check() {
        Checks.notEmpty(images(), "images");
        List<Inline> canonical = Inlines.canonical(title());
        return canonical.equals(title()) ? this : withTitle(canonical);
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitGallery(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Gallery}. */
    final class Builder extends ImmutableGallery.Builder {
        Builder() {}
    }
}
