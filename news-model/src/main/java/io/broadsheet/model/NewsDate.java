package io.broadsheet.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision that its source has: nothing is invented, neither a midnight nor a time zone. The text form
 * is ISO 8601: {@code 2031}, {@code 2031-04}, {@code 2031-04-02}, {@code 2031-04-02T09:40},
 * {@code 2031-04-02T09:40:15+09:00}.
 *
 * <p>The order is that of the earliest instant that a date can mean, a date without an offset being taken as UTC; the
 * less precise of two equal ones comes first.
 */
public final class NewsDate implements Comparable<NewsDate> {
    /** How much of a date is known. */
    public enum Precision {
        /** The year. */
        YEAR,
        /** Year and month. */
        MONTH,
        /** The day. */
        DAY,
        /** Day, hour and minute. */
        MINUTE,
        /** Day and time to the second. */
        SECOND
    }

    private static final Comparator<NewsDate> ORDER = Comparator.comparing(NewsDate::earliest)
            .thenComparing(NewsDate::precision)
            .thenComparing(NewsDate::toString);

    private final LocalDateTime clock;
    private final Precision precision;
    private final @Nullable ZoneOffset offset;

    private NewsDate(LocalDateTime clock, Precision precision, @Nullable ZoneOffset offset) {
        if (clock.getYear() < 1 || clock.getYear() > 9999) {
            throw new IllegalArgumentException("year must be 1 to 9999, but is " + clock.getYear());
        }
        if (offset != null && offset.getTotalSeconds() % 60 != 0) {
            throw new IllegalArgumentException("offset must be whole minutes, but is " + offset);
        }
        this.clock = clock;
        this.precision = precision;
        this.offset = offset;
    }

    /**
     * Makes a date of a year.
     *
     * @param year the year
     * @return the date
     */
    public static NewsDate of(Year year) {
        return new NewsDate(year.atDay(1).atStartOfDay(), Precision.YEAR, null);
    }

    /**
     * Makes a date of a month.
     *
     * @param month the month
     * @return the date
     */
    public static NewsDate of(YearMonth month) {
        return new NewsDate(month.atDay(1).atStartOfDay(), Precision.MONTH, null);
    }

    /**
     * Makes a date of a day.
     *
     * @param day the day
     * @return the date
     */
    public static NewsDate of(LocalDate day) {
        return new NewsDate(day.atStartOfDay(), Precision.DAY, null);
    }

    /**
     * Makes a date of a clock reading whose offset is not known.
     *
     * @param clock the reading; what is below the precision is cut off
     * @param precision {@link Precision#MINUTE} or {@link Precision#SECOND}
     * @return the date
     */
    public static NewsDate of(LocalDateTime clock, Precision precision) {
        return new NewsDate(cut(clock, precision), precision, null);
    }

    /**
     * Makes a date of a clock reading with its offset.
     *
     * @param clock the reading; what is below the precision is cut off
     * @param precision {@link Precision#MINUTE} or {@link Precision#SECOND}
     * @param offset the offset from UTC, in whole minutes
     * @return the date
     */
    public static NewsDate of(LocalDateTime clock, Precision precision, ZoneOffset offset) {
        return new NewsDate(cut(clock, precision), precision, Objects.requireNonNull(offset, "offset"));
    }

    private static LocalDateTime cut(LocalDateTime clock, Precision precision) {
        return switch (precision) {
            case MINUTE -> clock.withSecond(0).withNano(0);
            case SECOND -> clock.withNano(0);
            default -> throw new IllegalArgumentException("a clock reading has precision MINUTE or SECOND");
        };
    }

    /**
     * Reads the text form.
     *
     * @param text ISO 8601 extended form; fractions of a second are cut off
     * @return the date
     * @throws IllegalArgumentException when the text is none
     */
    public static NewsDate of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an ISO 8601 date: " + text));
    }

    /**
     * Reads the text form.
     *
     * @param text any text
     * @return the date, or nothing when the text is no ISO 8601 date in extended form
     */
    public static Optional<NewsDate> parse(String text) {
        return new IsoDateReader(text).read();
    }

    /** {@return how much of the date is known} */
    public Precision precision() {
        return precision;
    }

    /** {@return the offset from UTC, if known} */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offset);
    }

    /** {@return whether a time of day is known} */
    public boolean hasTime() {
        return precision.compareTo(Precision.MINUTE) >= 0;
    }

    /** {@return the year} */
    public int year() {
        return clock.getYear();
    }

    /** {@return the day in the date's own offset, if known} */
    public Optional<LocalDate> day() {
        return precision.compareTo(Precision.DAY) >= 0 ? Optional.of(clock.toLocalDate()) : Optional.empty();
    }

    /** {@return the reading of the clock, if a time of day is known} */
    public Optional<LocalDateTime> clock() {
        return hasTime() ? Optional.of(clock) : Optional.empty();
    }

    /** {@return the instant, if both a time of day and an offset are known} */
    public Optional<Instant> toInstant() {
        return hasTime() && offset != null ? Optional.of(clock.toInstant(offset)) : Optional.empty();
    }

    /**
     * Takes the date for one of a time zone.
     *
     * @param zone used where the offset is not known
     * @return the beginning of the year, month, day, minute or second
     */
    public ZonedDateTime atZone(ZoneId zone) {
        return offset != null ? clock.atOffset(offset).atZoneSameInstant(zone) : clock.atZone(zone);
    }

    private Instant earliest() {
        return clock.toInstant(offset == null ? ZoneOffset.UTC : offset);
    }

    @Override
    public int compareTo(NewsDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewsDate that
                && clock.equals(that.clock)
                && precision == that.precision
                && Objects.equals(offset, that.offset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clock, precision, offset);
    }

    /** {@return the text form, see the class comment} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(25);
        pad(out, clock.getYear(), 4);
        if (precision != Precision.YEAR) {
            pad(out.append('-'), clock.getMonthValue(), 2);
        }
        if (precision.compareTo(Precision.DAY) >= 0) {
            pad(out.append('-'), clock.getDayOfMonth(), 2);
        }
        if (hasTime()) {
            pad(out.append('T'), clock.getHour(), 2);
            pad(out.append(':'), clock.getMinute(), 2);
        }
        if (precision == Precision.SECOND) {
            pad(out.append(':'), clock.getSecond(), 2);
        }
        if (offset != null) {
            out.append(offset.getId());
        }
        return out.toString();
    }

    private static void pad(StringBuilder out, int number, int width) {
        String digits = Integer.toString(number);
        out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }

    /** Reads ISO 8601 from left to right; white space around it does not matter. */
    private static final class IsoDateReader {
        private static final int LEAP_SECOND = 60;

        private final String text;
        private int at;

        IsoDateReader(String text) {
            this.text = text.strip();
        }

        Optional<NewsDate> read() {
            try {
                return Optional.ofNullable(date()).filter(date -> at == text.length());
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private @Nullable NewsDate date() {
            int year = digits(4);
            if (year < 0) {
                return null;
            }
            if (!skip('-')) {
                return of(Year.of(year));
            }
            int month = digits(2);
            if (!skip('-')) {
                return of(YearMonth.of(year, month));
            }
            LocalDate day = LocalDate.of(year, month, digits(2));
            return skip('T') || skip('t') || skip(' ') ? time(day) : of(day);
        }

        private NewsDate time(LocalDate day) {
            int hour = digits(2);
            skip(':');
            int minute = digits(2);
            boolean midnight = hour == 24 && minute == 0;
            LocalDateTime clock = day.atTime(midnight ? 0 : hour, minute).plusDays(midnight ? 1 : 0);
            Precision known = Precision.MINUTE;
            if (skip(':')) {
                int second = digits(2);
                clock = clock.withSecond(second == LEAP_SECOND ? LEAP_SECOND - 1 : second);
                known = Precision.SECOND;
                if (skip('.') || skip(',')) {
                    fraction();
                }
            }
            return new NewsDate(clock, known, offset());
        }

        private void fraction() {
            int start = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (start == at) {
                throw new DateTimeException("no digit after the decimal sign");
            }
        }

        private @Nullable ZoneOffset offset() {
            if (at == text.length()) {
                return null;
            }
            if (skip('Z') || skip('z')) {
                return ZoneOffset.UTC;
            }
            int sign = skip('+') ? 1 : skip('-') || skip('\u2212') ? -1 : 0;
            if (sign == 0) {
                throw new DateTimeException("no offset");
            }
            int hours = digits(2);
            int minutes = skip(':') || at < text.length() ? digits(2) : 0;
            if (hours < 0 || minutes < 0) {
                throw new DateTimeException("no digits in the offset");
            }
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }

        private boolean skip(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private int digits(int count) {
            if (at + count > text.length()) {
                return -1;
            }
            int number = 0;
            for (int end = at + count; at < end; at++) {
                char c = text.charAt(at);
                if (!isDigit(c)) {
                    return -1;
                }
                number = number * 10 + (c - '0');
            }
            return number;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
