package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another form of the same story: a mobile page, a translation, a print version (NewsML-G2 {@code altRep}, {@code link
 * rel=alternate}).
 */
@Value.Immutable
public interface Alternate {
    /** {@return the address} */
    WebUrl url();

    /** {@return what it is, such as {@code amphtml}, {@code alternate} or {@code shortlink}; never blank} */
    String rel();

    /** {@return the language, a BCP 47 tag} */
    Optional<String> language();

    /** {@return the media type, such as {@code application/rss+xml}} */
    Optional<String> mediaType();

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(rel(), "rel");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link Alternate}. */
    final class Builder extends ImmutableAlternate.Builder {
        Builder() {}
    }
}
