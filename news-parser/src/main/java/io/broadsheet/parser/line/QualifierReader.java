package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Countries;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.KnownPlace;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Places;
import io.broadsheet.parser.internal.wire.Regions;
import io.broadsheet.parser.internal.wire.WordSet;

/** Reads the region and country that are printed with a place: {@code TOLEDO, Ohio}, {@code Pune [India]}. */
final class QualifierReader {
    private static final WordSet MODIFIERS =
            WordSet.of("southern northern eastern western central southeastern southwestern northeastern northwestern "
                    + "upstate rural suburban occupied southeast southwest northeast northwest north south east west "
                    + "the near outside downtown mid lower upper");

    private static final int LONGEST_STATE = 32;

    private final String line;
    private final NameScanner scanner;

    QualifierReader(String line, NameScanner scanner) {
        this.line = line;
        this.scanner = scanner;
    }

    /** {@code WASHINGTON DC}, {@code PHOENIX AZ}: the region without a comma. */
    PlaceDraft withoutTrailingRegion(PlaceDraft place) {
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
    int bracketedCountry(PlaceDraft place, int end) {
        int open = Separator.skipSpaces(line, end);
        if (open >= line.length() || (line.charAt(open) != '[' && line.charAt(open) != '(')) {
            return end;
        }
        char closing = line.charAt(open) == '[' ? ']' : ')';
        PhraseTable.Found<String> country = Countries.longestAt(line, open + 1);
        if (country != null && country.end() < line.length() && line.charAt(country.end()) == closing) {
            place.country = country.value();
            return country.end() + 1;
        }
        return bracketedState(place, end, line.indexOf(closing, open));
    }

    /** {@code Pune (Maharashtra) [India]}: a state in brackets counts when the country follows. */
    private int bracketedState(PlaceDraft place, int end, int close) {
        if (close < 0 || close - end > LONGEST_STATE || !line.startsWith(" [", close + 1)) {
            return end;
        }
        int next = bracketedCountry(place, close + 1);
        return next > close + 1 ? next : end;
    }

    int qualifiers(PlaceDraft place, int from) {
        int at = from;
        for (int i = 0; i < 3 && at < line.length() && NameScanner.isComma(line.charAt(at)); i++) {
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
        int word = scanner.wordEnd(at);
        if (word > at && word < line.length() && MODIFIERS.contains(line, at, word)) {
            return regionOrCountry(place, Separator.skipSpaces(line, word));
        }
        return otherQualifier(place, at);
    }

    private int regionOrCountry(PlaceDraft place, int at) {
        PhraseTable.Found<String> region = Regions.longestAt(line, at);
        PhraseTable.Found<String> country = Countries.longestAt(line, at);
        boolean regionFits =
                region != null && isRegionPrinted(region) && place.region.isEmpty() && scanner.endsPart(region.end());
        boolean countryFits = country != null
                && Characters.isUpper(line.charAt(at)) == hasCase(at)
                && scanner.endsPart(country.end());
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
        return Characters.isUpper(c) || Characters.isLower(c);
    }

    /** {@code Georgia} after Tbilisi is the country. */
    private static boolean isCountryRather(PlaceDraft place, PhraseTable.Found<String> country) {
        return place.known != null && place.known.country().equals(country.value());
    }

    /** Short forms are words in small letters: they count only with capitals. */
    private boolean isRegionPrinted(PhraseTable.Found<String> region) {
        int length = region.end() - region.start();
        boolean capital = Characters.isUpper(line.charAt(region.start()));
        return capital && (length != 2 || Characters.isUpper(line.charAt(region.start() + 1)));
    }

    /** A province or county that is in no table counts when a region or country follows it, or when it is a known one. */
    private int otherQualifier(PlaceDraft place, int at) {
        int end = scanner.nameEnd(at);
        if (end < 0) {
            return -1;
        }
        KnownPlace known = PlaceReader.known(line, at, end);
        if (known != null && known.kind() == KnownPlace.Kind.REGION && scanner.endsPart(end)) {
            place.country = known.country();
            return end;
        }
        if (place.known != null && isShortForm(at, end) && scanner.endsPart(end)) {
            return end;
        }
        if (end >= line.length() || !NameScanner.isComma(line.charAt(end))) {
            return -1;
        }
        PlaceDraft probe = new PlaceDraft(at, end, null);
        return regionOrCountry(probe, Separator.skipSpaces(line, end + 1)) < 0 ? -1 : end;
    }

    /** {@code SÃO PAULO, SP}: a province by two or three capitals. */
    private boolean isShortForm(int from, int to) {
        return to - from <= 3 && NameText.isCapitals(line, from, to);
    }
}
