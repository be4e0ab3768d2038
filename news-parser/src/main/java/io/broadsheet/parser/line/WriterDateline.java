package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.DateReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A byline that ran into the dateline: {@code By Anna Field Example News HUNTSVILLE, Ala. (RNS) A judge …}. The agency's
 * bracket decides that there is one; what stands before it is divided from the right.
 */
final class WriterDateline {
    private static final int LONGEST = 160;
    private static final int FEWEST_NAME_WORDS = 2;
    private static final String[] INTRODUCTIONS = {"By ", "BY ", "Por ", "POR ", "Par ", "PAR ", "Von ", "VON ", "Oleh "
    };

    private static final Set<String> JOINERS = Set.of("and", "und", "et", "y", "e", "&");

    private WriterDateline() {}

    static @Nullable DatelineDraft read(String line) {
        int name = introduction(line);
        int open = name < 0 ? -1 : line.indexOf('(', name);
        if (open < 0 || open > LONGEST) {
            return null;
        }
        DatelineDraft mark = new DatelineDraft();
        if (new AgencyReader(line, mark).enclosed(open) < 0 || mark.mark != DatelineDraft.Mark.AGENCY) {
            return null;
        }
        DatelineDraft known = divided(line, name, open, true);
        return known != null ? known : divided(line, name, open, false);
    }

    /** Tries every word as the first of the places; an unknown name is taken for one when it alone is in capitals. */
    private static @Nullable DatelineDraft divided(String line, int name, int open, boolean known) {
        int words = 0;
        for (int at = line.indexOf(' ', name) + 1; at > 0 && at < open; at = line.indexOf(' ', at) + 1) {
            words++;
            boolean tried = words >= FEWEST_NAME_WORDS && (known || startsCapitals(line, name, at));
            DatelineDraft draft = tried ? from(line, name, at, open, known) : null;
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    private static boolean startsCapitals(String line, int name, int at) {
        int end = new NameScanner(line).wordEnd(at);
        return NameText.isCapitals(line, at, end) && !NameText.isCapitals(line, name, at);
    }

    private static int introduction(String line) {
        for (String introduction : INTRODUCTIONS) {
            if (line.startsWith(introduction)) {
                return introduction.length();
            }
        }
        return -1;
    }

    /** The dateline whose places start at a position, if they and their date reach to the agency and all are known. */
    private static @Nullable DatelineDraft from(String line, int name, int at, int open, boolean known) {
        DatelineDraft draft = new DatelineDraft();
        int end = new PlaceReader(line).read(at, draft);
        if (end < 0
                || end > open
                || draft.places.stream().anyMatch(place -> place.known == null && (known || !place.isQualified()))) {
            return null;
        }
        Separator separator = new DatelineTail(line, draft).read(end);
        if (draft.mark != DatelineDraft.Mark.AGENCY || draft.end <= open || separator.kind() == Separator.Kind.COLON) {
            return null;
        }
        addReporters(line.substring(name, at).strip(), draft);
        return draft;
    }

    private static void addReporters(String printed, DatelineDraft draft) {
        StringBuilder writer = new StringBuilder();
        for (String word : withoutOrganisation(printed).split(" ", -1)) {
            boolean joiner = JOINERS.contains(word);
            boolean last = word.endsWith(",");
            if (!joiner) {
                writer.append(writer.length() == 0 ? "" : " ")
                        .append(last ? word.substring(0, word.length() - 1) : word);
            }
            if (joiner || last) {
                add(writer, draft);
            }
        }
        add(writer, draft);
    }

    private static void add(StringBuilder writer, DatelineDraft draft) {
        if (writer.length() > 0) {
            draft.addReporter(NameText.placeName(writer.toString()));
            writer.setLength(0);
        }
    }

    /** Cuts an agency's name off the end, as in {@code Anna Field Religion News Service}. */
    private static String withoutOrganisation(String writers) {
        String rest = writers.endsWith(",") ? writers.substring(0, writers.length() - 1) : writers;
        for (int at = rest.indexOf(' '); at > 0; at = rest.indexOf(' ', at + 1)) {
            if (Agencies.contains(rest.substring(at + 1)) && DateReader.at(rest, at + 1) == null) {
                return rest.substring(0, at);
            }
        }
        return rest;
    }
}
