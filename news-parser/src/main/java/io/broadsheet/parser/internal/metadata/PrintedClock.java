package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.NewsDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the time of day beside a printed date: {@code 5:06 p.m. ET}, {@code um 15:44 Uhr}, {@code 15h44}, {@code 9.40}. */
final class PrintedClock {
    /** How far from the date its time may stand. */
    private static final int REACH = 14;

    private static final int MAX_OFFSET = 14 * 60;

    private final String line;
    private int at;
    private int hour = -1;
    private int minute;

    private PrintedClock(String line, int at) {
        this.line = line;
        this.at = at;
    }

    /**
     * Joins a day and the time printed beside it.
     *
     * @param day the day
     * @param line the line that holds both
     * @param before where the words before the date begin
     * @param start where the date begins
     * @param end where it ends
     * @return the day, to the minute where a time is printed
     */
    static NewsDate at(LocalDate day, String line, int before, int start, int end) {
        PrintedClock clock = find(line, end, Math.min(line.length(), end + REACH));
        if (clock == null) {
            clock = find(line, Math.max(before, start - REACH), start);
        }
        if (clock == null) {
            return NewsDate.of(day);
        }
        var time = day.atTime(clock.hour, clock.minute);
        ZoneOffset offset = clock.offset();
        return offset == null
                ? NewsDate.of(time, NewsDate.Precision.MINUTE)
                : NewsDate.of(time, NewsDate.Precision.MINUTE, offset);
    }

    /** {@code UTC}, {@code GMT} and what is added to them, {@code GMT+0200} and {@code GMT+02:00}; null for none. */
    private @Nullable ZoneOffset offset() {
        if (!line.startsWith(" UTC", at) && !line.startsWith(" GMT", at)) {
            return null;
        }
        int sign = at + 4;
        if ((charAt(sign) != '+' && charAt(sign) != '-') || !isDigit(line, sign + 1)) {
            return ZoneOffset.UTC;
        }
        int hours = isDigit(line, sign + 2) ? sign + 3 : sign + 2;
        int minutes = charAt(hours) == ':' ? hours + 1 : hours;
        boolean exact = isDigit(line, minutes) && isDigit(line, minutes + 1);
        int total = Integer.parseInt(line, sign + 1, hours, 10) * 60
                + (exact ? Integer.parseInt(line, minutes, minutes + 2, 10) : 0);
        return total > MAX_OFFSET ? null : ZoneOffset.ofTotalSeconds((charAt(sign) == '-' ? -60 : 60) * total);
    }

    private static @Nullable PrintedClock find(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean start = isDigit(line, i) && !isDigit(line, i - 1);
            if (start) {
                PrintedClock clock = new PrintedClock(line, i);
                if (clock.read()) {
                    return clock;
                }
                i = clock.at;
            }
        }
        return null;
    }

    private boolean read() {
        hour = number();
        char sign = charAt(at);
        boolean colon = sign == ':' || sign == 'h' || sign == '\uff1a' || sign == '\u6642' || sign == '\u65f6';
        boolean point = sign == '.';
        if ((colon || point) && isDigit(line, at + 1) && isDigit(line, at + 2) && !isDigit(line, at + 3)) {
            at++;
            minute = number();
            skipSeconds();
            boolean half = readHalf();
            // A point between two numbers is a time only where nothing makes it a date.
            return hour < 24 && minute < 60 && (colon || half || isHourWord());
        }
        return hour >= 1 && hour <= 12 && readHalf();
    }

    private void skipSeconds() {
        if (charAt(at) == ':' && isDigit(line, at + 1) && isDigit(line, at + 2)) {
            at += 3;
        }
    }

    /** {@code am}, {@code p.m.} and the like make the hour one of 24. */
    private boolean readHalf() {
        int i = charAt(at) == ' ' ? at + 1 : at;
        char half = Character.toLowerCase(charAt(i));
        int m = charAt(i + 1) == '.' ? i + 2 : i + 1;
        boolean found = (half == 'a' || half == 'p')
                && Character.toLowerCase(charAt(m)) == 'm'
                && !Character.isLetterOrDigit(charAt(m + 1))
                && hour <= 12;
        if (found) {
            hour = hour % 12 + (half == 'p' ? 12 : 0);
            at = charAt(m + 1) == '.' ? m + 2 : m + 1;
        }
        return found;
    }

    private boolean isHourWord() {
        return line.startsWith(" Uhr", at) || line.startsWith(" uhr", at) || line.startsWith(" h", at);
    }

    private int number() {
        int number = 0;
        int digits = 0;
        while (isDigit(line, at) && digits++ < 4) {
            number = number * 10 + line.charAt(at++) - '0';
        }
        return digits > 2 ? 99 : number;
    }

    private char charAt(int i) {
        return i < line.length() ? line.charAt(i) : ' ';
    }

    private static boolean isDigit(String line, int i) {
        return i >= 0 && i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9';
    }
}
