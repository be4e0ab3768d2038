package io.broadsheet.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The dates of a story, each with the precision of its source.
 */
@Value.Immutable
public interface Dates extends WithDates {
    /** {@return when the text was made (ninjs {@code contentCreated}, dateline)} */
    Optional<NewsDate> created();

    /** {@return when it was first published (schema.org {@code datePublished})} */
    Optional<NewsDate> published();

    /** {@return when it was last changed (schema.org {@code dateModified})} */
    Optional<NewsDate> modified();

    /** {@return before when it must not be published (NewsML-G2 {@code embargoed})} */
    Optional<NewsDate> embargoedUntil();

    /** {@return when it must be taken down (schema.org {@code expires})} */
    Optional<NewsDate> expires();

    /** {@return the date printed in the page's head, which need not be the story's} */
    Optional<NewsDate> masthead();

    /** {@return dates of which none is known} */
    static Dates unknown() {
        return builder().build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Dates}. */
    final class Builder extends ImmutableDates.Builder {
        Builder() {}
    }
}
