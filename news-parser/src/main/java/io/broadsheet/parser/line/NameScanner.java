package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.DateReader;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Places;
import io.broadsheet.parser.internal.wire.WordSet;

/** Finds where words and names of a line end, and what may stand after the name of a place. */
final class NameScanner {
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_NAME = 64;

    private static final int LONGEST_JOINER = 3;

    /** Words before whose point a name goes on. */
    private static final WordSet ABBREVIATIONS = WordSet.of("st ste mt ft pt sta sto gen dr bldg res bad ghzt str");

    private static final WordSet JOINERS = WordSet.of("and und et y e og och en i и і ve dan &");

    private final String line;

    NameScanner(String line) {
        this.line = line;
    }

    boolean isJoiner(int from, int to) {
        return to - from <= LONGEST_JOINER && JOINERS.contains(line, from, to);
    }

    /** Whether a part of a dateline may end at a position. */
    boolean endsPart(int at) {
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

    static boolean isComma(char c) {
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
            if (wordEnd == at || (words > 0 && endsNameBefore(from, end, at))) {
                break;
            }
            boolean capital = isNameWord(at, wordEnd);
            if (!capital && (words == 0 || !NameText.isParticle(line, at, wordEnd))) {
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
        return Characters.isUpper(c)
                || Character.getType(c) == Character.OTHER_LETTER
                || ((c == '\'' || c == '\u2018' || c == '\u2019') && end > at + 1);
    }

    private boolean endsNameBefore(int from, int end, int at) {
        char c = line.charAt(at);
        if (Characters.isDigit(c) || (Characters.isLetter(c) && DateReader.at(line, at) != null)) {
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
        PhraseTable.Found<Agency> agency = Characters.isLetter(line.charAt(at)) ? Agencies.longestAt(line, at) : null;
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
            boolean inside = Characters.isWordPart(c)
                    || c == '\''
                    || c == '\u2019'
                    || c == '\u2018'
                    || c == '`'
                    || isJoiningHyphen(at)
                    || (c == '.' && isAbbreviated(from, at));
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
                && Characters.isLetter(line.charAt(at - 1))
                && Characters.isLetter(line.charAt(at + 1));
    }

    private boolean isAbbreviated(int from, int point) {
        if (point == from + 1 || (point >= 2 && line.charAt(point - 2) == '.')) {
            return Characters.isUpper(line.charAt(point - 1));
        }
        return point - from <= 4 && ABBREVIATIONS.contains(line, from, point);
    }
}
