package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.KnownPlace;
import io.broadsheet.parser.internal.wire.Places;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Datelines that name a place by where it lies: {@code ABOARD AIR FORCE ONE (AP) —}, {@code ON THE MISSISSIPPI RIVER —},
 * {@code SOMEWHERE IN THE SINAI —}; and {@code UNDATED (AP)}, which names none.
 */
final class SiteDateline {
    private static final Set<String> STARTS = Set.of(
            "ABOARD", "ON", "SOMEWHERE", "WITH", "NEAR", "ALONG", "IN", "AT", "OFF", "OVER", "OUTSIDE", "INSIDE");
    private static final String UNDATED = "UNDATED";

    private SiteDateline() {}

    static @Nullable DatelineDraft read(String line) {
        if (line.length() < 2 || !Characters.isUpper(line.charAt(0)) || !Characters.isUpper(line.charAt(1))) {
            return null;
        }
        NameScanner reader = new NameScanner(line);
        int first = reader.wordEnd(0);
        String word = line.substring(0, first);
        if (word.equals(UNDATED)) {
            return undated(line, first);
        }
        int end = STARTS.contains(word) ? reader.nameEnd(0) : -1;
        if (end <= first || !NameText.isCapitals(line, 0, end)) {
            return null;
        }
        DatelineDraft draft = new DatelineDraft();
        KnownPlace inner = inner(line, first, end);
        boolean geographic = inner != null || GeographicWords.find(line, 0, end) != null;
        draft.places.add(new PlaceDraft(0, end, new KnownPlace("", "", KnownPlace.Kind.SITE)));
        Separator separator = new DatelineTail(line, draft).read(end);
        boolean sure =
                draft.mark == DatelineDraft.Mark.AGENCY || (geographic && separator.kind() == Separator.Kind.DASH);
        return sure && DatelineJudge.accepts(line, draft, separator) ? draft : null;
    }

    private static @Nullable DatelineDraft undated(String line, int end) {
        DatelineDraft draft = new DatelineDraft();
        Separator separator = new DatelineTail(line, draft).read(end);
        return DatelineJudge.acceptsAgencyAlone(line, draft, separator) ? draft : null;
    }

    /** The known place that ends the name: {@code WITH U.S. FORCES IN BAGHDAD}. */
    private static @Nullable KnownPlace inner(String line, int from, int end) {
        KnownPlace known = null;
        for (int at = line.indexOf(' ', from); at >= 0 && at < end && known == null; at = line.indexOf(' ', at + 1)) {
            known = Places.find(line, at + 1, end);
        }
        return known;
    }
}
