package io.broadsheet.parser.internal.wire;

import io.broadsheet.model.NewsDate;
import io.broadsheet.model.NewsDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a short printed line: {@code Updated 4:30 p.m. EDT, May 4, 2021}, {@code 4 mai 2021 à 11h05},
 * {@code 04.05.2021, 14:30 Uhr}, {@code 2021年5月4日 10時30分}. What is not printed is not invented: a date without a year is
 * none, and neither a time nor an offset is guessed.
 */
public final class PrintedDates {
    /** No line is read further. */
    private static final int LONGEST_LINE = 512;

    /** How far from its date a time may stand. */
    private static final int LONGEST_GAP = 16;

    private final String text;
    private final PrintedLine line;
    private final DateOrder order;
    private final List<Clock> clocks;

    private PrintedDates(PrintedLine line, DateOrder order) {
        this.line = line;
        this.text = line.text();
        this.order = order;
        this.clocks = ClockReader.all(text);
    }

    /**
     * A date in a line.
     *
     * @param value the date
     * @param start index of its first character
     * @param end index after its last character, a time and its zone included
     */
    public record PrintedDate(NewsDate value, int start, int end) {}

    /**
     * The first date of a line.
     *
     * @param line the line
     * @param order how dates of digits are read that can be read in two ways
     * @return the date, empty when the line has none
     */
    public static Optional<PrintedDate> find(String line, DateOrder order) {
        List<PrintedDate> dates = all(line, order);
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
    }

    /**
     * The dates of a line, in order.
     *
     * @param line the line
     * @param order how dates of digits are read that can be read in two ways
     * @return the dates, empty when the line has none
     */
    public static List<PrintedDate> all(String line, DateOrder order) {
        PrintedLine printed = PrintedLine.beginningOf(line, LONGEST_LINE);
        return printed.text().isEmpty() ? List.of() : new PrintedDates(printed, order).all();
    }

    private List<PrintedDate> all() {
        List<PrintedDate> dates = new ArrayList<>(2);
        int at = 0;
        while (at < text.length()) {
            CalendarDate date = startsWord(at) ? DateReader.at(text, at, order) : null;
            PrintedDate found = date == null ? null : printed(date, at);
            if (found != null) {
                dates.add(found);
            }
            at = date == null ? at + 1 : Math.max(date.end(), at + 1);
        }
        return dates;
    }

    private boolean startsWord(int at) {
        char c = text.charAt(at);
        if (!Characters.isLetterOrDigit(c)) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (before == ':' && at > 1 && Characters.isDigit(text.charAt(at - 2))) {
            return false;
        }
        return !Characters.isLetterOrDigit(before) || (Characters.isUnspaced(before) && Characters.isDigit(c));
    }

    private @Nullable PrintedDate printed(CalendarDate date, int start) {
        if (date.year() == 0 || date.month() == 0) {
            return null;
        }
        try {
            return date.day() == 0
                    ? printed(NewsDate.of(YearMonth.of(date.year(), date.month())), start, date.end())
                    : withTime(LocalDate.of(date.year(), date.month(), date.day()), start, date.end());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private PrintedDate printed(NewsDate value, int start, int end) {
        return new PrintedDate(value, line.offset(start), line.offset(end));
    }

    /** Takes the time that stands beside the date: after it, or else before it. */
    private PrintedDate withTime(LocalDate day, int start, int end) {
        Clock after = null;
        Clock before = null;
        for (Clock clock : clocks) {
            if (after == null && clock.start() >= end && isGap(end, clock.start())) {
                after = clock;
            }
            if (clock.end() <= start && isGap(clock.end(), start)) {
                before = clock;
            }
        }
        Clock clock = after != null ? after : before;
        if (clock == null) {
            return printed(NewsDate.of(day), start, end);
        }
        LocalDateTime reading = day.atTime(clock.time());
        Precision precision = clock.hasSeconds() ? Precision.SECOND : Precision.MINUTE;
        ZoneOffset offset =
                clock.zone().map(zone -> zone.getRules().getOffset(reading)).orElse(null);
        NewsDate value = offset == null ? NewsDate.of(reading, precision) : NewsDate.of(reading, precision, offset);
        return printed(value, Math.min(start, clock.start()), Math.max(end, clock.end()));
    }

    /** Whether nothing but signs and a few short words stand between a date and a time. */
    private boolean isGap(int from, int to) {
        if (to - from > LONGEST_GAP) {
            return false;
        }
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Characters.isDigit(c)) {
                return false;
            }
            letters = Characters.isLetter(c) ? letters + 1 : 0;
            if (letters > 6) {
                return false;
            }
        }
        return true;
    }

    /**
     * A time of day in a line.
     *
     * @param time the time
     * @param hasSeconds whether seconds are printed
     * @param zone the zone, if it is printed
     * @param start index of its first character
     * @param end index after its last character
     */
    record Clock(LocalTime time, boolean hasSeconds, Optional<ZoneId> zone, int start, int end) {}
}
