package io.broadsheet.model;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One year or several in a row of a copyright notice.
 */
@Value.Immutable
public interface YearRange {
    /** {@return the first year} */
    int from();

    /** {@return the last year, equal to the first for a single one; empty for an open range such as {@code 2000-}} */
    OptionalInt to();

    /**
     * Makes a single year.
     *
     * @param year the year
     * @return the range
     */
    static YearRange of(int year) {
        return of(year, year);
    }

    /**
     * Makes a range.
     *
     * @param from the first year
     * @param to the last year
     * @return the range
     */
    static YearRange of(int from, int to) {
        return builder().from(from).to(to).build();
    }

    /**
     * Makes a range that goes on.
     *
     * @param year the first year
     * @return the range
     */
    static YearRange since(int year) {
        return builder().from(year).build();
    }

    /** Checks the invariants when a value is built; throws {@link IllegalStateException}. */
    @Value.Check
    default void check() {
        if (to().isPresent() && to().getAsInt() < from()) {
            throw new IllegalStateException("years must not run backwards: " + from() + " to " + to().getAsInt());
        }
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link YearRange}. */
    final class Builder extends ImmutableYearRange.Builder {
        Builder() {}
    }
}
