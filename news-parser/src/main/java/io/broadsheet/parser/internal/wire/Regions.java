package io.broadsheet.parser.internal.wire;

import io.broadsheet.model.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * States, provinces and other first-level regions that stand after a city, with the short forms of news style. A code
 * is that of ISO 3166-2, or of ISO 3166-1 for a territory that has one of its own ({@code PR}).
 */
public final class Regions {
    private static final PhraseTable<String> FORMS = new PhraseTable<>();
    private static final Map<String, Region> REGIONS = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String line : Resource.lines("regions.txt")) {
            List<String> fields = List.of(line.split("; ?", -1));
            NAMES.put(fields.get(0), fields.get(1));
            if (fields.get(0).indexOf('-') > 0) {
                REGIONS.put(
                        fields.get(0),
                        Region.builder().name(fields.get(1)).code(fields.get(0)).build());
            }
            FORMS.add(fields.get(1), fields.get(0));
            if (fields.size() > 2) {
                for (String form : fields.get(2).split(" \\| ", -1)) {
                    FORMS.add(form, fields.get(0));
                }
            }
        }
    }

    private Regions() {}

    /** Gives every full name with its code. */
    static void forEach(BiConsumer<String, String> action) {
        NAMES.forEach((code, name) -> action.accept(name, code));
    }

    /**
     * The region whose full name or short form stands at a position.
     *
     * @param line the line
     * @param from where a word starts
     * @return the longest form with its code, null when there is none
     */
    public static PhraseTable.@Nullable Found<String> longestAt(CharSequence line, int from) {
        return FORMS.longestAt(line, from);
    }

    /**
     * The region whose full name or short form is a text.
     *
     * @param text the whole text
     * @return its code, that of a country for a territory with one; empty when there is none
     */
    public static Optional<String> find(CharSequence text) {
        return FORMS.find(text);
    }

    /**
     * The region with a code.
     *
     * @param code ISO 3166-2 code
     * @return the region, null for an unknown code and for the code of a country
     */
    public static @Nullable Region of(String code) {
        return REGIONS.get(code);
    }

    /**
     * The country that a region belongs to.
     *
     * @param code the region's code
     * @return ISO 3166-1 alpha-2 code
     */
    public static String country(String code) {
        return code.substring(0, 2);
    }
}
