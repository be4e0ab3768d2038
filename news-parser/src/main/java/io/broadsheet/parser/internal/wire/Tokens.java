package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a cleaned line into tokens, and words that were printed without a space between them apart. */
public final class Tokens {
    private static final int MAX_QUOTED = 30;
    private static final int SHORTEST_AGENCY = 7;

    /** So many characters a token has at least in most lines. */
    private static final int LETTERS_PER_TOKEN = 5;

    /** Words before a name that pages print without the space. */
    private static final Set<String> GLUED = Set.of("by", "By", "von", "par", "por", "door", "and", "und");

    private static final long SAINT = LetterHash.of("St.");

    /** The kinds of words that may end with a point. */
    private static final long ABBREVIATIONS = Kind.SUFFIX.bit()
            | Kind.CREDENTIAL.bit()
            | Kind.TITLE.bit()
            | Kind.LEGAL_FORM.bit()
            | Kind.NAME_ABBREVIATION.bit();

    private final String line;
    private final List<Token> tokens;
    private boolean spaced;

    /** Hash of the word under the scanner. */
    private long hash;

    /** Signs of the word under the scanner. */
    private int signs;

    private Tokens(String line, int capacity) {
        this.line = line;
        this.tokens = new ArrayList<>(capacity);
    }

    /**
     * The tokens of a part of a line.
     *
     * @param line the cleaned line
     * @param from index of the part's first character
     * @return the tokens from there to the end of the line
     */
    public static List<Token> of(String line, int from) {
        return of(line, from, Integer.MAX_VALUE);
    }

    /**
     * The first tokens of a part of a line.
     *
     * @param line the cleaned line
     * @param from index of the part's first character
     * @param most how many tokens to cut off at most
     * @return the tokens from there on
     */
    public static List<Token> of(String line, int from, int most) {
        Tokens scanner = new Tokens(line, Math.min(most, (line.length() - from) / LETTERS_PER_TOKEN + 4));
        int at = from;
        while (at < line.length() && scanner.tokens.size() < most) {
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
        if (Characters.isLetter(c)) {
            return word(at);
        }
        if (Characters.isDigit(c)) {
            return number(at);
        }
        if (c == '@' && at + 1 < line.length() && isNameChar(line.charAt(at + 1))) {
            return add(Token.Type.HANDLE, at, endOfHandle(at + 1));
        }
        int close = endOfQuoted(at);
        return close > at ? add(Token.Type.QUOTED, at, close) : add(Token.Type.MARK, at, at + 1);
    }

    private int number(int at) {
        int end = endOfNumber(at);
        scan(at, end);
        return add(Token.Type.NUMBER, at, end, Lexicon.word(hash));
    }

    private int add(Token.Type type, int start, int end) {
        signs = 0;
        return add(type, start, end, WordTable.Word.UNKNOWN);
    }

    private int add(Token.Type type, int start, int end, WordTable.Word known) {
        tokens.add(new Token(type, line, start, end, spaced, signs, known));
        spaced = false;
        return end;
    }

    private int addWord(int start, int end) {
        return add(Token.Type.WORD, start, end, Lexicon.word(hash));
    }

    private int word(int start) {
        int end = endOfWord(start);
        if (end < line.length() && line.charAt(end) == '@') {
            int mail = endOfHandle(end + 1);
            int point = mail > end + 1 ? line.indexOf('.', end) : -1;
            if (point > 0 && point < mail) {
                return add(Token.Type.EMAIL, start, mail);
            }
        }
        int cut = (signs & (Token.INNER_UPPER | Token.DIGIT)) == 0 ? 0 : seam(start, end);
        if (cut > start && cut < end) {
            scan(start, cut);
            return addWord(start, cut);
        }
        return addWord(start, end);
    }

    /** Goes to the end of a word, keeping its hash and the signs of its letters. */
    private int endOfWord(int start) {
        hash = LetterHash.with(LetterHash.EMPTY, line.charAt(start));
        signs = sign(line.charAt(start), 0, false);
        int at = endOfSmall(start + 1);
        while (at < line.length()) {
            char c = line.charAt(at);
            if (!isNameChar(c) && !isInner(start, at, c)) {
                break;
            }
            hash = LetterHash.with(hash, c);
            signs = sign(c, signs, true);
            at = endOfSmall(at + 1);
        }
        return at;
    }

    /** Goes over the small letters that most of a word are. */
    private int endOfSmall(int start) {
        int at = start;
        long letters = hash;
        while (at < line.length() && Characters.isLower(line.charAt(at))) {
            letters = LetterHash.with(letters, line.charAt(at));
            at++;
        }
        hash = letters;
        signs |= at > start ? Token.LOWER : 0;
        return at;
    }

    private void scan(int start, int end) {
        hash = LetterHash.EMPTY;
        signs = 0;
        for (int at = start; at < end; at++) {
            hash = LetterHash.with(hash, line.charAt(at));
            signs = sign(line.charAt(at), signs, at > start);
        }
    }

    private static int sign(char c, int signs, boolean inner) {
        if (Characters.isLower(c)) {
            return signs | Token.LOWER;
        }
        if (Characters.isUpper(c)) {
            int before = (signs & Token.UPPER) == 0 ? Token.UPPER : Token.TWO_UPPER;
            return signs | before | (inner ? Token.INNER_UPPER : 0);
        }
        if (Characters.isLetter(c)) {
            return signs | Token.UNCASED;
        }
        if (Characters.isDigit(c)) {
            return signs | Token.DIGIT;
        }
        return signs
                | switch (c) {
                    case '.' -> Token.POINT;
                    case '-' -> inner ? Token.HYPHEN : 0;
                    case '&' -> Token.AMPERSAND;
                    case '\'', '\u2019' -> Token.APOSTROPHE;
                    default -> 0;
                };
    }

    private boolean isInner(int start, int at, char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011', '&', '!' -> letterFollows(at);
            case '\'', '\u2019' -> letterFollows(at) || (line.charAt(at - 1) == 's' && endsPossessive(at));
            case '.' -> isAbbreviationPoint(start, at);
            case '+' -> !letterFollows(at);
            default -> false;
        };
    }

    private boolean letterFollows(int at) {
        return at + 1 < line.length() && isNameChar(line.charAt(at + 1));
    }

    private boolean endsPossessive(int at) {
        return at + 2 < line.length() && line.charAt(at + 1) == ' ' && Characters.isUpper(line.charAt(at + 2));
    }

    /** A point belongs to initials, to known abbreviations and to web addresses. */
    private boolean isAbbreviationPoint(int start, int at) {
        int length = at - start;
        if (length == 1 || line.charAt(at - 2) == '.' || line.charAt(at - 2) == '-') {
            return true;
        }
        long abbreviation = LetterHash.with(hash, '.');
        return abbreviation == SAINT
                || Lexicon.word(abbreviation).isAny(ABBREVIATIONS)
                || (letterFollows(at) && !startsSentence(at + 1));
    }

    /** {@code Klinik.Anna Field}: a sentence, and a name printed without a space after it. */
    private boolean startsSentence(int at) {
        return Characters.isUpper(line.charAt(at)) && at + 1 < line.length() && Characters.isLower(line.charAt(at + 1));
    }

    /** Where a word printed without a space begins inside another, or 0. */
    private int seam(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            char before = line.charAt(i - 1);
            char c = line.charAt(i);
            boolean hump = Characters.isUpper(c)
                    && Characters.isLetter(before)
                    && i + 1 < end
                    && (Characters.isLower(before) || Characters.isLower(line.charAt(i + 1)));
            if (hump && GLUED.contains(line.substring(start, i))) {
                return i;
            }
            if (hump && !Shapes.isNamePrefix(line.substring(start, i)) && startsKnownWord(i)) {
                return i;
            }
            if (Characters.isDigit(c) && Characters.isLetter(before) && Tails.startsAtNumber(line, i)) {
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
                || isAgency(at)
                || endsInOffice(at);
    }

    /** {@code FieldAssociated Press}: an agency's short form may be part of a name. */
    private boolean isAgency(int at) {
        PhraseTable.Found<Agency> agency = Agencies.longestAt(line, at);
        return agency != null && agency.end() - at >= SHORTEST_AGENCY;
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
                    && Characters.isLetterOrDigit(line.charAt(at + 1));
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
        String close = closing(line.charAt(at));
        if (close.isEmpty()) {
            return at;
        }
        int limit = Math.min(line.length(), at + MAX_QUOTED);
        for (int i = at + 2; i < limit; i++) {
            if (close.indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return at;
    }

    private static String closing(char opening) {
        return switch (opening) {
            case '"' -> "\"";
            case '\u201C' -> "\u201D";
            case '\u201E' -> "\u201C\u201D";
            case '\u00AB' -> "\u00BB";
            default -> "";
        };
    }

    private static boolean isNameChar(char c) {
        return Characters.isWordPart(c) || c == '_';
    }
}
