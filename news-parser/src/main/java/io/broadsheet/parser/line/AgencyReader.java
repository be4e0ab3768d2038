package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.CalendarDate;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.WordSet;

/**
 * Reads what stands in the agency's place of a dateline: {@code (AP)}, {@code (dpa/lni)}, {@code /TASS/},
 * {@code (WABC)}, {@code CNN} without brackets.
 */
final class AgencyReader {
    private static final int LONGEST_MARK = 48;
    private static final int MOST_WORDS = 6;

    /** Words that end the names of newspapers and programmes, in lower case. */
    private static final WordSet OUTLET_WORDS = WordSet.of(
            "news times post herald tribune gazette journal press wire newswire today daily network radio tv "
                    + "media chronicle observer independent star report presse zeitung nachrichten noticias prensa "
                    + "diario agency magazine courier mail guardian telegraph sentinel register dispatch examiner "
                    + "digital online newsroom reporter bulletin weekly review record service nyheter pressedienst "
                    + "newswires");

    private static final WordSet DOMAINS = WordSet.of(
            "com net org tv info news de at ch fr es it pt cr mx co uk ru ua id in br ar cl pe us eu pl nl be "
                    + "am gr ng za ke no se dk fi is ie cz sk hu ro bg rs hr si ee lv lt tr il");

    private final String line;
    private final DatelineDraft draft;

    AgencyReader(String line, DatelineDraft draft) {
        this.line = line;
        this.draft = draft;
    }

    /**
     * Reads a bracketed or slashed mark.
     *
     * @param from index of the opening sign
     * @return index after the closing sign, -1 when no agency or outlet is marked there
     */
    int enclosed(int from) {
        if (from >= line.length()) {
            return -1;
        }
        int close = close(from);
        if (close < 0 || !marks(from + 1, withoutDate(from + 1, close))) {
            return -1;
        }
        draft.enclosed = true;
        return close + 1;
    }

    private int close(int from) {
        char closing = closing(line.charAt(from));
        if (closing == 0) {
            return -1;
        }
        int close = line.indexOf(closing, from + 1);
        return close > from + 1 && close - from <= LONGEST_MARK ? close : -1;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '(' -> ')';
            case '/' -> '/';
            case '[' -> ']';
            case '\uFF08' -> '\uFF09';
            default -> 0;
        };
    }

    /**
     * Reads an agency that stands without brackets and ends its words: {@code Hong Kong CNN —}.
     *
     * @param from where a word starts
     * @return index after it, -1 when the table knows no agency there
     */
    int bare(int from) {
        if (from >= line.length() || !Characters.isLetter(line.charAt(from))) {
            return -1;
        }
        PhraseTable.Found<Agency> found = Agencies.longestAt(line, from);
        int end = found == null ? domainEnd(from) : found.end();
        if (found != null && line.startsWith(".", end) && Characters.isLetter(charAt(end + 1))) {
            end = domainEnd(from);
        }
        if (found == null && end < 0 && draft.date != null) {
            end = shortFormEnd(from);
        }
        if (end < 0) {
            return -1;
        }
        end = found != null && Separator.at(line, end).kind() == Separator.Kind.NONE ? withEdition(end) : end;
        draft.agencies.add(line.substring(from, end));
        draft.mark = found == null ? DatelineDraft.Mark.OUTLET : DatelineDraft.Mark.AGENCY;
        return end;
    }

    /** The end of a short form in capitals after a date: {@code Caracas, 4 may. AVN.- …}. */
    private int shortFormEnd(int from) {
        int end = from;
        while (end < line.length() && Characters.isUpper(line.charAt(end))) {
            end++;
        }
        boolean whole = end >= line.length() || !Characters.isLetterOrDigit(line.charAt(end));
        return whole && end - from >= 2 && end - from <= 12 ? end : -1;
    }

    /** One more word with a capital belongs to the mark: {@code CNN Indonesia --}. */
    private int withEdition(int end) {
        int word = Separator.skipSpaces(line, end);
        if (word == end || word >= line.length() || !Characters.isUpper(line.charAt(word))) {
            return end;
        }
        int wordEnd = word;
        while (wordEnd < line.length() && Characters.isLetter(line.charAt(wordEnd))) {
            wordEnd++;
        }
        return Separator.at(line, wordEnd).kind() == Separator.Kind.NONE ? end : wordEnd;
    }

    /** The end of a domain name such as {@code INTERFAX.RU}, -1 when there is none. */
    int domainEnd(int from) {
        int end = from;
        int point = -1;
        for (; end < line.length() && isDomainSign(line.charAt(end)); end++) {
            point = line.charAt(end) == '.' && end + 1 < line.length() && Characters.isLetter(line.charAt(end + 1))
                    ? end
                    : point;
        }
        if (point < 0) {
            return -1;
        }
        while (end > point && ".-".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return isDomain(line.substring(from, end)) ? end : -1;
    }

    private static boolean isDomainSign(char c) {
        return Characters.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private char charAt(int at) {
        return at < line.length() ? line.charAt(at) : ' ';
    }

    /** {@code (Newsfile Corp. - May 4, 2021)}: the date in the bracket of the distributor. */
    private int withoutDate(int from, int to) {
        int dash = line.indexOf(" - ", from);
        CalendarDate date = dash > from && dash + 3 < to && draft.date == null ? DateReader.at(line, dash + 3) : null;
        if (date == null || date.end() != to) {
            return to;
        }
        draft.date = date;
        return dash;
    }

    private boolean marks(int from, int to) {
        DatelineDraft.Mark best = DatelineDraft.Mark.NONE;
        int known = draft.agencies.size();
        int at = from;
        while (at < to) {
            int end = partEnd(at, to);
            String part = line.substring(at, end).strip();
            DatelineDraft.Mark mark = part.isEmpty() ? DatelineDraft.Mark.NONE : part(part, best);
            if (mark == DatelineDraft.Mark.NONE) {
                draft.agencies.subList(known, draft.agencies.size()).clear();
                return false;
            }
            best = mark.compareTo(best) > 0 ? mark : best;
            at = end + 1;
        }
        draft.mark = best.compareTo(draft.mark) > 0 ? best : draft.mark;
        return best != DatelineDraft.Mark.NONE;
    }

    /** A slash or comma parts marks, unless both sides of it make one name ({@code RFE/RL}). */
    private int partEnd(int from, int to) {
        if (Agencies.contains(line.substring(from, to).strip())) {
            return to;
        }
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (c == '-' && Agencies.contains(line, from, i) && Agencies.contains(line, i + 1, to)) {
                return i;
            }
            if (c == '/' || c == ',' || c == '|' || c == '+' || c == ';' || c == '\u3001' || c == '\u060C') {
                return i;
            }
        }
        return to;
    }

    private DatelineDraft.Mark part(String part, DatelineDraft.Mark before) {
        if (before == DatelineDraft.Mark.AGENCY && isService(part)) {
            draft.services.add(part);
            return before;
        }
        DatelineDraft.Mark mark = mark(part);
        if (mark != DatelineDraft.Mark.NONE) {
            draft.agencies.add(part);
        }
        return mark;
    }

    /** Desks of German agencies: two or three small letters that are no agency of their own. */
    private static boolean isService(String part) {
        return part.length() <= 4 && isAll(part, 0, 'a', 'z') && !Agencies.contains(part);
    }

    private static boolean isAll(String text, int from, char first, char last) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < first || text.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }

    private static DatelineDraft.Mark mark(String part) {
        if (part.endsWith(" Photo") || part.endsWith(" Images")) {
            return DatelineDraft.Mark.NONE;
        }
        if (Agencies.contains(part) || Agencies.contains(withoutArticle(part))) {
            return DatelineDraft.Mark.AGENCY;
        }
        if (isCallSign(part) || isDomain(part)) {
            return DatelineDraft.Mark.OUTLET;
        }
        return looksLikeOutlet(part) ? DatelineDraft.Mark.POSSIBLE : DatelineDraft.Mark.NONE;
    }

    private static String withoutArticle(String part) {
        return part.startsWith("The ") ? part.substring(4) : part;
    }

    /** North American stations: K or W and two or three capitals, perhaps a channel or a band. */
    static boolean isCallSign(String part) {
        if (part.length() < 3 || "KWCX".indexOf(part.charAt(0)) < 0) {
            return false;
        }
        int letters = 1;
        while (letters < part.length() && part.charAt(letters) >= 'A' && part.charAt(letters) <= 'Z') {
            letters++;
        }
        String rest = part.substring(letters);
        boolean station = letters == 4 || (letters == 3 && "KW".indexOf(part.charAt(0)) >= 0);
        return station && (rest.isEmpty() || (rest.startsWith("-") && rest.length() <= 3) || isChannel(rest));
    }

    private static boolean isChannel(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && !Characters.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Words joined by points, the last of them a top-level domain, and one of letters before it. */
    static boolean isDomain(String part) {
        int point = part.lastIndexOf('.');
        if (point < 2 || part.indexOf(' ') >= 0 || part.indexOf("..") >= 0) {
            return false;
        }
        return DOMAINS.contains(part, point + 1, part.length());
    }

    /** A name with the shape of an outlet's: one word with capitals inside or a digit, or the word for a paper. */
    private static boolean looksLikeOutlet(String printed) {
        String part = withoutChannel(printed);
        if (isSmallWord(part)) {
            return true;
        }
        if (part.length() < 2 || !isNameStart(part.charAt(0)) || Lexicon.is(Lexicon.Kind.NOT_DATELINE, part)) {
            return false;
        }
        String[] words = part.split(" ", MOST_WORDS + 1);
        if (words.length > MOST_WORDS) {
            return false;
        }
        boolean paper = OUTLET_WORDS.contains(words[words.length - 1]) || OUTLET_WORDS.contains(words[0]);
        return words.length == 1 ? NameText.letters(part) >= 2 : paper || NameText.isTitle(words);
    }

    /** The channel's number behind the name of a station. */
    private static String withoutChannel(String part) {
        int space = part.lastIndexOf(' ');
        boolean channel = space > 0 && isAll(part, space + 1, '0', '9');
        return channel ? part.substring(0, space) : part;
    }

    /** Some agencies write their mark in small letters: {@code (askanews)}. */
    private static boolean isSmallWord(String part) {
        return part.length() >= 3 && part.length() <= 12 && isAll(part, 0, 'a', 'z');
    }

    private static boolean isNameStart(char c) {
        return Characters.isUpper(c)
                || Characters.isDigit(c)
                || Characters.isUnspaced(c)
                || Character.getType(c) == Character.OTHER_LETTER;
    }

    /** Whether the last word of a name is one that ends the names of papers: {@code Kaieteur News}. */
    static boolean endsLikeOutlet(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && OUTLET_WORDS.contains(name, space + 1, name.length());
    }
}
