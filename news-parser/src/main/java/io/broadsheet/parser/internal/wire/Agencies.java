package io.broadsheet.parser.internal.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The table of news agencies, by id, name and every spelling met in copy. */
public final class Agencies {
    /** Short forms are words of some language in lower case ({@code pap}, {@code spa}): case decides. */
    private static final int SHORT_FORM = 5;

    private static final PhraseTable<Agency> TABLE = new PhraseTable<>();
    private static final Set<String> SHORT_FORMS = new HashSet<>();
    private static final List<String> NAMES = new ArrayList<>();

    static {
        Resource.lines("agencies.txt").forEach(Agencies::read);
    }

    private Agencies() {}

    private static void read(String line) {
        List<String> fields = List.of(line.split("; ?", -1));
        Agency.Kind kind = Agency.Kind.valueOf(fields.get(3).toUpperCase(Locale.ROOT));
        Agency agency = new Agency(fields.get(0), fields.get(1), fields.get(2), kind);
        add(agency.id(), agency);
        add(agency.name(), agency);
        if (fields.size() > 4) {
            for (String alias : fields.get(4).split(" \\| ", -1)) {
                add(alias, agency);
            }
        }
    }

    private static void add(String name, Agency agency) {
        TABLE.add(name, agency);
        NAMES.add(name);
        if (name.length() <= SHORT_FORM) {
            SHORT_FORMS.add(name);
        }
    }

    /** Gives every id, name and other spelling. */
    static void forEachName(Consumer<String> action) {
        NAMES.forEach(action);
    }

    /**
     * The agency that a printed name names.
     *
     * @param printed id, name or another spelling, the whole of it and nothing else
     * @return the agency, empty when the table does not know the name
     */
    public static Optional<Agency> find(String printed) {
        return Optional.ofNullable(get(printed, 0, printed.length()));
    }

    /**
     * Says whether a printed name is that of an agency.
     *
     * @param printed the whole name
     * @return true when the table knows it
     */
    public static boolean contains(String printed) {
        return get(printed, 0, printed.length()) != null;
    }

    /**
     * Says whether a stretch of a line is the name of an agency.
     *
     * @param line the line
     * @param from index of the first character
     * @param to index after the last character
     * @return true when the table knows it
     */
    public static boolean contains(String line, int from, int to) {
        return get(line, from, to) != null;
    }

    private static @Nullable Agency get(String line, int from, int to) {
        Agency agency = TABLE.get(line, from, to);
        return agency != null && isPrintedAsName(line, from, to) ? agency : null;
    }

    /**
     * The longest agency name that starts at a position of a line and ends at the end of a word.
     *
     * @param line the line
     * @param from the position; the caller makes sure that a word starts there
     * @return the agency with its span, null when no agency is named there
     */
    public static PhraseTable.@Nullable Found<Agency> longestAt(String line, int from) {
        PhraseTable.Found<Agency> found = TABLE.longestAt(line, from);
        return found != null && isPrintedAsName(line, found.start(), found.end()) ? found : null;
    }

    /**
     * Says whether the letters of a short form are the first letters of words, in their order: {@code CPW} of {@code
     * Coastal Press Wire}.
     *
     * @param mark the short form
     * @param words the words
     * @return true when it may stand for them
     */
    public static boolean abbreviates(String mark, String words) {
        if (mark.length() < 2 || mark.length() > 8 || words.indexOf(' ') < 0) {
            return false;
        }
        int next = 0;
        boolean wordStart = true;
        for (int i = 0; i < words.length() && next < mark.length(); i++) {
            char c = words.charAt(i);
            if (wordStart && Character.toUpperCase(c) == Character.toUpperCase(mark.charAt(next))) {
                next++;
            }
            wordStart = c == ' ' || c == '-';
        }
        return next == mark.length();
    }

    private static boolean isPrintedAsName(String line, int from, int to) {
        if (to - from > SHORT_FORM) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (Characters.isLower(line.charAt(i))) {
                return SHORT_FORMS.contains(line.substring(from, to));
            }
        }
        return true;
    }
}
