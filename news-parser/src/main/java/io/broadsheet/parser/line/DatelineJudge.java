package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Countries;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.KnownPlace;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Places;
import java.util.List;
import java.util.Set;

/**
 * Decides whether what was read is a dateline: its first words must be a place, an agency, an outlet or a date that is
 * known or qualified, and prose must follow. Capitals and a dash alone make none.
 */
final class DatelineJudge {
    private static final int SHORTEST_STORY = 20;
    private static final int SHORTEST_PROSE = 48;

    /** Words that point at the place before them. */
    private static final Set<String> HERE = Set.of(
            "hier", "dort", "here", "there", "ici", "aquí", "aqui", "qui", "tutaj", "здесь", "one", "home", "known");

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
        return !draft.places.isEmpty()
                && draft.places.stream().allMatch(place -> place.known != null)
                && draft.places.stream().allMatch(place -> place.isKnown(KnownPlace.Kind.CITY) || isNamedRegion(place));
    }

    /** Islands and strips of land are datelines where countries and words like "county" are not. */
    private boolean isNamedRegion(PlaceDraft place) {
        return place.known != null
                && place.known.kind() != KnownPlace.Kind.COUNTRY
                && (!place.known.country().isEmpty() || place.isKnown(KnownPlace.Kind.SITE));
    }

    /** A country before a colon is a topic, even one that is a city too; Singapore and Hong Kong are printed as cities. */
    private boolean isCountryName() {
        return draft.places.stream()
                .flatMap(place -> Countries.find(line.substring(place.from, place.to)).stream())
                .anyMatch(code -> !code.equals("SG") && !code.equals("HK"));
    }

    private boolean isAnyKnown() {
        return draft.places.stream().anyMatch(place -> place.known != null);
    }

    private boolean isQualified() {
        return draft.places.stream().anyMatch(PlaceDraft::isQualified);
    }

    private boolean looksLikePlaces() {
        return draft.places.stream()
                .allMatch(place -> place.known != null || PlaceShape.isLikely(line.substring(place.from, place.to)));
    }

    private boolean isCapitals() {
        return draft.places.stream().allMatch(place -> NameText.isCapitals(line.substring(place.from, place.to)));
    }

    private boolean isDash() {
        return separator.kind() == Separator.Kind.DASH || separator.kind() == Separator.Kind.HYPHEN;
    }

    /** Whether a label of the lexicon opens the line. */
    private boolean isLabel() {
        int end = draft.places.isEmpty() ? 0 : draft.places.get(0).to;
        String name = line.substring(0, end);
        int space = name.indexOf(' ');
        return (Lexicon.is(Lexicon.Kind.NOT_DATELINE, name) && !isAgencyWithPlace())
                || (space > 0 && Lexicon.is(Lexicon.Kind.NOT_DATELINE, name.substring(0, space)) && !isAnyKnown());
    }

    private boolean isAgencyWithPlace() {
        return draft.mark == DatelineDraft.Mark.AGENCY && isAnyKnown();
    }

    private boolean isLabelled(List<String> marks) {
        return marks.stream().anyMatch(mark -> Lexicon.is(Lexicon.Kind.NOT_DATELINE, mark));
    }

    /** {@code TOLEDO, OHIO - MAY 04: A visitor}: a picture agency's caption. */
    private boolean isCaption() {
        int at = separator.end();
        boolean dash = isDash() || separator.kind() == Separator.Kind.POINT_DASH;
        if (!dash || at >= line.length() || !Character.isLetterOrDigit(line.charAt(at))) {
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
        if (end < 0 || Places.find(line, start, end) == null) {
            return false;
        }
        return end >= line.length()
                || ",:-(".indexOf(line.charAt(end)) >= 0
                || line.startsWith(" - ", end)
                || line.startsWith(" – ", end);
    }

    private boolean hasStory() {
        return line.length() - draft.end >= SHORTEST_STORY;
    }

    /** A small letter after the separator goes on with the sentence before it. */
    private boolean continuesSentence() {
        return draft.end < line.length() && Character.isLowerCase(line.charAt(draft.end));
    }

    /** Whether a sentence follows, not a headline or the next item of a list. */
    private boolean isProse() {
        String story = line.substring(draft.end);
        if (story.length() < SHORTEST_STORY || continuesSentence()) {
            return false;
        }
        boolean sentence =
                story.length() >= SHORTEST_PROSE || ".!?…\"”»".indexOf(story.charAt(story.length() - 1)) >= 0;
        return sentence && hasSmallWords(story);
    }

    private static boolean hasSmallWords(String story) {
        int small = 0;
        for (int i = 1; i < story.length() && i < SHORTEST_PROSE * 2; i++) {
            boolean start = story.charAt(i - 1) == ' ';
            small += start && !Character.isUpperCase(story.charAt(i)) && Character.isLetter(story.charAt(i)) ? 1 : 0;
        }
        return small >= 2;
    }

    /** {@code Leipzig: Hier wurde …}: the place is the subject of a list. */
    private boolean isAboutThePlace() {
        int space = line.indexOf(' ', draft.end);
        String word = line.substring(draft.end, space < 0 ? line.length() : space);
        return HERE.contains(NameText.lower(word));
    }

    /** {@code The Associated Press (AP)}: an agency, not a place. */
    private boolean isAgencyName() {
        return draft.places.stream().anyMatch(place -> Agencies.contains(line.substring(place.from, place.to)));
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
        return mark.length() >= 3 && mark.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
