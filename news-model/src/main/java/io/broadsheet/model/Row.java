package io.broadsheet.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A row of a table (HTML {@code tr}).
 */
@Value.Immutable
public interface Row {
    /** {@return the cells; never empty} */
    List<Cell> cells();

    /**
     * Makes a row.
     *
     * @param cells the cells
     * @return the row
     */
    static Row of(Cell... cells) {
        return builder().addCells(cells).build();
    }

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        Checks.notEmpty(cells(), "cells");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Row}. */
    final class Builder extends ImmutableRow.Builder {
        Builder() {}
    }
}
