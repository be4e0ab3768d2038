package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.NewsDate;
import java.util.Optional;

/** Dates in the basic form of ISO 8601 that NITF asks for: {@code 20310402T110500+0900}. */
final class NitfDates {
    private NitfDates() {}

    /** {@return the basic form; a year alone and a month have none, and keep the extended one} */
    static String of(NewsDate date) {
        String text = date.toString();
        return text.length() <= 7
                ? text
                : text.replace(":", "").replaceFirst("-", "").replaceFirst("-", "");
    }

    /** {@return the date, in basic or extended form} */
    static Optional<NewsDate> parse(String text) {
        String clean = text.strip();
        boolean basic = clean.length() >= 8 && clean.chars().limit(8).allMatch(c -> c >= '0' && c <= '9');
        return NewsDate.parse(basic ? extended(clean) : clean);
    }

    private static String extended(String basic) {
        StringBuilder out = new StringBuilder(basic).insert(6, '-').insert(4, '-');
        int time = 11;
        if (out.length() >= time + 4 && isDigit(out, time + 3)) {
            out.insert(time + 2, ':');
            if (out.length() > time + 6 && isDigit(out, time + 5)) {
                out.insert(time + 5, ':');
            }
        }
        return out.toString();
    }

    private static boolean isDigit(CharSequence text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
