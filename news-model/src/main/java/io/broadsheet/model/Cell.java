package io.broadsheet.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A cell of a table (HTML {@code td}, {@code th}).
 */
@Value.Immutable
public interface Cell extends WithCell {
    /** {@return the text in canonical form; empty for an empty cell} */
    List<Inline> content();

    /** {@return whether it heads a row or column} */
    @Value.Default
    default boolean header() {
        return false;
    }

    /** {@return how many columns it covers, 1 to 1000} */
    @Value.Default
    default int columnSpan() {
        return 1;
    }

    /** {@return how many rows it covers, 1 to 1000} */
    @Value.Default
    default int rowSpan() {
        return 1;
    }

    /**
     * Makes a cell of plain text.
     *
     * @param text the text; may be empty
     * @return the cell
     */
    static Cell of(String text) {
        return builder().addContent(new Text(text)).build();
    }

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Cell check() {
        Checks.inRange(columnSpan(), 1, 1000, "columnSpan");
        Checks.inRange(rowSpan(), 1, 1000, "rowSpan");
        List<Inline> canonical = Inlines.canonical(content());
        return canonical.equals(content()) ? this : withContent(canonical);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Cell}. */
    final class Builder extends ImmutableCell.Builder {
        Builder() {}
    }
}
