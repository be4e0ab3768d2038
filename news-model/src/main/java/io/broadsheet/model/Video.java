package io.broadsheet.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A film (NITF {@code media@media-type=video}, schema.org {@code VideoObject}).
 */
@Value.Immutable
public non-sealed interface Video extends Block, WithVideo {
    /** {@return its files; never empty} */
    List<Rendition> renditions();

    /** {@return the picture shown before it runs} */
    Optional<Rendition> poster();

    /** {@return how long it runs} */
    Optional<Duration> duration();

    /** {@return its title} */
    Optional<String> title();

    /** {@return the caption in canonical form; may be empty} */
    List<Inline> caption();

    /** {@return who made it, as printed} */
    Optional<String> credit();

    /** {@return what is said in it} */
    Optional<String> transcript();

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Video check() {
        Checks.notEmpty(renditions(), "renditions");
        List<Inline> canonical = Inlines.canonical(caption());
        return canonical.equals(caption()) ? this : withCaption(canonical);
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitVideo(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Video}. */
    final class Builder extends ImmutableVideo.Builder {
        Builder() {}
    }
}
