package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.internal.wire.CalendarDate;
import io.broadsheet.parser.internal.wire.DateReader;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Finds the day of publication in an address: {@code /2031/04/02/}, {@code /2031/apr/02/} or {@code 2031-04-02}. */
final class UrlDate {
    private static final int SHORTEST = 8;

    private UrlDate() {}

    /** {@return the day in ISO 8601 form, or empty} */
    static String in(String url) {
        for (int i = url.indexOf('/'); i >= 0 && i + SHORTEST < url.length(); i = next(url, i)) {
            CalendarDate date = startsWithYear(url, i + 1) ? DateReader.at(url, i + 1) : null;
            if (date != null && date.isFull()) {
                try {
                    return LocalDate.of(date.year(), date.month(), date.day()).toString();
                } catch (DateTimeException e) {
                    return "";
                }
            }
        }
        return "";
    }

    /** The next place where a word of the address begins. */
    private static int next(String url, int from) {
        for (int i = from + 1; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '/' || c == '-' || c == '_') {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWithYear(String url, int from) {
        for (int i = from; i < from + 4; i++) {
            if (url.charAt(i) < '0' || url.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
