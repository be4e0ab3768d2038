package io.broadsheet.render.internal;

import io.broadsheet.model.NewsDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates where a format demands a time of day. Seconds that are not known are written as zero. */
public final class DateTimes {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter RFC_1123 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss", Locale.ENGLISH);
    private static final int FARTHEST_OFFSET = 14 * 3600;

    private DateTimes() {}

    /**
     * Gives the form of RFC 3339: {@code 2031-04-02T11:05:00+09:00}.
     *
     * @param date any date
     * @return the form, or nothing when time or offset is not known
     */
    public static Optional<String> withOffset(NewsDate date) {
        return date.offset().isPresent() ? clock(date) : Optional.empty();
    }

    /**
     * Gives the form of XML Schema's {@code dateTime}, in which the offset may be missing.
     *
     * @param date any date
     * @return the form, or nothing when the time is not known
     */
    public static Optional<String> clock(NewsDate date) {
        Optional<ZoneOffset> offset = date.offset();
        return date.clock().map(clock -> {
            if (offset.isEmpty()) {
                return CLOCK.format(clock);
            }
            // Clocks that no document can name are told in UTC.
            boolean plain = offset.get().getTotalSeconds() % 60 == 0
                    && Math.abs(offset.get().getTotalSeconds()) <= FARTHEST_OFFSET;
            LocalDateTime shown =
                    plain ? clock : LocalDateTime.ofInstant(clock.toInstant(offset.get()), ZoneOffset.UTC);
            return CLOCK.format(shown) + (plain ? offset.get().getId() : "Z");
        });
    }

    /**
     * Gives the form of XML Schema with as much as is known: year, month, day or time.
     *
     * @param date any date
     * @return the form
     */
    public static String truncated(NewsDate date) {
        return clock(date).orElseGet(date::toString);
    }

    /**
     * Gives the beginning of a date, where a format demands a time and none is known.
     *
     * @param date any date
     * @return the form of XML Schema's {@code dateTime}, without an offset if none is known
     */
    public static String beginning(NewsDate date) {
        return clock(date).orElseGet(() -> CLOCK.format(date.atZone(ZoneOffset.UTC)));
    }

    /**
     * Gives the form of RFC 1123 with a four-digit year: {@code Wed, 02 Apr 2031 11:05:00 +0900}.
     *
     * @param date any date
     * @return the form, or nothing when time or offset is not known
     */
    public static Optional<String> rfc1123(NewsDate date) {
        return date.toInstant().map(instant -> {
            ZoneOffset offset = date.offset().orElse(ZoneOffset.UTC);
            int minutes = offset.getTotalSeconds() / 60;
            boolean plain = offset.getTotalSeconds() % 60 == 0 && minutes != 0;
            String zone = plain
                    ? String.format(
                            Locale.ROOT,
                            "%s%02d%02d",
                            minutes < 0 ? "-" : "+",
                            Math.abs(minutes) / 60,
                            Math.abs(minutes) % 60)
                    : "GMT";
            return RFC_1123.format(instant.atOffset(plain ? offset : ZoneOffset.UTC)) + " " + zone;
        });
    }
}
