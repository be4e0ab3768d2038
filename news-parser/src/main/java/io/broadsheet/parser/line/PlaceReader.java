package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.KnownPlace;
import io.broadsheet.parser.internal.wire.Places;
import io.broadsheet.parser.internal.wire.Regions;
import io.broadsheet.parser.internal.wire.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places at the head of a dateline with what is printed after each: {@code TOLEDO, Ohio},
 * {@code BEIRUT/OSLO}, {@code Frankfurt/Main}, {@code MULTAN, Punjab, Pakistan}.
 */
final class PlaceReader {
    private static final int MOST_PLACES = 5;

    private static final String[] LINKS = {" a. d. ", " a.d. ", " i. d. ", " i.d. ", " ob der ", " a. "};

    /** What stands after a slash and tells where the town before it lies. */
    private static final WordSet SECOND_HALVES = WordSet.of(
            "main oder saale lahn ruhr donau neckar isar weser havel spree elbe inn allgäu oberpfalz opf opf. "
                    + "schwaben westfalen westf odenwald vogtland erzgebirge bienne fribourg bozen meran brixen bruneck "
                    + "ostsee nordsee harz eifel taunus pfalz rhein");

    private final String line;
    private final NameScanner scanner;
    private final QualifierReader qualifierReader;

    PlaceReader(String line) {
        this.line = line;
        this.scanner = new NameScanner(line);
        this.qualifierReader = new QualifierReader(line, scanner);
    }

    /**
     * Reads places.
     *
     * @param from where a word starts
     * @param draft takes the places
     * @return index after the last place, -1 when there is none
     */
    int read(int from, DatelineDraft draft) {
        int at = place(from, draft);
        while (at >= 0 && draft.places.size() < MOST_PLACES) {
            int next = nextPlace(at);
            int end = next < 0 ? -1 : place(next, draft);
            if (end < 0) {
                break;
            }
            if (line.charAt(at) == ' ') {
                shareQualifiers(draft.places);
            }
            at = end;
        }
        return at;
    }

    /** What is printed after the last of two names that are joined by a word holds for the one before it too. */
    private static void shareQualifiers(List<PlaceDraft> places) {
        PlaceDraft last = places.get(places.size() - 1);
        PlaceDraft before = places.get(places.size() - 2);
        String country = last.region.isEmpty() ? last.country : Regions.country(last.region);
        boolean fits = before.known == null
                || before.known.country().isEmpty()
                || before.known.country().equals(country);
        if (fits && !before.isQualified()) {
            before.region = last.region;
            before.country = last.country;
        }
    }

    /** Where the next place of a list starts, -1 when the list ends. */
    private int nextPlace(int at) {
        int word = Separator.skipSpaces(line, at);
        if (word >= line.length()) {
            return -1;
        }
        char c = line.charAt(word);
        if (c == '/') {
            int next = Separator.skipSpaces(line, word + 1);
            int end = scanner.nameEnd(next);
            return end < 0 || Agencies.contains(line.substring(next, end)) ? -1 : next;
        }
        if (NameScanner.isComma(c)) {
            return knownCityAt(Separator.skipSpaces(line, word + 1));
        }
        int end = scanner.wordEnd(word);
        if (end > word && word > at && scanner.isJoiner(word, end)) {
            int next = Separator.skipSpaces(line, end);
            return scanner.nameEnd(next) < 0 ? -1 : next;
        }
        return c == '&' ? Separator.skipSpaces(line, word + 1) : -1;
    }

    private int knownCityAt(int from) {
        int end = scanner.nameEnd(from);
        if (end < 0 || DateReader.at(line, from) != null) {
            return -1;
        }
        KnownPlace known = Places.find(line, from, end);
        return known != null && known.kind() == KnownPlace.Kind.CITY && scanner.endsPart(end) ? from : -1;
    }

    private int place(int from, DatelineDraft draft) {
        int start = skipArticle(from);
        int end = scanner.nameEnd(start);
        if (end < 0 || (runsIntoSentence(end) && riverEnd(end) == end)) {
            return -1;
        }
        int first = end;
        end = withSecondHalf(start, end);
        KnownPlace known = known(line, start, end);
        known = known == null && end > first ? known(line, start, first) : known;
        PlaceDraft place = qualifierReader.withoutTrailingRegion(new PlaceDraft(start, end, known));
        draft.places.add(place);
        return qualifierReader.qualifiers(place, qualifierReader.bracketedCountry(place, end));
    }

    /** Whether a small word follows that joins no names: then no table need be asked. */
    private boolean runsIntoSentence(int end) {
        if (end + 1 >= line.length() || line.charAt(end) != ' ' || !Characters.isLower(line.charAt(end + 1))) {
            return false;
        }
        return !scanner.isJoiner(end + 1, scanner.wordEnd(end + 1));
    }

    private int skipArticle(int from) {
        return line.startsWith("THE ", from) ? from + 4 : from;
    }

    private int withSecondHalf(int start, int end) {
        if (end < line.length() && line.charAt(end) == '/') {
            int second = scanner.wordEnd(end + 1);
            if (SECOND_HALVES.contains(line, end + 1, second) && known(line, start, end) != null) {
                return second;
            }
        }
        int river = riverEnd(end);
        if (river > end) {
            return river;
        }
        int close = line.startsWith(" (", end) ? line.indexOf(')', end) : -1;
        boolean bracketed = close > 0 && close - end < 16 && SECOND_HALVES.contains(line, end + 2, close);
        return bracketed ? close + 1 : end;
    }

    /** {@code Limburg a. d. Lahn}, {@code Neustadt an der Aisch}: the river behind the name of a town. */
    private int riverEnd(int end) {
        if (end + 1 >= line.length() || line.charAt(end) != ' ' || !Characters.isLower(line.charAt(end + 1))) {
            return end;
        }
        for (String link : LINKS) {
            if (line.startsWith(link, end)) {
                int river = scanner.wordEnd(end + link.length());
                return river > end + link.length() && Characters.isUpper(line.charAt(end + link.length()))
                        ? river
                        : end;
            }
        }
        return end;
    }

    static @Nullable KnownPlace known(String line, int start, int end) {
        KnownPlace known = Places.find(line, start, end);
        return known != null ? known : GeographicWords.find(line, start, end);
    }
}
