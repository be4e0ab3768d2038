package io.broadsheet.parser.internal.wire;

import io.broadsheet.model.Country;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The names of the countries in 28 languages. */
public final class Countries {
    private static final PhraseTable<String> CODES = new PhraseTable<>();
    private static final Map<String, Country> COUNTRIES = new HashMap<>();
    private static final Map<String, String> ALL_NAMES = new HashMap<>();

    static {
        for (String line : Resource.lines("countries.txt")) {
            List<String> fields = List.of(line.split("; ?", -1));
            COUNTRIES.put(
                    fields.get(0),
                    Country.builder().name(fields.get(1)).code(fields.get(0)).build());
            add(fields.get(1), fields.get(0));
            for (String name : fields.get(2).split(" \\| ", -1)) {
                add(name, fields.get(0));
            }
        }
    }

    private Countries() {}

    private static void add(String name, String code) {
        CODES.add(name, code);
        ALL_NAMES.putIfAbsent(name, code);
    }

    /** Gives every name with its code. */
    static void forEach(BiConsumer<String, String> action) {
        ALL_NAMES.forEach(action);
    }

    /**
     * The country that a name names.
     *
     * @param name the whole name, in any of the languages
     * @return ISO 3166-1 alpha-2 code, empty when no country has that name
     */
    public static Optional<String> find(CharSequence name) {
        return CODES.find(name);
    }

    /**
     * The country that a stretch of a line names.
     *
     * @param line the line
     * @param from index of the first character
     * @param to index after the last character
     * @return ISO 3166-1 alpha-2 code, null when no country has that name
     */
    public static @Nullable String find(CharSequence line, int from, int to) {
        return CODES.get(line, from, to);
    }

    /**
     * The country named at a position.
     *
     * @param line the line
     * @param from where a word starts
     * @return the longest name with its code, null when there is none
     */
    public static PhraseTable.@Nullable Found<String> longestAt(CharSequence line, int from) {
        return CODES.longestAt(line, from);
    }

    /**
     * The country with a code.
     *
     * @param code ISO 3166-1 alpha-2 code
     * @return the country with its English name, null for an unknown code
     */
    public static @Nullable Country of(String code) {
        return COUNTRIES.get(code);
    }
}
