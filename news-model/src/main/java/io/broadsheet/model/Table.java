package io.broadsheet.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A table (NITF {@code table}, HTML {@code table}).
 */
@Value.Immutable
public non-sealed interface Table extends Block, WithTable {
    /** {@return the caption in canonical form; may be empty} */
    List<Inline> caption();

    /** {@return the rows of the head; may be empty} */
    List<Row> head();

    /** {@return the rows of the body; with the head never empty} */
    List<Row> rows();

    /** {@return the rows of the foot; may be empty} */
    List<Row> foot();

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Table check() {
        if (head().isEmpty() && rows().isEmpty() && foot().isEmpty()) {
            throw new IllegalStateException("a table needs a row");
        }
        List<Inline> canonical = Inlines.canonical(caption());
        return canonical.equals(caption()) ? this : withCaption(canonical);
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitTable(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Table}. */
    final class Builder extends ImmutableTable.Builder {
        Builder() {}
    }
}
