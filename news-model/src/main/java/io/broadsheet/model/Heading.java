package io.broadsheet.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A crosshead inside the body (NITF {@code hl2}).
 */
@Value.Immutable
public non-sealed interface Heading extends Block, WithHeading {
    /** {@return 1 to 6 as in HTML} */
    @Value.Default
    default int level() {
        return 2;
    }

    /** {@return the text in canonical form; never empty} */
    List<Inline> content();

    /**
     * Makes a heading of plain text.
     *
     * @param level 1 to 6
     * @param text the text
     * @return the heading
     */
    static Heading of(int level, String text) {
        return builder().level(level).addContent(new Text(text)).build();
    }

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Heading check() {
        Checks.inRange(level(), 1, 6, "level");
        Checks.notEmpty(content(), "content");
        List<Inline> canonical = Inlines.canonical(content());
        return canonical.equals(content()) ? this : withContent(canonical);
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitHeading(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Heading}. */
    final class Builder extends ImmutableHeading.Builder {
        Builder() {}
    }
}
