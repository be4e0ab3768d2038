package io.broadsheet.render.html;

import io.broadsheet.model.NewsDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Dates to read. English ones are spelt out; the JDK's own words for months differ between its versions. */
final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    static void write(NewsDate date, boolean english, HtmlWriter out) {
        out.open(Element.TIME).attribute(Attribute.DATETIME, date.toString());
        out.text(english ? words(date) : figures(date)).close();
    }

    private static String words(NewsDate date) {
        String day = date.day().map(Dates::day).orElseGet(() -> monthAndYear(date));
        return day + date.clock().map(clock -> ", " + time(clock, date)).orElse("");
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static String monthAndYear(NewsDate date) {
        String text = date.toString();
        return date.precision() == NewsDate.Precision.MONTH
                ? MONTHS.get(Integer.parseInt(text, text.length() - 2, text.length(), 10) - 1) + " " + date.year()
                : Integer.toString(date.year());
    }

    private static String figures(NewsDate date) {
        String text = date.toString();
        return date.clock()
                .map(clock -> text.substring(0, 10) + ", " + time(clock, date))
                .orElse(text);
    }

    private static String time(LocalDateTime clock, NewsDate date) {
        return two(clock.getHour()) + ":" + two(clock.getMinute())
                + date.offset().map(offset -> " " + zone(offset)).orElse("");
    }

    private static String zone(ZoneOffset offset) {
        if (offset.getTotalSeconds() == 0) {
            return "UTC";
        }
        int minutes = Math.abs(offset.getTotalSeconds() / 60);
        String rest = minutes % 60 == 0 ? "" : ":" + two(minutes % 60);
        return "UTC" + (offset.getTotalSeconds() < 0 ? "\u2212" : "+") + minutes / 60 + rest;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
