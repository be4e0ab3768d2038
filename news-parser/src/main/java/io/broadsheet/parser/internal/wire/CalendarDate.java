package io.broadsheet.parser.internal.wire;

import io.broadsheet.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as printed.
 *
 * @param year the year, 0 when it is not printed
 * @param month 1 to 12, 0 when it is not printed
 * @param day 1 to 31, 0 when it is not printed
 * @param end index after the date in its line
 * @param plain false when its month is a short form that is a common word too
 */
public record CalendarDate(int year, int month, int day, int end, boolean plain) {
    /** A date of digits that cannot be read, such as {@code 27.6.205}. */
    static CalendarDate unreadable(int end) {
        return new CalendarDate(0, 0, 0, end, true);
    }

    /**
     * Says whether year, month and day are printed.
     *
     * @return true for a full date
     */
    public boolean isFull() {
        return year > 0 && month > 0 && day > 0;
    }

    /**
     * The date as a value.
     *
     * @return the date, empty when it cannot be read or is in no calendar
     */
    public Optional<PartialDate> toPartialDate() {
        try {
            if (year > 0 && month > 0) {
                return Optional.of(
                        day > 0
                                ? PartialDate.of(LocalDate.of(year, month, day))
                                : PartialDate.of(YearMonth.of(year, month)));
            }
            if (month > 0 && day > 0) {
                return Optional.of(PartialDate.ofMonthDay(month, day));
            }
            return day > 0 ? Optional.of(PartialDate.ofDay(day)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
