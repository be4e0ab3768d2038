package io.broadsheet.model;

import org.immutables.value.Value;

/**
 * A text of the page that does not belong to the story but is kept apart: a site notice, a promotion.
 */
@Value.Immutable
public interface Notice {
    /** {@return what it is} */
    NoticeKind kind();

    /** {@return the text; never blank} */
    String text();

    /**
     * Makes a notice.
     *
     * @param kind what it is
     * @param text the text
     * @return the notice
     */
    static Notice of(NoticeKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notBlank(text(), "text");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Notice}. */
    final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
