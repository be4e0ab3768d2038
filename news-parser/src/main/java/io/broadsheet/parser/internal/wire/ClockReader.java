package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.PrintedDates.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times of day of a line: {@code 14:30}, {@code 4:30 p.m. EDT}, {@code 4pm}, {@code 11h05}, {@code 14.30 Uhr},
 * {@code kl. 14.30}, {@code 午後4時30分}, {@code 오후 4시 30분}. One use.
 */
final class ClockReader {
    private static final String[] FORENOON = {"a.m.", "am", "a. m.", "a.m"};
    private static final String[] AFTERNOON = {"p.m.", "pm", "p. m.", "p.m"};
    private static final String[] FORENOON_BEFORE = {"午前", "上午", "오전"};
    private static final String[] AFTERNOON_BEFORE = {"午後", "下午", "오후"};

    /** Words that make two numbers with a point between them a time. */
    private static final String[] HOUR_WORDS_AFTER = {"uhr", "h", "hrs", "hod", "óra"};

    private static final String[] HOUR_WORDS_BEFORE = {"kl. ", "kl ", "klo ", "ore ", "alle ", "ob "};

    private final String text;
    private int at;
    private int hour;
    private int minute;
    private int second = -1;
    private boolean pointed;
    private boolean complete;

    private ClockReader(String text, int from) {
        this.text = text;
        this.at = from;
    }

    static List<Clock> all(String text) {
        List<Clock> clocks = new ArrayList<>(1);
        for (int i = 0; i < text.length(); i++) {
            boolean starts =
                    isDigit(text, i) && (i == 0 || (!isDigit(text, i - 1) && ".:".indexOf(text.charAt(i - 1)) < 0));
            Clock clock = starts ? new ClockReader(text, i).read() : null;
            if (clock != null) {
                clocks.add(clock);
                i = clock.end() - 1;
            }
        }
        return clocks;
    }

    private @Nullable Clock read() {
        int start = at;
        if (!numbers()) {
            return null;
        }
        int half = half(start);
        boolean hourWord = hourWord(start);
        boolean sure = (complete && !pointed) || half >= 0 || hourWord;
        if (!sure
                || hour > 24
                || minute > 59
                || second > 59
                || (half >= 0 && ((hour == 0 && half == 1) || hour > 23))) {
            return null;
        }
        Optional<ZoneId> zone = zone();
        LocalTime time = LocalTime.of(hourOfDay(half), minute, Math.max(second, 0));
        return new Clock(time, second >= 0, zone, start, at);
    }

    private int hourOfDay(int half) {
        if (half < 0 || hour > 12) {
            return hour % 24;
        }
        return hour % 12 + 12 * half;
    }

    /** Reads hour, minute and second. */
    private boolean numbers() {
        hour = number();
        if (at < text.length() && "時时시点".indexOf(text.charAt(at)) >= 0) {
            at++;
            return eastAsianMinutes();
        }
        char separator = at < text.length() ? text.charAt(at) : ' ';
        if (separator == ':'
                || separator == '.'
                || separator == '\uFF1A'
                || ((separator == 'h' || separator == 'H') && isDigit(text, at + 1))) {
            return minutes(separator);
        }
        if (text.startsWith(" h ", at) && isDigit(text, at + 3)) {
            at += 2;
            return minutes('h');
        }
        return hour <= 12 || separator == 'h' || text.startsWith(" h", at) || text.startsWith(" Uhr", at);
    }

    private boolean minutes(char separator) {
        int mark = at;
        at++;
        int start = at;
        minute = number();
        if (at - start != 2) {
            at = mark;
            minute = 0;
            return separator == '.';
        }
        pointed = separator == '.';
        complete = true;
        if (at + 1 < text.length() && text.charAt(at) == ':' && isDigit(text, at + 1)) {
            at++;
            second = number();
        }
        return !isDigit(text, at)
                && !(pointed && at < text.length() && text.charAt(at) == '.' && isDigit(text, at + 1));
    }

    private boolean eastAsianMinutes() {
        complete = true;
        int end = at;
        skipSpace();
        if (isDigit(text, at)) {
            minute = number();
            if (at < text.length() && (text.charAt(at) == '分' || text.charAt(at) == '분')) {
                at++;
                return true;
            }
            return false;
        }
        at = end;
        return true;
    }

    /** 0 for the forenoon, 1 for the afternoon, -1 when neither is printed. */
    private int half(int start) {
        int end = at;
        skipSpace();
        if (skipWord(FORENOON)) {
            return 0;
        }
        if (skipWord(AFTERNOON)) {
            return 1;
        }
        at = end;
        int before = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        return endsWith(before, FORENOON_BEFORE) ? 0 : endsWith(before, AFTERNOON_BEFORE) ? 1 : -1;
    }

    private boolean hourWord(int start) {
        int end = at;
        skipSpace();
        if (skipWord(HOUR_WORDS_AFTER)) {
            return true;
        }
        at = end;
        return complete && endsWith(start, HOUR_WORDS_BEFORE);
    }

    private boolean endsWith(int end, String[] words) {
        for (String word : words) {
            int from = end - word.length();
            if (from >= 0 && text.regionMatches(true, from, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean skipWord(String[] words) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())
                    && PhraseTable.endsWord(text, at + word.length())) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    private Optional<ZoneId> zone() {
        int end = at;
        while (at < text.length() && " ,(".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int start = at;
        while (at < text.length()
                && (Characters.isLetterOrDigit(text.charAt(at)) || "+:-\u2212".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        Optional<ZoneId> zone = PrintedZones.find(text.substring(start, at).toUpperCase(Locale.ROOT));
        if (zone.isEmpty()) {
            at = end;
        } else if (at < text.length() && text.charAt(at) == ')') {
            at++;
        }
        return zone;
    }

    private void skipSpace() {
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private int number() {
        int start = at;
        int number = 0;
        while (isDigit(text, at)) {
            number = at - start < 4 ? number * 10 + Character.digit(text.charAt(at), 10) : number;
            at++;
        }
        return at - start > 2 ? 99 : number;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Characters.isDigit(text.charAt(at));
    }
}
