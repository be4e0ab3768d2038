package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a cleaned line into tokens, and words that were printed without a space between them apart. */
public final class Tokens {
    private static final int MAX_QUOTED = 30;

    /** Words before a name that pages print without the space. */
    private static final Set<String> GLUED = Set.of("by", "By", "von", "par", "por", "door", "and", "und");

    private final String line;
    private final List<Token> tokens = new ArrayList<>();
    private boolean spaced;

    private Tokens(String line) {
        this.line = line;
    }

    /**
     * The tokens of a part of a line.
     *
     * @param line the cleaned line
     * @param from index of the part's first character
     * @return the tokens from there to the end of the line
     */
    public static List<Token> of(String line, int from) {
        Tokens scanner = new Tokens(line);
        int at = from;
        while (at < line.length()) {
            at = scanner.next(at);
        }
        return scanner.tokens;
    }

    private int next(int at) {
        char c = line.charAt(at);
        if (c == ' ') {
            spaced = true;
            return at + 1;
        }
        if (Character.isLetter(c)) {
            return word(at);
        }
        if (Character.isDigit(c)) {
            return add(Token.Type.NUMBER, at, endOfNumber(at));
        }
        if (c == '@' && at + 1 < line.length() && isNameChar(line.charAt(at + 1))) {
            return add(Token.Type.HANDLE, at, endOfHandle(at + 1));
        }
        int close = endOfQuoted(at);
        return close > at ? add(Token.Type.QUOTED, at, close) : add(Token.Type.MARK, at, at + 1);
    }

    private int add(Token.Type type, int start, int end) {
        tokens.add(new Token(type, line.substring(start, end), start, end, spaced));
        spaced = false;
        return end;
    }

    private int word(int start) {
        int end = endOfWord(start);
        if (end < line.length() && line.charAt(end) == '@') {
            int mail = endOfHandle(end + 1);
            if (mail > end + 1 && line.substring(end, mail).indexOf('.') > 0) {
                return add(Token.Type.EMAIL, start, mail);
            }
        }
        int cut = seam(start, end);
        if (cut > start && cut < end) {
            add(Token.Type.WORD, start, cut);
            return cut;
        }
        return add(Token.Type.WORD, start, end);
    }

    private int endOfWord(int start) {
        int at = start + 1;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (isNameChar(c)) {
                at++;
            } else if (isInner(start, at, c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isInner(int start, int at, char c) {
        boolean letterFollows = at + 1 < line.length() && isNameChar(line.charAt(at + 1));
        return switch (c) {
            case '-', '\u2010', '\u2011', '&', '!' -> letterFollows;
            case '\'', '\u2019' -> letterFollows || (line.charAt(at - 1) == 's' && endsPossessive(at));
            case '.' -> isAbbreviationPoint(start, at, letterFollows);
            case '+' -> !letterFollows;
            default -> false;
        };
    }

    private boolean endsPossessive(int at) {
        return at + 2 < line.length() && line.charAt(at + 1) == ' ' && Character.isUpperCase(line.charAt(at + 2));
    }

    /** A point belongs to initials, to known abbreviations and to web addresses. */
    private boolean isAbbreviationPoint(int start, int at, boolean letterFollows) {
        int length = at - start;
        if (length == 1 || line.charAt(at - 2) == '.' || line.charAt(at - 2) == '-') {
            return true;
        }
        String word = line.substring(start, at + 1);
        if (Lexicon.is(Kind.SUFFIX, word)
                || Lexicon.is(Kind.CREDENTIAL, word)
                || Lexicon.is(Kind.TITLE, word)
                || Lexicon.is(Kind.LEGAL_FORM, word)
                || word.equalsIgnoreCase("St.")) {
            return true;
        }
        return letterFollows && !startsSentence(at + 1);
    }

    /** {@code Klinik.Anna Field}: a sentence, and a name printed without a space after it. */
    private boolean startsSentence(int at) {
        return Character.isUpperCase(line.charAt(at))
                && at + 1 < line.length()
                && Character.isLowerCase(line.charAt(at + 1));
    }

    /** Where a word printed without a space begins inside another, or 0. */
    private int seam(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            char before = line.charAt(i - 1);
            char c = line.charAt(i);
            boolean hump = Character.isUpperCase(c)
                    && Character.isLetter(before)
                    && i + 1 < end
                    && (Character.isLowerCase(before) || Character.isLowerCase(line.charAt(i + 1)));
            if (hump && GLUED.contains(line.substring(start, i))) {
                return i;
            }
            if (hump && !Shapes.isNamePrefix(line.substring(start, i)) && startsKnownWord(i)) {
                return i;
            }
            if (Character.isDigit(c) && Character.isLetter(before) && Tails.startsAtNumber(line, i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean startsKnownWord(int at) {
        PhraseTable.Found<String> tail = Lexicon.table(Kind.TAIL).longestAt(line, at);
        return (tail != null && !tail.value().equals("date") && tail.end() - at > 2)
                || Lexicon.table(Kind.ROLE).longestAt(line, at) != null
                || (Months.at(line, at) != null && line.indexOf(' ', at) > 0)
                || Lexicon.table(Kind.CREDIT).longestAt(line, at) != null
                || endsInOffice(at);
    }

    /** A hump after which a phrase of office stands to the end of the clause: {@code FieldData Journalist}. */
    private boolean endsInOffice(int at) {
        int end = at;
        while (end < line.length() && ",|/;(".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        int last = line.lastIndexOf(' ', end - 1);
        return last > at && last + 1 < end && Lexicon.is(Kind.ROLE, line.substring(last + 1, end));
    }

    private int endOfNumber(int start) {
        int at = start + 1;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean inner = ".:/-,\u2013".indexOf(c) >= 0
                    && at + 1 < line.length()
                    && Character.isLetterOrDigit(line.charAt(at + 1));
            if (!isNameChar(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    private int endOfHandle(int start) {
        int at = start;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean inner = (c == '.' || c == '-') && at + 1 < line.length() && isNameChar(line.charAt(at + 1));
            if (!isNameChar(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    private int endOfQuoted(int at) {
        int pair = "\"\u201C\u201E\u00AB".indexOf(line.charAt(at));
        if (pair < 0) {
            return at;
        }
        String close = new String[] {"\"", "\u201D", "\u201C\u201D", "\u00BB"}[pair];
        int limit = Math.min(line.length(), at + MAX_QUOTED);
        for (int i = at + 2; i < limit; i++) {
            if (close.indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
