package io.broadsheet.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One file of a picture, film or recording (schema.org {@code ImageObject}, ninjs {@code renditions}).
 */
@Value.Immutable
public interface Rendition {
    /** {@return the address of the file} */
    WebUrl url();

    /** {@return width in pixels} */
    OptionalInt width();

    /** {@return height in pixels} */
    OptionalInt height();

    /** {@return the media type, such as {@code image/jpeg}} */
    Optional<String> mediaType();

    /**
     * Makes a rendition of which the address alone is known.
     *
     * @param url the address
     * @return the rendition
     */
    static Rendition of(WebUrl url) {
        return builder().url(url).build();
    }

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        width().ifPresent(value -> Checks.inRange(value, 1, 1_000_000, "width"));
        height().ifPresent(value -> Checks.inRange(value, 1, 1_000_000, "height"));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Rendition}. */
    final class Builder extends ImmutableRendition.Builder {
        Builder() {}
    }
}
