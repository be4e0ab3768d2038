package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Countries;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.KnownPlace;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Places;
import io.broadsheet.parser.internal.wire.WordSet;
import java.util.List;

/**
 * Decides whether what was read is a dateline: its first words must be a place, an agency, an outlet or a date that is
 * known or qualified, and prose must follow. Capitals and a dash alone make none.
 */
final class DatelineJudge {
    private static final int SHORTEST_STORY = 20;
    private static final int SHORTEST_PROSE = 48;

    /** Words that point at the place before them. */
    private static final WordSet HERE = WordSet.of("hier dort here there ici aquí aqui qui tutaj здесь one home known");

    private final String line;
    private final DatelineDraft draft;
    private final Separator separator;

    private DatelineJudge(String line, DatelineDraft draft, Separator separator) {
        this.line = line;
        this.draft = draft;
        this.separator = separator;
    }

    /** Judges a dateline that begins with places. */
    static boolean accepts(String line, DatelineDraft draft, Separator separator) {
        DatelineJudge judge = new DatelineJudge(line, draft, separator);
        if (judge.isLabel() || judge.isCaption()) {
            return false;
        }
        return switch (draft.mark) {
            case AGENCY -> judge.acceptsAgency();
            case OUTLET -> judge.acceptsOutletMark();
            case POSSIBLE -> judge.acceptsPossibleOutlet();
            case NONE -> judge.acceptsPlaces();
        };
    }

    /** Judges {@code (AP) —} and {@code May 4 (Reuters) -}. */
    static boolean acceptsAgencyAlone(String line, DatelineDraft draft, Separator separator) {
        DatelineJudge judge = new DatelineJudge(line, draft, separator);
        if (!judge.hasStory() || judge.isLabelled(draft.agencies)) {
            return false;
        }
        boolean dash = judge.isDash() || separator.kind() == Separator.Kind.POINT_DASH;
        return switch (draft.mark) {
            case AGENCY -> dash || (!judge.continuesSentence() && separator.kind() != Separator.Kind.COLON);
            case OUTLET -> dash || (AgencyReader.isCallSign(draft.agencies.get(0)) && !judge.continuesSentence());
            case POSSIBLE -> dash && !judge.continuesSentence() && isCoined(draft.agencies.get(0));
            case NONE -> false;
        };
    }

    /** Judges {@code [SINGAPORE] Shares}. */
    static boolean acceptsBracketed(String line, DatelineDraft draft) {
        DatelineJudge judge = new DatelineJudge(line, draft, new Separator(Separator.Kind.NONE, draft.end, draft.end));
        return judge.areCities() && judge.hasStory() && !judge.continuesSentence();
    }

    /** Judges a full date in words before a dash and prose: {@code May 4, 2021 -- Children with}. */
    static boolean acceptsDateAlone(String line, DatelineDraft draft, Separator separator) {
        DatelineJudge judge = new DatelineJudge(line, draft, separator);
        boolean spaced = separator.start() > 0 && line.charAt(separator.start() - 1) == ' ';
        return draft.date != null
                && draft.date.isFull()
                && spaced
                && judge.isDash()
                && judge.isProse()
                && line.substring(0, draft.date.end()).chars().anyMatch(Character::isLetter);
    }

    /** Judges {@code Kaieteur News –}. */
    static boolean acceptsOutlet(String line, DatelineDraft draft, Separator separator) {
        DatelineJudge judge = new DatelineJudge(line, draft, separator);
        return judge.isDash() && judge.isProse() && !judge.isLabelled(draft.agencies);
    }

    private boolean acceptsAgency() {
        if (separator.kind() == Separator.Kind.COLON) {
            return isAnyKnown() && hasStory();
        }
        if (separator.kind() == Separator.Kind.NONE && (!draft.enclosed || (continuesSentence() && hasStory()))) {
            return false;
        }
        if (isAnyKnown() || isQualified()) {
            return draft.enclosed || !continuesSentence();
        }
        return draft.enclosed && hasStory() && !isAgencyName() && !isAbbreviated() && draft.places.size() <= 2;
    }

    private boolean acceptsOutletMark() {
        if (separator.kind() == Separator.Kind.COLON || !hasStory()) {
            return false;
        }
        boolean parted = separator.kind() != Separator.Kind.NONE || (draft.enclosed && !continuesSentence());
        boolean callSign = AgencyReader.isCallSign(draft.agencies.get(0));
        return parted
                && !isAbbreviated()
                && (isAnyKnown() || isQualified() || draft.date != null || (callSign && isCapitals()));
    }

    private boolean acceptsPossibleOutlet() {
        boolean parted = isDash() || separator.kind() == Separator.Kind.POINT_DASH;
        return parted
                && hasStory()
                && !continuesSentence()
                && !isAbbreviated()
                && (isQualified() || areCities() || (draft.date != null && isAnyKnown()));
    }

    /** Places without an agency. */
    private boolean acceptsPlaces() {
        if (!hasStory() || continuesSentence() || separator.kind() == Separator.Kind.NONE) {
            return false;
        }
        if (draft.date != null) {
            return acceptsDated();
        }
        if (separator.kind() == Separator.Kind.POINT) {
            return false;
        }
        if (isQualified()) {
            return separator.kind() == Separator.Kind.COLON ? isCapitals() && isProse() : !isFixture();
        }
        return switch (separator.kind()) {
            case POINT_DASH -> areCities() || isAnyKnown();
            case COLON -> areCities() && !isCountryName() && isProse() && (isCapitals() || !isAboutThePlace());
            default -> acceptsDash();
        };
    }

    private boolean acceptsDated() {
        boolean full = draft.date != null && draft.date.year() > 0;
        return switch (separator.kind()) {
            case POINT -> full ? isAnyKnown() || isQualified() : isQualified() && isCapitals();
            case COLON -> isAnyKnown() && isProse();
            default -> isAnyKnown() || isQualified() || (full && draft.places.size() == 1);
        };
    }

    private boolean acceptsDash() {
        if (isFixture()) {
            return false;
        }
        if (areCities()) {
            return isProse();
        }
        return isCapitals() && isProse() && separator.kind() != Separator.Kind.HYPHEN && looksLikePlaces();
    }

    /** Cities all of them, not only countries and regions. */
    private boolean areCities() {
        for (PlaceDraft place : draft.places) {
            if (!place.isKnown(KnownPlace.Kind.CITY) && !isNamedRegion(place)) {
                return false;
            }
        }
        return !draft.places.isEmpty();
    }

    /** Islands and strips of land are datelines where countries and words like "county" are not. */
    private static boolean isNamedRegion(PlaceDraft place) {
        return place.known != null
                && place.known.kind() != KnownPlace.Kind.COUNTRY
                && (!place.known.country().isEmpty() || place.isKnown(KnownPlace.Kind.SITE));
    }

    /** A country before a colon is a topic, even one that is a city too; Singapore and Hong Kong are printed as cities. */
    private boolean isCountryName() {
        for (PlaceDraft place : draft.places) {
            String code = Countries.find(line, place.from, place.to);
            if (code != null && !code.equals("SG") && !code.equals("HK")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyKnown() {
        for (PlaceDraft place : draft.places) {
            if (place.known != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isQualified() {
        for (PlaceDraft place : draft.places) {
            if (place.isQualified()) {
                return true;
            }
        }
        return false;
    }

    private boolean looksLikePlaces() {
        for (PlaceDraft place : draft.places) {
            if (place.known == null && !PlaceShape.isLikely(line.substring(place.from, place.to))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCapitals() {
        for (PlaceDraft place : draft.places) {
            if (!NameText.isCapitals(line, place.from, place.to)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDash() {
        return separator.kind() == Separator.Kind.DASH || separator.kind() == Separator.Kind.HYPHEN;
    }

    /** Whether a label of the lexicon opens the line. */
    private boolean isLabel() {
        int end = draft.places.isEmpty() ? 0 : draft.places.get(0).to;
        int space = line.indexOf(' ');
        boolean words = space > 0 && space < end;
        return (Lexicon.is(Lexicon.Kind.NOT_DATELINE, line, 0, end) && !isAgencyWithPlace())
                || (words && Lexicon.is(Lexicon.Kind.NOT_DATELINE, line, 0, space) && !isAnyKnown());
    }

    private boolean isAgencyWithPlace() {
        return draft.mark == DatelineDraft.Mark.AGENCY && isAnyKnown();
    }

    private boolean isLabelled(List<String> marks) {
        for (String mark : marks) {
            if (Lexicon.is(Lexicon.Kind.NOT_DATELINE, mark)) {
                return true;
            }
        }
        return false;
    }

    /** {@code TOLEDO, OHIO - MAY 04: A visitor}: a picture agency's caption. */
    private boolean isCaption() {
        int at = separator.end();
        boolean dash = isDash() || separator.kind() == Separator.Kind.POINT_DASH;
        if (!dash || at >= line.length() || !Characters.isLetterOrDigit(line.charAt(at))) {
            return false;
        }
        var date = DateReader.at(line, at);
        if (date == null) {
            return false;
        }
        int end = Separator.skipSpaces(line, date.end());
        return end < line.length() && line.charAt(end) == ':';
    }

    /** {@code Lyon - Metz, le direct}: another place follows, and then no sentence of its own. */
    private boolean isFixture() {
        NameScanner reader = new NameScanner(line);
        int start = separator.end();
        int end = start < line.length() ? reader.nameEnd(start) : -1;
        if (end < 0 || isScore(end)) {
            return end >= 0;
        }
        if (Places.find(line, start, end) == null) {
            return false;
        }
        int next = Separator.skipSpaces(line, end);
        return next >= line.length() || ",:-\u2013(".indexOf(line.charAt(next)) >= 0;
    }

    /** {@code Lyon - Example 2:1}. */
    private boolean isScore(int from) {
        int at = Separator.skipSpaces(line, from);
        return at > from
                && at + 2 < line.length()
                && Characters.isDigit(line.charAt(at))
                && ":-\u2013".indexOf(line.charAt(at + 1)) >= 0
                && Characters.isDigit(line.charAt(at + 2));
    }

    private boolean hasStory() {
        return line.length() - draft.end >= SHORTEST_STORY;
    }

    /** A small letter after the separator goes on with the sentence before it. */
    private boolean continuesSentence() {
        return draft.end < line.length() && Characters.isLower(line.charAt(draft.end));
    }

    /** Whether a sentence follows, not a headline or the next item of a list. */
    private boolean isProse() {
        if (!hasStory() || continuesSentence()) {
            return false;
        }
        boolean sentence =
                line.length() - draft.end >= SHORTEST_PROSE || ".!?…\"”»".indexOf(line.charAt(line.length() - 1)) >= 0;
        return sentence && hasSmallWords();
    }

    private boolean hasSmallWords() {
        int small = 0;
        int limit = Math.min(line.length(), draft.end + SHORTEST_PROSE * 2);
        for (int i = draft.end + 1; i < limit && small < 2; i++) {
            char c = line.charAt(i);
            small += line.charAt(i - 1) == ' ' && Characters.isLetter(c) && !Characters.isUpper(c) ? 1 : 0;
        }
        return small >= 2;
    }

    /** {@code Leipzig: Hier wurde …}: the place is the subject of a list. */
    private boolean isAboutThePlace() {
        int space = line.indexOf(' ', draft.end);
        String word = line.substring(draft.end, space < 0 ? line.length() : space);
        return HERE.contains(word);
    }

    /** {@code The Associated Press (AP)}: an agency, not a place. */
    private boolean isAgencyName() {
        for (PlaceDraft place : draft.places) {
            if (Agencies.contains(line, place.from, place.to)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Homeowners Association (HOA)}: the bracket abbreviates the words before it. */
    private boolean isAbbreviated() {
        if (draft.agencies.isEmpty() || draft.places.isEmpty()) {
            return false;
        }
        String mark = draft.agencies.get(0);
        String words = line.substring(draft.places.get(0).from, draft.places.get(draft.places.size() - 1).to);
        return Agencies.abbreviates(mark, words);
    }

    /** {@code NEXSTAR}, or the name of a paper: not plain words in brackets. */
    private static boolean isCoined(String mark) {
        if (mark.indexOf(' ') >= 0) {
            return AgencyReader.endsLikeOutlet(mark);
        }
        int capitals = 0;
        for (int i = 0; i < mark.length(); i++) {
            capitals += Characters.isUpper(mark.charAt(i)) ? 1 : 0;
        }
        return mark.length() >= 3 && capitals >= 2;
    }
}
