package io.broadsheet.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of a dateline, which may lack its beginning or its end: {@code 2021-05-04}, {@code 2021-05}, {@code --05-04}
 * (no year), {@code ---21} (the day of the month alone). The forms are those of ISO 8601:2000, reduced and truncated.
 */
public final class PartialDate {
    private final int year;
    private final int month;
    private final int day;

    /** Zero stands for what is not known. */
    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /**
     * Makes a date of a day.
     *
     * @param day the day
     * @return {@code 2021-05-04}
     */
    public static PartialDate of(LocalDate day) {
        checkYear(day.getYear());
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Makes a date of a month.
     *
     * @param month the month
     * @return {@code 2021-05}
     */
    public static PartialDate of(YearMonth month) {
        checkYear(month.getYear());
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    private static void checkYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year must be 1 to 9999, but is " + year);
        }
    }

    /**
     * Makes a date without a year.
     *
     * @param month 1 to 12
     * @param day 1 to 31, as the month has it
     * @return {@code --05-04}
     * @throws IllegalArgumentException when no year has such a day
     */
    public static PartialDate ofMonthDay(int month, int day) {
        try {
            LocalDate.of(2000, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: month " + month + ", day " + day, e);
        }
        return new PartialDate(0, month, day);
    }

    /**
     * Makes a date of a day of some month.
     *
     * @param day 1 to 31
     * @return {@code ---21}
     * @throws IllegalArgumentException when no month has such a day
     */
    public static PartialDate ofDay(int day) {
        if (day < 1 || day > 31) {
            throw new IllegalArgumentException("day must be 1 to 31, but is " + day);
        }
        return new PartialDate(0, 0, day);
    }

    /**
     * Reads the text form.
     *
     * @param text {@code 2021-05-04}, {@code 2021-05}, {@code --05-04} or {@code ---21}
     * @return the date
     * @throws IllegalArgumentException when the text is none
     */
    public static PartialDate of(String text) {
        try {
            PartialDate date = read(text);
            if (date.toString().equals(text)) {
                return date;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not a full or partial date: " + text, e);
        }
        throw new IllegalArgumentException("not a full or partial date: " + text);
    }

    private static PartialDate read(String text) {
        if (text.startsWith("---")) {
            return ofDay(Integer.parseInt(text, 3, text.length(), 10));
        }
        if (text.startsWith("--") && text.length() == 7) {
            return ofMonthDay(Integer.parseInt(text, 2, 4, 10), Integer.parseInt(text, 5, 7, 10));
        }
        return text.length() == 7 ? of(YearMonth.parse(text)) : of(LocalDate.parse(text));
    }

    /**
     * Completes the date with the help of one that is known to be near, such as the date of publication: the day that
     * lies nearest to it.
     *
     * @param near a date known at least to the day
     * @return the day or month, or nothing when {@code near} is not known to the day
     */
    public Optional<NewsDate> resolve(NewsDate near) {
        if (year > 0) {
            return Optional.of(
                    day > 0 ? NewsDate.of(LocalDate.of(year, month, day)) : NewsDate.of(YearMonth.of(year, month)));
        }
        return near.day().flatMap(this::nearest).map(NewsDate::of);
    }

    private Optional<LocalDate> nearest(LocalDate near) {
        LocalDate best = null;
        for (int step = -1; step <= 1; step++) {
            LocalDate candidate = candidate(near, step);
            if (candidate != null && (best == null || distance(candidate, near) < distance(best, near))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable LocalDate candidate(LocalDate near, int step) {
        YearMonth around = month > 0
                ? YearMonth.of(near.getYear() + step, month)
                : YearMonth.from(near).plusMonths(step);
        return day <= around.lengthOfMonth() ? around.atDay(day) : null;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, month, day);
    }

    /** {@return the text form, see the class comment} */
    @Override
    public String toString() {
        if (year > 0) {
            return day > 0
                    ? LocalDate.of(year, month, day).toString()
                    : YearMonth.of(year, month).toString();
        }
        return month > 0 ? "--" + two(month) + "-" + two(day) : "---" + two(day);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
