package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.Countries;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.KnownPlace;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Places;
import io.broadsheet.parser.internal.wire.Regions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places at the head of a dateline with what is printed after each: {@code TOLEDO, Ohio},
 * {@code BEIRUT/OSLO}, {@code Frankfurt/Main}, {@code MULTAN, Punjab, Pakistan}.
 */
final class PlaceReader {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_NAME = 64;
    private static final int MOST_PLACES = 5;
    private static final int LONGEST_JOINER = 3;

    /** Words before whose point a name goes on. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("st", "ste", "mt", "ft", "pt", "sta", "sto", "gen", "dr", "bldg", "res", "bad", "ghzt", "str");

    private static final Set<String> JOINERS =
            Set.of("and", "und", "et", "y", "e", "og", "och", "en", "i", "и", "і", "ve", "dan", "&");

    /** What stands after a slash and tells where the town before it lies. */
    private static final Set<String> SECOND_HALVES = Set.of(
            "main",
            "oder",
            "saale",
            "lahn",
            "ruhr",
            "donau",
            "neckar",
            "isar",
            "weser",
            "havel",
            "spree",
            "elbe",
            "inn",
            "allgäu",
            "oberpfalz",
            "opf",
            "opf.",
            "schwaben",
            "westfalen",
            "westf",
            "odenwald",
            "vogtland",
            "erzgebirge",
            "bienne",
            "fribourg",
            "bozen",
            "meran",
            "brixen",
            "bruneck",
            "ostsee",
            "nordsee",
            "harz",
            "eifel",
            "taunus",
            "pfalz",
            "rhein");

    private static final Set<String> MODIFIERS = Set.of(
            "southern",
            "northern",
            "eastern",
            "western",
            "central",
            "southeastern",
            "southwestern",
            "northeastern",
            "northwestern",
            "upstate",
            "rural",
            "suburban",
            "occupied",
            "southeast",
            "southwest",
            "northeast",
            "northwest",
            "north",
            "south",
            "east",
            "west",
            "the",
            "near",
            "outside",
            "downtown",
            "mid",
            "lower",
            "upper");

    private final String line;

    PlaceReader(String line) {
        this.line = line;
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
            int end = nameEnd(next);
            return end < 0 || Agencies.contains(line.substring(next, end)) ? -1 : next;
        }
        if (isComma(c)) {
            return knownCityAt(Separator.skipSpaces(line, word + 1));
        }
        int end = wordEnd(word);
        if (end > word && word > at && isJoiner(word, end)) {
            int next = Separator.skipSpaces(line, end);
            return nameEnd(next) < 0 ? -1 : next;
        }
        return c == '&' ? Separator.skipSpaces(line, word + 1) : -1;
    }

    private boolean isJoiner(int from, int to) {
        return to - from <= LONGEST_JOINER && JOINERS.contains(NameText.lower(line.substring(from, to)));
    }

    private int knownCityAt(int from) {
        int end = nameEnd(from);
        if (end < 0 || DateReader.at(line, from) != null) {
            return -1;
        }
        KnownPlace known = Places.find(line, from, end);
        return known != null && known.kind() == KnownPlace.Kind.CITY && endsPart(end) ? from : -1;
    }

    private int place(int from, DatelineDraft draft) {
        int start = skipArticle(from);
        int end = nameEnd(start);
        if (end < 0 || runsIntoSentence(end)) {
            return -1;
        }
        end = withSecondHalf(start, end);
        PlaceDraft place = withoutTrailingRegion(new PlaceDraft(start, end, known(start, end)));
        draft.places.add(place);
        return qualifiers(place, bracketedCountry(place, end));
    }

    /** Whether a small word follows that joins no names: then no table need be asked. */
    private boolean runsIntoSentence(int end) {
        if (end + 1 >= line.length() || line.charAt(end) != ' ' || !Character.isLowerCase(line.charAt(end + 1))) {
            return false;
        }
        return !isJoiner(end + 1, wordEnd(end + 1));
    }

    private int skipArticle(int from) {
        return line.startsWith("THE ", from) ? from + 4 : from;
    }

    private int withSecondHalf(int start, int end) {
        if (end < line.length() && line.charAt(end) == '/') {
            int second = wordEnd(end + 1);
            String word = NameText.lower(line.substring(end + 1, second));
            if (SECOND_HALVES.contains(word) && known(start, end) != null) {
                return second;
            }
        }
        int close = line.startsWith(" (", end) ? line.indexOf(')', end) : -1;
        boolean river =
                close > 0 && close - end < 16 && SECOND_HALVES.contains(NameText.lower(line.substring(end + 2, close)));
        return river ? close + 1 : end;
    }

    private @Nullable KnownPlace known(int start, int end) {
        KnownPlace known = Places.find(line, start, end);
        return known != null ? known : GeographicWords.find(line, start, end);
    }

    /** {@code WASHINGTON DC}, {@code PHOENIX AZ}: the region without a comma. */
    private PlaceDraft withoutTrailingRegion(PlaceDraft place) {
        int space = line.lastIndexOf(' ', place.to - 1);
        if (space <= place.from) {
            return place;
        }
        PhraseTable.Found<String> region = Regions.longestAt(line, space + 1);
        if (place.known != null && line.charAt(place.to - 1) != '.' && place.to - space > 3) {
            return place;
        }
        KnownPlace known = region != null && isRegionPrinted(region) ? Places.find(line, place.from, space) : null;
        if (known == null || region == null || region.end() < place.to) {
            return place;
        }
        PlaceDraft shorter = new PlaceDraft(place.from, space, known);
        shorter.region = region.value();
        return shorter;
    }

    /** {@code New Delhi [India]}, {@code Mogadishu (Somalia)}. */
    private int bracketedCountry(PlaceDraft place, int end) {
        int open = Separator.skipSpaces(line, end);
        if (open >= line.length() || line.charAt(open) != '[' && line.charAt(open) != '(') {
            return end;
        }
        PhraseTable.Found<String> country = Countries.longestAt(line, open + 1);
        char closing = line.charAt(open) == '[' ? ']' : ')';
        if (country == null || country.end() >= line.length() || line.charAt(country.end()) != closing) {
            return end;
        }
        place.country = country.value();
        return country.end() + 1;
    }

    private int qualifiers(PlaceDraft place, int from) {
        int at = from;
        for (int i = 0; i < 3 && at < line.length() && isComma(line.charAt(at)); i++) {
            int next = qualifier(place, Separator.skipSpaces(line, at + 1));
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int qualifier(PlaceDraft place, int at) {
        if (at >= line.length() || DateReader.at(line, at) != null) {
            return -1;
        }
        int end = regionOrCountry(place, at);
        if (end >= 0) {
            return end;
        }
        int word = wordEnd(at);
        if (word > at && word < line.length() && MODIFIERS.contains(NameText.lower(line.substring(at, word)))) {
            return regionOrCountry(place, Separator.skipSpaces(line, word));
        }
        return otherQualifier(place, at);
    }

    private int regionOrCountry(PlaceDraft place, int at) {
        PhraseTable.Found<String> region = Regions.longestAt(line, at);
        PhraseTable.Found<String> country = Countries.longestAt(line, at);
        boolean regionFits =
                region != null && isRegionPrinted(region) && place.region.isEmpty() && endsPart(region.end());
        boolean countryFits =
                country != null && Character.isUpperCase(line.charAt(at)) == hasCase(at) && endsPart(country.end());
        if (regionFits && region != null && !(countryFits && country != null && isCountryRather(place, country))) {
            place.region = region.value();
            return region.end();
        }
        if (countryFits && country != null) {
            place.country = country.value();
            return country.end();
        }
        return -1;
    }

    private boolean hasCase(int at) {
        char c = line.charAt(at);
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    /** {@code Georgia} after Tbilisi is the country. */
    private static boolean isCountryRather(PlaceDraft place, PhraseTable.Found<String> country) {
        return place.known != null && place.known.country().equals(country.value());
    }

    /** Short forms are words in small letters: they count only with capitals. */
    private boolean isRegionPrinted(PhraseTable.Found<String> region) {
        int length = region.end() - region.start();
        boolean capital = Character.isUpperCase(line.charAt(region.start()));
        return capital && (length != 2 || Character.isUpperCase(line.charAt(region.start() + 1)));
    }

    /** A province or county that is in no table counts when a region or country follows it, or when it is a known one. */
    private int otherQualifier(PlaceDraft place, int at) {
        int end = nameEnd(at);
        if (end < 0) {
            return -1;
        }
        KnownPlace known = known(at, end);
        if (known != null && known.kind() == KnownPlace.Kind.REGION && endsPart(end)) {
            place.country = known.country();
            return end;
        }
        if (place.known != null && isShortForm(at, end) && endsPart(end)) {
            return end;
        }
        if (end >= line.length() || !isComma(line.charAt(end))) {
            return -1;
        }
        PlaceDraft probe = new PlaceDraft(at, end, null);
        return regionOrCountry(probe, Separator.skipSpaces(line, end + 1)) < 0 ? -1 : end;
    }

    /** {@code SÃO PAULO, SP}: a province by two or three capitals. */
    private boolean isShortForm(int from, int to) {
        return to - from <= 3 && NameText.isCapitals(line.substring(from, to));
    }

    /** Whether a part of a dateline may end at a position. */
    private boolean endsPart(int at) {
        int next = Separator.skipSpaces(line, at);
        if (next >= line.length() || ",:/([;\u060C".indexOf(line.charAt(next)) >= 0) {
            return true;
        }
        Separator separator = Separator.at(line, at);
        if (separator.kind() != Separator.Kind.NONE) {
            return true;
        }
        if (next == at) {
            return false;
        }
        int end = wordEnd(next);
        return DateReader.at(line, next) != null || isJoiner(next, end) || isAgencyBeforeDash(next);
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '\u060C' || c == '\u3001';
    }

    /**
     * The end of the name that starts at a position: words with capitals and what may stand between them.
     *
     * @param from where a word starts
     * @return index after the name, -1 when no name starts there
     */
    int nameEnd(int from) {
        int at = from;
        int end = -1;
        for (int words = 0; words < MOST_WORDS && at < line.length() && at - from < LONGEST_NAME; words++) {
            int wordEnd = wordEnd(at);
            if (wordEnd == at || words > 0 && endsNameBefore(from, end, at)) {
                break;
            }
            boolean capital = isNameWord(at, wordEnd);
            if (!capital && (words == 0 || !NameText.isParticle(line.substring(at, wordEnd)))) {
                break;
            }
            end = capital ? wordEnd : end;
            if (wordEnd >= line.length() || line.charAt(wordEnd) != ' ') {
                break;
            }
            at = wordEnd + 1;
        }
        return end;
    }

    private boolean isNameWord(int at, int end) {
        char c = line.charAt(at);
        return Character.isUpperCase(c)
                || Character.getType(c) == Character.OTHER_LETTER
                || (c == '\'' || c == '\u2018' || c == '\u2019') && end > at + 1;
    }

    private boolean endsNameBefore(int from, int end, int at) {
        char c = line.charAt(at);
        if (Character.isDigit(c) || Character.isLetter(c) && DateReader.at(line, at) != null) {
            return true;
        }
        int wordEnd = wordEnd(at);
        if (isJoiner(at, wordEnd)) {
            return end > from
                    && Places.find(line, from, end) != null
                    && Places.find(line, from, nextWordEnd(wordEnd)) == null;
        }
        return isAgencyBeforeDash(at);
    }

    private int nextWordEnd(int at) {
        return wordEnd(Math.min(Separator.skipSpaces(line, at), line.length()));
    }

    private boolean isAgencyBeforeDash(int at) {
        PhraseTable.Found<Agency> agency = Character.isLetter(line.charAt(at)) ? Agencies.longestAt(line, at) : null;
        if (agency == null) {
            return false;
        }
        Separator.Kind kind = Separator.at(line, agency.end()).kind();
        return kind == Separator.Kind.DASH || kind == Separator.Kind.HYPHEN;
    }

    /** The end of a word: letters and digits, with hyphens and apostrophes inside, and the point of an abbreviation. */
    int wordEnd(int from) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == '\''
                    || c == '\u2019'
                    || c == '\u2018'
                    || c == '`'
                    || isJoiningHyphen(at)
                    || c == '.' && isAbbreviated(from, at);
            if (!inside) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean isJoiningHyphen(int at) {
        char c = line.charAt(at);
        return (c == '-' || c == '\u2010' || c == '\u2011')
                && at > 0
                && at + 1 < line.length()
                && Character.isLetter(line.charAt(at - 1))
                && Character.isLetter(line.charAt(at + 1));
    }

    private boolean isAbbreviated(int from, int point) {
        if (point == from + 1 || point >= 2 && line.charAt(point - 2) == '.') {
            return Character.isUpperCase(line.charAt(point - 1));
        }
        return point - from <= 4 && ABBREVIATIONS.contains(NameText.lower(line.substring(from, point)));
    }
}
