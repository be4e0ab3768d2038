package io.broadsheet.parser.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * Reads the date that starts at a position of a line: {@code 4. Mai 2021}, {@code May 4}, {@code 4 de mayo de 2021},
 * {@code 04.05.2021}, {@code 2021-05-04}, {@code 5月4日}, {@code 2021년 5월 4일}. Reads on one line and in one direction;
 * one use.
 */
public final class DateReader {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private static final String[] ORDINAL_ENDINGS = {"th", "st", "nd", "rd", "er", "º", "°", "e", ":e", "-го"};
    private static final String[] LINKS = {"de ", "del ", "of ", "DE ", "d'", "d’"};

    private final String line;
    private final DateOrder order;
    private int at;
    private int month;
    private boolean plain = true;

    private DateReader(String line, int from, DateOrder order) {
        this.line = line;
        this.at = from;
        this.order = order;
    }

    /**
     * The date at a position. A date of digits whose order cannot be told has its day before its month if that makes a
     * date, as everywhere but in the United States.
     *
     * @param line the line
     * @param from where a word or a number starts
     * @return the date, null when none starts there
     */
    public static @Nullable CalendarDate at(String line, int from) {
        return at(line, from, DateOrder.DAY_FIRST);
    }

    /**
     * The date at a position.
     *
     * @param line the line
     * @param from where a word or a number starts
     * @param order how to read a date of digits that can be read in two ways
     * @return the date, null when none starts there
     */
    public static @Nullable CalendarDate at(String line, int from, DateOrder order) {
        if (from >= line.length()) {
            return null;
        }
        DateReader reader = new DateReader(line, from, order);
        char c = line.charAt(from);
        return Characters.isDigit(c) ? reader.numberFirst() : Characters.isLetter(c) ? reader.monthFirst() : null;
    }

    private @Nullable CalendarDate numberFirst() {
        int start = at;
        int number = number();
        int digits = at - start;
        if (digits == 4) {
            return yearFirst(number);
        }
        if (digits > 2) {
            return null;
        }
        if (isAt('月') || isAt('월')) {
            return eastAsian(0, number);
        }
        if (isAt('日') || isAt('일')) {
            at++;
            return date(0, 0, number);
        }
        CalendarDate numeric = isAt('.') || isAt('/') || isAt('-') ? numeric(number) : null;
        return numeric != null ? numeric : dayFirst(number);
    }

    private @Nullable CalendarDate yearFirst(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        if (isAt('年') || isAt('년')) {
            at++;
            skipSpaces();
            int month = number();
            return isAt('月') || isAt('월') ? eastAsian(year, month) : null;
        }
        char separator = at < line.length() ? line.charAt(at) : ' ';
        if (separator == '-' || separator == '/' || separator == '.') {
            at++;
            if (separator == '.') {
                skipSpaces();
            }
            return yearMonthDay(year, separator);
        }
        return null;
    }

    private @Nullable CalendarDate yearMonthDay(int year, char separator) {
        int start = at;
        PhraseTable.Found<Months.Month> named = at < line.length() ? Months.at(line, at) : null;
        int month = named != null ? named.value().number() : number();
        at = named != null ? named.end() : at;
        if (month < 1 || month > 12 || at == start) {
            return null;
        }
        if (named == null && !isAt(separator)) {
            return null;
        }
        skip(separator);
        skipSpaces();
        int dayStart = at;
        int day = number();
        return at > dayStart && at - dayStart <= 2 ? date(year, month, day) : null;
    }

    private @Nullable CalendarDate eastAsian(int year, int month) {
        at++;
        int end = at;
        skipSpaces();
        int start = at;
        int day = number();
        if (at > start && (isAt('日') || isAt('일') || isAt('号') || isAt('號'))) {
            at++;
            return date(year, month, day);
        }
        at = end;
        return year > 0 ? date(year, month, 0) : null;
    }

    /** Three numbers with the same sign between them. */
    private @Nullable CalendarDate numeric(int first) {
        int start = at;
        char separator = line.charAt(at++);
        int second = number();
        int digits = at - start - 1;
        if (digits < 1 || digits > 2 || !isAt(separator)) {
            at = start;
            return null;
        }
        int yearStart = ++at;
        int year = number();
        int yearDigits = at - yearStart;
        if (yearDigits != 4 && yearDigits != 2) {
            if (yearDigits == 3) {
                return CalendarDate.unreadable(at);
            }
            at = start;
            return null;
        }
        if (order.isAmbiguous(first, second, separator)) {
            return CalendarDate.unreadable(at);
        }
        year = yearDigits == 2 ? 2000 + year : year;
        boolean monthFirst = order.monthComesFirst(first, second, separator);
        return date(year, monthFirst ? first : second, monthFirst ? second : first);
    }

    private @Nullable CalendarDate dayFirst(int day) {
        skipOrdinal();
        skip('.');
        skipSpaces();
        skipLink();
        if (isAt('-') || isAt('/')) {
            at++;
        }
        if (!month()) {
            return null;
        }
        int month = this.month;
        int end = at;
        int year = yearAfterMonth();
        if (year == 0) {
            at = end;
        }
        return date(year, month, day);
    }

    private boolean month() {
        PhraseTable.Found<Months.Month> found = at < line.length() ? Months.at(line, at) : null;
        if (found == null) {
            return false;
        }
        month = found.value().number();
        plain = found.value().plain();
        at = found.end();
        return true;
    }

    /** A year after day and month, with what may stand between: {@code 4 мая 2021}, {@code 4 de mayo de 2021}. */
    private int yearAfterMonth() {
        int end = at;
        skip('.');
        skip(',');
        skip('-');
        skip('/');
        skipSpaces();
        if (!line.startsWith("of ", at)) {
            skipLink();
        }
        int start = at;
        int year = number();
        if (at - start == 4 && year >= FIRST_YEAR && year <= LAST_YEAR) {
            return year;
        }
        at = end;
        return 0;
    }

    private @Nullable CalendarDate monthFirst() {
        if (!month()) {
            return null;
        }
        int end = at;
        skip('.');
        skipSpaces();
        int start = at;
        int number = number();
        int digits = at - start;
        if (digits == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) {
            return date(number, month, 0);
        }
        if (digits == 0) {
            at = end;
            int year = yearAfterMonth();
            return year > 0 ? date(year, month, 0) : null;
        }
        boolean clock = isAt(':') && at + 1 < line.length() && Characters.isDigit(line.charAt(at + 1));
        if (digits > 2 || clock) {
            return null;
        }
        return monthDay(number);
    }

    private @Nullable CalendarDate monthDay(int day) {
        skipOrdinal();
        int end = at;
        int year = yearAfterMonth();
        if (year == 0) {
            at = end;
        }
        return date(year, month, day);
    }

    private @Nullable CalendarDate date(int year, int month, int day) {
        boolean endsHere = at >= line.length()
                || !Characters.isLetterOrDigit(line.charAt(at))
                || (year > 0 && Characters.isUpper(line.charAt(at)))
                || Characters.isUnspaced(line.charAt(at - 1))
                || Characters.isUnspaced(line.charAt(at));
        boolean possible = month <= 12 && day <= 31 && (month > 0 || day > 0);
        return endsHere && possible ? new CalendarDate(year, month, day, at, plain) : null;
    }

    /** The number at the position, at most four digits of any script; -1 when there is none. */
    private int number() {
        int start = at;
        int number = 0;
        while (at < line.length() && Characters.isDigit(line.charAt(at))) {
            if (at - start < 5) {
                number = number * 10 + Character.digit(line.charAt(at), 10);
            }
            at++;
        }
        return at == start ? -1 : number;
    }

    /** The ending of an ordinal number: {@code 4th}, {@code 1er}, {@code 1º}. */
    private void skipOrdinal() {
        for (String ending : ORDINAL_ENDINGS) {
            if (line.startsWith(ending, at) && PhraseTable.endsWord(line, at + ending.length())) {
                at += ending.length();
                return;
            }
        }
    }

    /** The particle between the parts of a date: {@code de}, {@code del}, {@code of}, {@code tháng}. */
    private void skipLink() {
        for (String link : LINKS) {
            if (line.startsWith(link, at)) {
                at += link.length();
                return;
            }
        }
    }

    private void skipSpaces() {
        while (isAt(' ')) {
            at++;
        }
    }

    private void skip(char c) {
        if (isAt(c)) {
            at++;
        }
    }

    private boolean isAt(char c) {
        return at < line.length() && line.charAt(at) == c;
    }
}
