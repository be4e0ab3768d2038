package io.broadsheet.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * One point of the list that some pages print between headline and story.
 */
@Value.Immutable
public interface KeyPoint extends WithKeyPoint {
    /** {@return the point in canonical form; never empty} */
    List<Inline> content();

    /**
     * Makes a point of plain text.
     *
     * @param text the text
     * @return the point
     */
    static KeyPoint of(String text) {
        return builder().addContent(new Text(text)).build();
    }

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default KeyPoint check() {
        Checks.notEmpty(content(), "content");
        List<Inline> canonical = Inlines.canonical(content());
        return canonical.equals(content()) ? this : withContent(canonical);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link KeyPoint}. */
    final class Builder extends ImmutableKeyPoint.Builder {
        Builder() {}
    }
}
