package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.CalendarDate;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.DateReader;
import org.jspecify.annotations.Nullable;

/** Reads what follows the places of a dateline: date, agency, separator. One use. */
final class DatelineTail {
    private static final String[] ARTICLES = {"le ", "den ", "am ", "dated "};

    private final String line;
    private final DatelineDraft draft;
    private int at;

    DatelineTail(String line, DatelineDraft draft) {
        this.line = line;
        this.draft = draft;
    }

    /**
     * Reads the tail and sets the end of the draft.
     *
     * @param from index after the places
     * @return the separator that closes the dateline
     */
    Separator read(int from) {
        at = from;
        date();
        bracketedDate();
        agency();
        if (draft.date == null && draft.enclosed) {
            date();
        }
        Separator separator = dateAfter(separator());
        draft.end = separator.end();
        return separator;
    }

    /** {@code / ACCESSWIRE / May 4, 2021 / Example …}: slashes all the way; {@code Köln (abc) | Example …}. */
    private Separator separator() {
        boolean slash = draft.enclosed && (line.startsWith(" / ", at) || line.startsWith(" | ", at));
        return slash ? new Separator(Separator.Kind.DASH, at + 1, at + 3) : Separator.at(line, at);
    }

    /** A date, with a comma, a point or a space before it. */
    private void date() {
        int start = at;
        if (start < line.length() && ",.\u060C".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int word = Separator.skipSpaces(line, start);
        for (String article : ARTICLES) {
            word = line.startsWith(article, word) ? word + article.length() : word;
        }
        CalendarDate date = word > at ? DateReader.at(line, word) : null;
        date = date == null && word > start ? dayAlone(word) : date;
        if (date != null && draft.date == null) {
            draft.date = date;
            at = withWeekday(date.end());
        }
    }

    /** {@code MADRID, 4 (EUROPA PRESS)}: the day of the month before a bracket. */
    private @Nullable CalendarDate dayAlone(int from) {
        int end = from;
        while (end < line.length() && end - from < 2 && Characters.isDigit(line.charAt(end))) {
            end++;
        }
        int day = end > from && line.startsWith(" (", end) ? Integer.parseInt(line.substring(from, end)) : 0;
        return day > 0 && day <= 31 ? new CalendarDate(0, 0, day, end, true) : null;
    }

    /** {@code május 4., kedd (MTI)}: a word in small letters between date and bracket. */
    private int withWeekday(int end) {
        int start = end;
        while (start < line.length() && ".,".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int word = Separator.skipSpaces(line, start);
        int wordEnd = word;
        while (wordEnd < line.length() && Characters.isLower(line.charAt(wordEnd))) {
            wordEnd++;
        }
        return wordEnd > word && line.startsWith(" (", wordEnd) ? wordEnd : end;
    }

    private void bracketedDate() {
        int open = Separator.skipSpaces(line, at);
        if (open >= line.length() || line.charAt(open) != '(') {
            return;
        }
        CalendarDate date = DateReader.at(line, open + 1);
        if (date != null && draft.date == null) {
            int end = date.end() < line.length() && line.charAt(date.end()) == '.' ? date.end() + 1 : date.end();
            if (end < line.length() && line.charAt(end) == ')') {
                draft.date = date;
                at = end + 1;
            }
        }
    }

    /** The agency in brackets or slashes, or bare before a separator, perhaps after a point or two hyphens. */
    private boolean agency() {
        int start = at;
        if (start < line.length() && (line.charAt(start) == '.' || line.charAt(start) == ',')) {
            start++;
        }
        int open = Separator.skipSpaces(line, start);
        int dash = open;
        while (dash < line.length() && Separator.isDashOrHyphen(line.charAt(dash))) {
            dash++;
        }
        if (dash > open) {
            int next = Separator.skipSpaces(line, dash);
            return next < line.length() && (line.charAt(next) == '(' ? enclosed(next) : next > dash && bare(next));
        }
        return enclosed(open) || (open > at && bare(open));
    }

    private boolean enclosed(int open) {
        int end = new AgencyReader(line, draft).enclosed(open);
        at = end < 0 ? at : end;
        return end >= 0;
    }

    private boolean bare(int open) {
        DatelineDraft probe = new DatelineDraft();
        probe.date = draft.date;
        int end = new AgencyReader(line, probe).bare(open);
        if (end < 0 || Separator.at(line, end).kind() == Separator.Kind.NONE) {
            return false;
        }
        draft.agencies.addAll(probe.agencies);
        draft.mark = probe.mark;
        at = end;
        return true;
    }

    /** {@code Darmstadt - Januar 2021. Mit …}: a date between two separators. */
    private Separator dateAfter(Separator separator) {
        CalendarDate date =
                draft.date == null && separator.kind() != Separator.Kind.NONE ? dateAt(separator.end()) : null;
        if (date == null || date.year() == 0) {
            return separator;
        }
        Separator second = Separator.at(line, date.end());
        if (second.kind() == Separator.Kind.NONE || second.kind() == Separator.Kind.COLON) {
            return separator;
        }
        draft.date = date;
        return second;
    }

    private @Nullable CalendarDate dateAt(int from) {
        return from < line.length() ? DateReader.at(line, from) : null;
    }
}
