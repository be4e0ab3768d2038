package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import java.util.List;

/** What stands behind the names of a line and is not part of them: dates, times, counts, buttons. */
public final class Tails {
    private Tails() {}

    /**
     * Says whether a tail begins at a token.
     *
     * @param line the line
     * @param tokens its tokens
     * @param at index of the token
     * @param words how many words of a name stand before it
     * @return true when nothing from there on names anybody
     */
    public static boolean startsAt(String line, List<Token> tokens, int at, int words) {
        Token token = tokens.get(at);
        if (token.type() == Token.Type.NUMBER) {
            return isDateOrCount(line, tokens, at) || (words >= 2 && token.spaced() && !beginsName(tokens, at));
        }
        if (token.isMark("+\u2022\u2026\u00BB")) {
            return at + 1 >= tokens.size() || !tokens.get(at + 1).isWord() || (words >= 2 && !joinsNames(tokens, at));
        }
        if (!token.isWord()) {
            return false;
        }
        PhraseTable.Found<String> found =
                token.opens(Kind.TAIL) ? Lexicon.table(Kind.TAIL).longestAt(line, token.start()) : null;
        return found == null ? token.is(Kind.CALENDAR) && isDate(tokens, at) : isTail(line, found, tokens, at, words);
    }

    /** {@code Anna Field + Ben Wood}. */
    private static boolean joinsNames(List<Token> tokens, int at) {
        Token next = tokens.get(at + 1);
        return tokens.get(at).isMark("+") && next.isCapitalised() && !next.opens(Kind.TAIL);
    }

    private static boolean isTail(String line, PhraseTable.Found<String> found, List<Token> tokens, int at, int words) {
        return switch (found.value()) {
            case "date" -> found.end() == line.length() || isDate(tokens, at + 1);
            case "day" -> isDate(tokens, at);
            case "weak" -> words >= 2 && !tokens.get(at).isCapitals();
            default -> words >= 1;
        };
    }

    private static boolean isDate(List<Token> tokens, int at) {
        for (int i = at; i < Math.min(tokens.size(), at + 4); i++) {
            Token token = tokens.get(i);
            if (token.type() == Token.Type.NUMBER) {
                return true;
            }
            boolean calendar = token.isWord() && token.is(Kind.CALENDAR);
            if (!calendar && !token.isMark(",.:")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Says whether a word names a month or a day of the week.
     *
     * @param word the word
     * @return true when it does
     */
    public static boolean isCalendarWord(String word) {
        return Lexicon.word(LetterHash.of(word)).is(Kind.CALENDAR);
    }

    private static boolean isDateOrCount(String line, List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        int digits = countDigits(text);
        boolean dotted = text.indexOf('/') > 0 || text.indexOf(':') > 0 || text.indexOf('.') > 0;
        if ((digits >= 3 && dotted) || (digits == 4 && (text.startsWith("19") || text.startsWith("20")))) {
            return true;
        }
        return startsAtNumber(line, tokens.get(at).start());
    }

    /** A number that opens a date or a count: {@code 22 Dec}, {@code 3 minute read}, {@code 17 Comments}. */
    static boolean startsAtNumber(String line, int at) {
        int end = at;
        while (end < line.length() && Characters.isDigit(line.charAt(end))) {
            end++;
        }
        while (end < line.length() && " .".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        if (end >= line.length() || !Characters.isLetter(line.charAt(end))) {
            return false;
        }
        PhraseTable.Found<String> found = Lexicon.table(Kind.TAIL).longestAt(line, end);
        return (found != null && !found.value().equals("date")) || Months.at(line, end) != null || isCount(line, end);
    }

    private static boolean isCount(String line, int at) {
        for (String unit : List.of("min", "Min", "hour", "day", "week", "month", "ago", "de ", "am ", "pm ")) {
            if (line.startsWith(unit, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 7 News}, {@code 9to5}: a number that opens a name. */
    private static boolean beginsName(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.ORGANIZATION);
    }

    private static int countDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Characters.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
