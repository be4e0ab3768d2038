package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.internal.wire.CalendarDate;
import io.broadsheet.parser.internal.wire.DateOrder;
import io.broadsheet.parser.internal.wire.DateReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A date in a printed line with what the words before it say of it.
 *
 * @param value the day, with the time where that is printed beside it
 * @param isChange whether the line says that it is the date of a change
 */
record PrintedDate(NewsDate value, boolean isChange) {
    private static final int MAX_DATES = 4;
    private static final int LONGEST_LABEL = 16;
    private static final List<String> CHANGES = List.of(
            "updat",
            "modif",
            "edited",
            "revised",
            "reviewed",
            "aktualisiert",
            "ge\u00e4ndert",
            "actualiz",
            "aggiorn",
            "mis \u00e0 jour",
            "atualiz",
            "oppdatert",
            "opdateret",
            "uppdater",
            "p\u00e4ivitetty",
            "bijgewerkt",
            "g\u00fcncelle",
            "aktualiz",
            "diperbarui",
            "\u66f4\u65b0",
            "\u4fee\u6539",
            "\u043e\u0431\u043d\u043e\u0432",
            "\u0438\u0437\u043c\u0435\u043d",
            "\uc218\uc815",
            "frissít");
    private static final List<String> FIRSTS = List.of(
            "publi",
            "posted",
            "created",
            "ver\u00f6ffentlicht",
            "erschienen",
            "erstellt",
            "pubbl",
            "opublikowano",
            "yay\u0131n",
            "\u767a\u8868",
            "\u53d1\u5e03",
            "\u516c\u958b",
            "\u043e\u043f\u0443\u0431\u043b\u0438\u043a",
            "\uc785\ub825",
            "\uae30\uc0ac\uc785\ub825",
            "diterbitkan");

    /**
     * The full dates of a line.
     *
     * @param line the line as printed
     * @param order how to read a date of digits that can be read in two ways
     * @return the dates in order, a few at most
     */
    static List<PrintedDate> in(String line, DateOrder order) {
        List<PrintedDate> dates = new ArrayList<>();
        int before = 0;
        boolean change = false;
        for (int i = 0; i < line.length() && dates.size() < MAX_DATES; i++) {
            CalendarDate date = startsWord(line, i) ? DateReader.at(line, i, order) : null;
            if (date == null || !date.isFull()) {
                continue;
            }
            change = isChange(line.substring(before, i), change);
            try {
                LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
                dates.add(new PrintedDate(PrintedClock.at(day, line, before, i, date.end()), change));
            } catch (DateTimeException e) {
                change = false;
            }
            i = Math.max(i, date.end() - 1);
            before = date.end();
        }
        return dates;
    }

    private static boolean startsWord(String line, int i) {
        char c = line.charAt(i);
        if (!Character.isLetterOrDigit(c)) {
            return false;
        }
        char last = i == 0 ? ' ' : line.charAt(i - 1);
        // Labels run into the date where the page parts them by style alone: "Published:May 4", "ByAnnaMay 4".
        return !Character.isLetterOrDigit(last) || Character.isDigit(c) != Character.isDigit(last);
    }

    /** {@return whether the words before a date say that it is the date of a change} */
    static boolean saysChange(String lead) {
        return isChange(lead, false);
    }

    /** {@return whether a line opens with words that say what date follows, of publication or of a change} */
    static boolean isLabelled(String line) {
        String start = line.substring(0, Math.min(line.length(), LONGEST_LABEL)).toLowerCase(Locale.ROOT);
        int first = last(start, FIRSTS);
        int change = last(start, CHANGES);
        return first >= 0 || change >= 0;
    }

    /** The words before the date decide, the last of them where both kinds stand there. */
    private static boolean isChange(String lead, boolean before) {
        String words = lead.toLowerCase(Locale.ROOT);
        int change = last(words, CHANGES);
        int first = last(words, FIRSTS);
        return change == first ? before && words.isBlank() : change > first;
    }

    private static int last(String words, List<String> stems) {
        int last = -1;
        for (String stem : stems) {
            last = Math.max(last, words.lastIndexOf(stem));
        }
        return last;
    }
}
