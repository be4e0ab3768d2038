package io.broadsheet.parser.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * A year or a range of years in a line.
 *
 * @param from the first year
 * @param to the last year, 0 when the range is open
 * @param start index of the first character
 * @param end index after the last character
 */
public record Years(int from, int to, int start, int end) {
    private static final int FIRST = 1800;
    private static final int LAST = 2099;

    /**
     * The years that start at a position: {@code 2019}, {@code 2000-2020}, {@code 2019-20}, {@code 2000-}, in square
     * brackets too.
     *
     * @param line the line
     * @param at the position
     * @return the years, null when none start there
     */
    public static @Nullable Years at(String line, int at) {
        int first = year(line, at);
        if (first == 0) {
            return null;
        }
        int end = at + 4;
        int dash = skipSpaces(line, end);
        int length = dashLength(line, dash);
        if (length == 0) {
            return new Years(first, first, at, end);
        }
        int second = skipSpaces(line, dash + length);
        int last = year(line, second);
        if (last >= first) {
            return new Years(first, last, at, second + 4);
        }
        int shortYear = twoDigits(line, second);
        if (shortYear > first % 100) {
            return new Years(first, first / 100 * 100 + shortYear, at, second + 2);
        }
        boolean open = dash == end && line.charAt(dash) != 't' && (second >= line.length() || second > dash + 1);
        return open ? new Years(first, 0, at, dash + length) : new Years(first, first, at, end);
    }

    private static int year(String line, int at) {
        if (at + 4 > line.length() || (at + 4 < line.length() && Characters.isDigit(line.charAt(at + 4)))) {
            return 0;
        }
        if (at > 0 && (Characters.isDigit(line.charAt(at - 1)) || line.charAt(at - 1) == '/')) {
            return 0;
        }
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(line.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value >= FIRST && value <= LAST ? value : 0;
    }

    private static int twoDigits(String line, int at) {
        boolean two = at + 2 <= line.length()
                && Characters.isDigit(line.charAt(at))
                && Characters.isDigit(line.charAt(at + 1))
                && (at + 2 == line.length() || !Characters.isLetterOrDigit(line.charAt(at + 2)));
        return two ? Integer.parseInt(line.substring(at, at + 2)) : 0;
    }

    private static int dashLength(String line, int at) {
        if (at >= line.length()) {
            return 0;
        }
        char c = line.charAt(at);
        if (c == '-' || Characters.isDash(c) || c == '~' || c == '\u2010') {
            return 1;
        }
        return line.startsWith("to ", at) ? 3 : 0;
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
