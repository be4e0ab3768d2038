package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.internal.wire.DateOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Reads the dates of a page's data: ISO 8601 and what content systems write instead of it. */
final class MachineDate {
    private static final int MAX_LENGTH = 100;
    /** Longer texts hold more than a date. */
    private static final int MAX_WORDS = 60;

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private MachineDate() {}

    /** {@return the date, or nothing when the text is none or no date that a story can have} */
    static Optional<NewsDate> parse(String value) {
        String text = PlainText.of(value);
        if (text.length() < 4 || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<NewsDate> date = read(text);
        return date.isPresent() && isPossible(date.get()) ? date : Optional.empty();
    }

    /** Unix time 0 and the first day of the calendar are what an empty field becomes. */
    private static boolean isPossible(NewsDate date) {
        int year = date.year();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return false;
        }
        boolean zero = (year == 1970 && date.toString().startsWith("1970-01-01T0"))
                || (year == 1969 && date.toString().startsWith("1969-12-31"));
        return !zero;
    }

    private static Optional<NewsDate> read(String text) {
        if (isDigits(text)) {
            return ofDigits(text);
        }
        Optional<NewsDate> iso = NewsDate.parse(text);
        if (iso.isPresent()) {
            return iso;
        }
        Optional<NewsDate> repaired = NewsDate.parse(repaired(text));
        if (repaired.isPresent()) {
            return repaired;
        }
        Optional<NewsDate> mail = text.indexOf(' ') > 0 && text.indexOf(':') > 0 ? ofMail(text) : Optional.empty();
        return mail.isPresent() ? mail : ofWords(text);
    }

    /** A date as a reader would be shown it: {@code April 2, 2031}. */
    private static Optional<NewsDate> ofWords(String text) {
        List<PrintedDate> dates = text.length() > MAX_WORDS ? List.of() : PrintedDate.in(text, DateOrder.UNKNOWN);
        return dates.size() == 1 ? Optional.of(dates.get(0).value()) : Optional.empty();
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Seconds or milliseconds since 1970, or a day written in eight digits; a year is left alone. */
    private static Optional<NewsDate> ofDigits(String text) {
        try {
            return switch (text.length()) {
                case 4 -> NewsDate.parse(text);
                case 8 -> NewsDate.parse(text.substring(0, 4) + '-' + text.substring(4, 6) + '-' + text.substring(6));
                case 10 -> Optional.of(ofInstant(Instant.ofEpochSecond(Long.parseLong(text))));
                case 13 -> Optional.of(ofInstant(Instant.ofEpochMilli(Long.parseLong(text))));
                case 12, 14 ->
                    NewsDate.parse(text.substring(0, 4)
                            + '-'
                            + text.substring(4, 6)
                            + '-'
                            + text.substring(6, 8)
                            + 'T'
                            + text.substring(8, 10)
                            + ':'
                            + text.substring(10, 12));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static NewsDate ofInstant(Instant instant) {
        return NewsDate.of(
                instant.atOffset(ZoneOffset.UTC).toLocalDateTime(), NewsDate.Precision.SECOND, ZoneOffset.UTC);
    }

    /**
     * Common slips: a space before the offset, the name of the zone after it, one digit where two belong, slashes
     * between year, month and day, the basic form of the time.
     */
    private static String repaired(String text) {
        String repaired = text;
        for (String zone : new String[] {" UTC", " GMT", "UTC", "GMT"}) {
            if (repaired.endsWith(zone)) {
                repaired = repaired.substring(0, repaired.length() - zone.length()) + "Z";
            }
        }
        int bracket = repaired.indexOf('[');
        repaired = bracket > 0 ? repaired.substring(0, bracket) : repaired;
        StringBuilder out = new StringBuilder(repaired.length() + 4);
        int number = 0;
        for (int i = 0; i < repaired.length(); i++) {
            char c = repaired.charAt(i);
            boolean dropped = c == ' ' && i > 10 && i + 1 < repaired.length() && isSign(repaired.charAt(i + 1));
            if (c >= '0' && c <= '9') {
                number++;
            } else {
                if (number == 1) {
                    out.insert(out.length() - 1, '0');
                }
                number = 0;
            }
            boolean slash = (c == '/' || c == '.') && i < 8;
            if (!dropped) {
                out.append(slash ? '-' : c);
            }
        }
        if (number == 1) {
            out.insert(out.length() - 1, '0');
        }
        return withoutTwoTimes(out.toString());
    }

    /** {@code 2031-04-02T09:40:00T09:40:00} and the like: what stands after the first time is dropped. */
    private static String withoutTwoTimes(String text) {
        int first = text.indexOf('T');
        int second = first < 0 ? -1 : text.indexOf('T', first + 1);
        return second > 0 ? text.substring(0, second) : text;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-' || c == 'Z';
    }

    /** The form of mail headers: {@code Tue, 02 Apr 2031 09:40:00 +0900}. */
    private static Optional<NewsDate> ofMail(String text) {
        try {
            ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(NewsDate.of(date.toLocalDateTime(), NewsDate.Precision.SECOND, date.getOffset()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
