package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.CalendarDate;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The datelines of scripts that are written with spaces, from left to right: places, date, agency, separator, or the
 * agency first. One use.
 */
final class WesternDateline {
    private final String line;
    private final PlaceReader placeReader;

    WesternDateline(String line) {
        this.line = line;
        this.placeReader = new PlaceReader(line);
    }

    /** The dateline at the start of the line, null when there is none. */
    @Nullable
    DatelineDraft read() {
        char first = line.charAt(0);
        if (first == '(') {
            return agencyFirst();
        }
        if (first == '[') {
            return bracketed();
        }
        CalendarDate date = DateReader.at(line, 0);
        if (date != null) {
            return dateFirst(date);
        }
        DatelineDraft draft = WriterDateline.read(line);
        if (draft == null) {
            draft = SiteDateline.read(line);
        }
        if (draft == null) {
            draft = placeFirst(0);
        }
        return draft == null ? outletFirst() : draft;
    }

    /** {@code OSLO, May 4 (Reuters) - Norway …}. */
    private @Nullable DatelineDraft placeFirst(int from) {
        DatelineDraft draft = new DatelineDraft();
        int at = isDesk() ? line.indexOf(',') : placeReader.read(from, draft);
        return at < 0 ? null : judged(draft, at);
    }

    /** {@code Redacción Ciencia, 4 may (EFE).-}: a desk stands where the place would. */
    private boolean isDesk() {
        return line.startsWith("Redacción ") || line.startsWith("REDACCIÓN ") || line.startsWith("Redação ");
    }

    /** Reads date, agency and separator after the places, and judges the whole. */
    private @Nullable DatelineDraft judged(DatelineDraft draft, int from) {
        Separator separator = new DatelineTail(line, draft).read(from);
        boolean accepted = draft.places.isEmpty()
                ? DatelineJudge.acceptsAgencyAlone(line, draft, separator)
                : DatelineJudge.accepts(line, draft, separator);
        return accepted ? draft : null;
    }

    /** {@code (AP) TOLEDO, Ohio — …}, {@code (ANSA) - ROMA, 4 MAG - …}, {@code (CNN) — …}. */
    private @Nullable DatelineDraft agencyFirst() {
        DatelineDraft draft = new DatelineDraft();
        int at = new AgencyReader(line, draft).enclosed(0);
        if (at < 0) {
            return null;
        }
        Separator separator = Separator.at(line, at);
        DatelineDraft withPlace = placeAfterAgency(separator.end());
        if (withPlace != null) {
            return withPlace;
        }
        draft.end = separator.end();
        return DatelineJudge.acceptsAgencyAlone(line, draft, separator) ? draft : null;
    }

    private @Nullable DatelineDraft placeAfterAgency(int from) {
        DatelineDraft draft = new DatelineDraft();
        new AgencyReader(line, draft).enclosed(0);
        int at = placeReader.read(from, draft);
        if (at < 0 || draft.places.stream().anyMatch(place -> place.known == null && !place.isQualified())) {
            return null;
        }
        Separator separator = new DatelineTail(line, draft).read(at);
        boolean parted = separator.kind() != Separator.Kind.NONE && separator.kind() != Separator.Kind.POINT;
        return parted && DatelineJudge.accepts(line, draft, separator) ? draft : null;
    }

    /** {@code [SINGAPORE] Shares …}. */
    private @Nullable DatelineDraft bracketed() {
        int close = line.indexOf(']');
        if (close < 0) {
            return null;
        }
        DatelineDraft draft = new DatelineDraft();
        int at = placeReader.read(1, draft);
        if (at != close) {
            return null;
        }
        Separator separator = Separator.at(line, close + 1);
        draft.end = separator.end();
        return DatelineJudge.acceptsBracketed(line, draft) ? draft : null;
    }

    /** {@code May 4 (Reuters) - Shares …}, {@code 04.05.2021 | Köln (…) - …}, {@code May 4, 2021 -- Children …}. */
    private @Nullable DatelineDraft dateFirst(CalendarDate date) {
        int at = Separator.skipSpaces(line, date.end());
        if (at >= line.length()) {
            return null;
        }
        DatelineDraft draft = new DatelineDraft();
        draft.date = date;
        if (line.charAt(at) == '(' || line.charAt(at) == '/') {
            Separator separator = new DatelineTail(line, draft).read(at);
            return DatelineJudge.acceptsAgencyAlone(line, draft, separator) ? draft : null;
        }
        boolean bar = line.charAt(at) == '|';
        Separator separator = bar
                ? new Separator(Separator.Kind.DASH, at, Separator.skipSpaces(line, at + 1))
                : Separator.at(line, at);
        if (separator.kind() == Separator.Kind.NONE) {
            return null;
        }
        DatelineDraft stamped = stamped(date, separator.end());
        if (stamped != null || bar) {
            return stamped;
        }
        draft.end = separator.end();
        return DatelineJudge.acceptsDateAlone(line, draft, separator) ? draft : null;
    }

    private @Nullable DatelineDraft stamped(CalendarDate date, int from) {
        DatelineDraft draft = new DatelineDraft();
        int at = placeReader.read(from, draft);
        if (at < 0) {
            return null;
        }
        Separator separator = new DatelineTail(line, draft).read(at);
        draft.date = draft.date == null ? date : draft.date;
        return DatelineJudge.accepts(line, draft, separator) ? draft : null;
    }

    /** {@code TRIBUNNEWS.COM - …}, {@code Kaieteur News – …}. */
    private @Nullable DatelineDraft outletFirst() {
        DatelineDraft draft = new DatelineDraft();
        int end = new AgencyReader(line, draft).domainEnd(0);
        if (end < 0) {
            end = new NameScanner(line).nameEnd(0);
            boolean parted = end > 0 && Separator.at(line, end).kind() != Separator.Kind.NONE;
            if (!parted || !AgencyReader.endsLikeOutlet(line.substring(0, end))) {
                return null;
            }
        }
        String outlet = line.substring(0, end);
        if (Lexicon.is(Lexicon.Kind.NOT_DATELINE, outlet)) {
            return null;
        }
        draft.agencies.add(outlet);
        draft.mark = DatelineDraft.Mark.OUTLET;
        return judgedOutlet(draft, end);
    }

    private @Nullable DatelineDraft judgedOutlet(DatelineDraft draft, int end) {
        int comma = end < line.length() && line.charAt(end) == ','
                ? placeReader.read(Separator.skipSpaces(line, end + 1), draft)
                : -1;
        int at = comma < 0 ? end : comma;
        Separator separator = Separator.at(line, at);
        draft.end = separator.end();
        return DatelineJudge.acceptsOutlet(line, draft, separator) ? draft : null;
    }
}
