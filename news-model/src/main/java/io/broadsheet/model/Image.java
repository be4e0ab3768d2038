package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A picture (NITF {@code media}, schema.org {@code ImageObject}, ninjs {@code associations}).
 */
@Value.Immutable
public non-sealed interface Image extends Block, WithImage {
    /** {@return its files, best first; never empty} */
    List<Rendition> renditions();

    /** {@return what it shows, for those who cannot see it; empty text means that it is ornament} */
    Optional<String> alt();

    /** {@return the caption without the credit, in canonical form; may be empty} */
    List<Inline> caption();

    /** {@return who made it} */
    Optional<PhotoCredit> credit();

    /** {@return its own copyright notice} */
    Optional<String> copyrightNotice();

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Image check() {
        Checks.notEmpty(renditions(), "renditions");
        List<Inline> canonical = Inlines.canonical(caption());
        return canonical.equals(caption()) ? this : withCaption(canonical);
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitImage(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link Image}. */
    final class Builder extends ImmutableImage.Builder {
        Builder() {}
    }
}
