package io.broadsheet.parser.internal.wire;

/** How a date of digits is read, {@code 04/05/2021}. */
public enum DateOrder {
    /** The day comes first, as in most of the world. */
    DAY_FIRST,
    /** The month comes first, as in the United States. */
    MONTH_FIRST,
    /** Not known: a date that can be read in two ways is no date. */
    UNKNOWN;

    /** Says whether the first of two numbers is the month. Only one of them may be above twelve, which decides. */
    boolean monthComesFirst(int first, int second, char separator) {
        if (first > 12 || second > 12) {
            return second > 12;
        }
        return this == MONTH_FIRST && separator != '.';
    }

    /** Says whether two numbers can be read in two ways and nothing tells in which. */
    boolean isAmbiguous(int first, int second, char separator) {
        return this == UNKNOWN && separator != '.' && first <= 12 && second <= 12 && first != second;
    }
}
