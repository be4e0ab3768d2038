package io.broadsheet.parser.line;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.Country;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.Region;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Countries;
import io.broadsheet.parser.internal.wire.KnownPlace;
import io.broadsheet.parser.internal.wire.PrintedLine;
import io.broadsheet.parser.internal.wire.Regions;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline at the start of a story's first paragraph: {@code TOLEDO, Ohio (AP) — Crews began …}.
 *
 * <p>The house styles of news agencies, newspapers and distributors of press releases are known in the languages and
 * scripts in which they print them: {@code OSLO, May 4 (Reuters) - …}, {@code Köln/Bonn (dpa/lnw) - …},
 * {@code (ANSA) - ROMA, 4 MAG - …}, {@code МОСКВА, 4 мая. /ТАСС/. …}, {@code 新华社北京5月4日电 …},
 * {@code 【パリ＝山田花子】…}, {@code (서울=연합뉴스) 김모 기자 = …}. A place gets the region and country that are printed
 * after it, else those that its name alone leaves no doubt about: {@code OSLO} is in Norway, {@code FREMONT} may be
 * anywhere, and to Jerusalem no country is given.
 *
 * <p>The parser does not know where a line stands on its page: hand it only the first paragraph of a body or a block
 * directly before it, never a heading, a caption or a teaser. Labels ({@code EXCLUSIVE:}), speakers, captions' own
 * datelines and list items are told apart as well as a line alone allows.
 *
 * <p>Safe for many threads; the cost is linear in the line's first {@value LineMatch#MAX_LINE_LENGTH} characters.
 */
public final class DatelineParser {
    private static final DatelineParser INSTANCE = new DatelineParser();

    /** The head of a dateline is over by then. */
    private static final int LONGEST_HEAD = 160;

    private DatelineParser() {}

    /**
     * The parser.
     *
     * @return the parser, which has no settings and no state
     */
    public static DatelineParser create() {
        return INSTANCE;
    }

    /**
     * Reads the dateline that a line starts with.
     *
     * @param line the text of a paragraph, or its beginning
     * @return the dateline with the span that it covers, whose end is where the story begins; nothing when the line
     *     starts with none
     */
    public Optional<LineMatch<Dateline>> parse(String line) {
        Objects.requireNonNull(line, "line");
        if (!hasSign(line)) {
            return Optional.empty();
        }
        PrintedLine printed = PrintedLine.beginningOf(line, LineMatch.MAX_LINE_LENGTH);
        String text = printed.text();
        DatelineDraft draft = text.isEmpty() ? null : draft(text);
        if (draft == null) {
            return Optional.empty();
        }
        return Optional.of(new LineMatch<>(dateline(text, draft), printed.offset(0), printed.offset(draft.end)));
    }

    private static @Nullable DatelineDraft draft(String text) {
        DatelineDraft draft = EastAsianDateline.mayStart(text) ? EastAsianDateline.read(text) : null;
        return draft == null ? new WesternDateline(text).read() : draft;
    }

    /** Whether one of the signs that a dateline has stands near enough to the start: most lines end here. */
    private static boolean hasSign(String line) {
        int limit = Math.min(line.length(), LONGEST_HEAD);
        for (int i = 0; i < limit; i++) {
            char c = line.charAt(i);
            boolean sign = c < 0x80 ? "-:([/|".indexOf(c) >= 0 : isWideSign(c);
            if (sign || (c == '.' && isPointOfDateline(line, i))) {
                return true;
            }
        }
        return false;
    }

    /** A point after a number or a name in capitals. */
    private static boolean isPointOfDateline(String line, int at) {
        boolean space = at + 1 < line.length() && line.charAt(at + 1) == ' ';
        return space && at > 0 && (Characters.isDigit(line.charAt(at - 1)) || Characters.isUpper(line.charAt(at - 1)));
    }

    private static boolean isWideSign(char c) {
        return Separator.isDashOrHyphen(c) || (c >= 0x3000 && "【（［〔：／电電讯訊道導".indexOf(c) >= 0);
    }

    private static Dateline dateline(String text, DatelineDraft draft) {
        Dateline.Builder builder =
                Dateline.builder().printed(text.substring(0, draft.end).strip());
        for (PlaceDraft place : draft.places) {
            builder.addPlace(place(text, place));
        }
        for (String agency : draft.agencies) {
            builder.addAgency(agency(agency));
        }
        builder.addAllServices(draft.services);
        for (String reporter : draft.reporters) {
            builder.addReporter(Contributor.author(reporter));
        }
        if (draft.date != null) {
            draft.date.toPartialDate().ifPresent(builder::date);
        }
        return builder.build();
    }

    private static Organization agency(String printed) {
        String name = Agencies.find(printed).map(Agency::name).orElse(printed);
        return Organization.builder().name(name).mark(printed).build();
    }

    private static Place place(String text, PlaceDraft draft) {
        KnownPlace known = draft.known;
        Place.Builder builder = Place.builder().name(NameText.placeName(text.substring(draft.from, draft.to)));
        String region = draft.region;
        String country = draft.country;
        if (!region.isEmpty()) {
            country = Regions.country(region);
        } else if (known != null && (country.isEmpty() || country.equals(known.country()))) {
            region = known.region();
            country = known.country();
        }
        Region printedRegion = Regions.of(region);
        if (printedRegion != null) {
            builder.region(printedRegion);
        }
        Country printedCountry = Countries.of(country);
        if (printedCountry != null) {
            builder.country(printedCountry);
        }
        return builder.kind(kind(known)).build();
    }

    private static PlaceKind kind(@Nullable KnownPlace known) {
        if (known == null || known.kind() == KnownPlace.Kind.CITY) {
            return PlaceKind.CITY;
        }
        return known.kind() == KnownPlace.Kind.SITE ? PlaceKind.SITE : PlaceKind.REGION;
    }
}
