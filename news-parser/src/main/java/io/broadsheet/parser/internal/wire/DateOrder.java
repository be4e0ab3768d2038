package io.broadsheet.parser.internal.wire;

import java.util.Locale;

/** How a date of digits is read, {@code 04/05/2021}. */
public enum DateOrder {
    /** The day comes first, as in most of the world. */
    DAY_FIRST,
    /** The month comes first, as in the United States. */
    MONTH_FIRST,
    /** Not known: a date that can be read in two ways is no date. */
    UNKNOWN;

    /**
     * The order in a language.
     *
     * @param languageTag BCP 47 tag, such as {@code en-US}; may be empty
     * @return the order; {@link #UNKNOWN} for English without a region, and where no language is known
     */
    public static DateOrder of(String languageTag) {
        String tag = languageTag.replace('_', '-').toLowerCase(Locale.ROOT);
        if (tag.equals("en-us")
                || tag.equals("es-us")
                || tag.equals("en-ph")
                || tag.equals("fil")
                || tag.equals("fil-ph")) {
            return MONTH_FIRST;
        }
        return tag.isEmpty() || tag.equals("en") || tag.equals("en-ca") ? UNKNOWN : DAY_FIRST;
    }

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
