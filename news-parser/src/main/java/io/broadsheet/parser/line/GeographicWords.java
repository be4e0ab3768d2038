package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.KnownPlace;
import io.broadsheet.parser.internal.wire.Places;
import io.broadsheet.parser.internal.wire.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells a place by the words of its name where no table has it: {@code NAPA COUNTY}, {@code Southwest Example}. */
final class GeographicWords {
    private static final WordSet REGION_ENDS =
            WordSet.of("county valley basin peninsula province islands parish district region governorate prefecture "
                    + "landkreis kreis desert coast strip panhandle archipelago oblast");

    private static final WordSet SITE_ENDS =
            WordSet.of("site laboratory airport base park camp crossing river lake sea ocean gulf border prison "
                    + "university reservation speedway forest forces lab");

    private static final WordSet SETTLEMENT_ENDS =
            WordSet.of("township twp twp. city town village beach springs heights falls harbor harbour borough island "
                    + "creek hills grove junction cove ridge bluff bluffs lakes meadows rapids gardens shores mills "
                    + "ferry landing");

    private static final WordSet SETTLEMENT_STARTS =
            WordSet.of("san santa santo saint st st. sankt port fort mount lake bad new el los las puerto villa camp "
                    + "cape ciudad kuala ban koh nueva são sao ste ste. sainte ft. mt. groß klein neu alt rancho upper "
                    + "lower glen");

    private static final WordSet DIRECTIONS =
            WordSet.of("north south east west northwest northeast southwest southeast central downtown greater near "
                    + "outside northern southern eastern western upstate suburban");

    private static final KnownPlace REGION = new KnownPlace("", "", KnownPlace.Kind.REGION);
    private static final KnownPlace SITE = new KnownPlace("", "", KnownPlace.Kind.SITE);

    private GeographicWords() {}

    /** What a name names by its words, null when they do not tell. */
    static @Nullable KnownPlace find(String line, int from, int to) {
        int first = line.indexOf(' ', from);
        if (first < 0 || first >= to) {
            return null;
        }
        int last = line.lastIndexOf(' ', to - 1) + 1;
        if (REGION_ENDS.contains(line, last, to)) {
            return REGION;
        }
        if (SITE_ENDS.contains(line, last, to)) {
            return SITE;
        }
        if (DIRECTIONS.contains(line, from, first)) {
            return Places.find(line, first + 1, to);
        }
        return null;
    }

    /** Whether a name of several words has one that towns' names have. */
    static boolean looksLikeSettlement(String name) {
        int first = name.indexOf(' ');
        if (first < 0) {
            return false;
        }
        return SETTLEMENT_STARTS.contains(name, 0, first)
                || SETTLEMENT_ENDS.contains(name, name.lastIndexOf(' ') + 1, name.length());
    }
}
