package io.broadsheet.parser.internal.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The names of the months in 24 languages, full and short. */
public final class Months {
    private static final PhraseTable<Month> TABLE = new PhraseTable<>();
    private static final List<String> NAMES = new ArrayList<>();

    static {
        for (String line : Resource.lines("months.txt")) {
            String[] fields = line.split("; ?", -1);
            for (int month = 1; month <= 12; month++) {
                for (String form : fields[month].split(" \\| ", -1)) {
                    NAMES.add(form);
                    TABLE.add(form, new Month(month, isPlain(fields[0], form)));
                }
            }
        }
    }

    private Months() {}

    /** Gives every name and short form. */
    static void forEachName(Consumer<String> action) {
        NAMES.forEach(action);
    }

    /**
     * A month.
     *
     * @param number 1 to 12
     * @param plain false when the form is a common word of some language too, so that it needs a year beside it
     */
    public record Month(int number, boolean plain) {}

    /** Short forms of three letters are words elsewhere ({@code out}, {@code pro}), but not those that English has. */
    private static boolean isPlain(String language, String form) {
        return form.length() > 3 || language.equals("en") || form.charAt(0) > 0x24F;
    }

    /**
     * The month named at a position; a point after a short form is not part of it.
     *
     * @param line the line
     * @param from where a word starts
     * @return the month with its span, null when none is named there
     */
    public static PhraseTable.@Nullable Found<Month> at(CharSequence line, int from) {
        return TABLE.longestAt(line, from);
    }
}
