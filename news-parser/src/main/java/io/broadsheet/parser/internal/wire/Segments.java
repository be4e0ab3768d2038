package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits tokens into the members of a list of names: at commas, strokes, dashes and at the words for "and". */
public final class Segments {
    private final String line;
    private final List<Token> tokens;
    private final List<Segment> segments = new ArrayList<>();

    private Segments(String line, List<Token> tokens) {
        this.line = line;
        this.tokens = tokens;
    }

    /**
     * The members of a list.
     *
     * @param line the line
     * @param tokens its tokens
     * @param from index of the first token of the list
     * @param to index after its last token
     * @return the members in order, none of them empty
     */
    public static List<Segment> of(String line, List<Token> tokens, int from, int to) {
        Segments splitter = new Segments(line, tokens);
        splitter.split(from, to);
        return splitter.segments;
    }

    private void split(int from, int to) {
        int start = from;
        char separator = ' ';
        for (int i = from; i < to; i++) {
            char mark = separator(tokens.get(i));
            if (mark != 0) {
                splitAtJoiners(start, i, separator);
                // "A, and B" is one separation.
                separator = i == start && separator != ' ' && separator != '(' && mark == ',' ? separator : mark;
                start = i + 1;
            }
        }
        splitAtJoiners(start, to, separator);
    }

    private static char separator(Token token) {
        if (token.type() != Token.Type.MARK) {
            return 0;
        }
        char c = token.text().charAt(0);
        if (Characters.isDash(c)) {
            return '-';
        }
        return switch (c) {
            case ',', ';', '\u060C', '\u3001', '\uFF0C' -> ',';
            case '/', '\uFF0F' -> '/';
            case '|', '\u2022', '\u00B7', '\uFF5C', '\u22C5', '\u2219', '\u25CF', '\u203A', '\u00BB', '\u2027' -> '|';
            case '(', '[', ')', ']', '<', '>' -> '(';
            case '-' -> token.spaced() ? '-' : 0;
            default -> 0;
        };
    }

    private void splitAtJoiners(int from, int to, char separator) {
        if (isDesk(from, to)) {
            add(from, to, separator);
            return;
        }
        int start = from;
        char before = separator;
        for (int i = from; i < to; i++) {
            if (isJoiner(tokens.get(i)) && joins(start, i, to)) {
                add(start, i, before);
                before = '&';
                start = i + 1;
            }
        }
        add(start, to, before);
    }

    /** {@code Staff and wire reports}: a phrase of the lexicon as a whole. */
    private boolean isDesk(int from, int to) {
        return to - from > 2
                && tokens.get(from).opens(Kind.COLLECTIVE)
                && Lexicon.is(Kind.COLLECTIVE, Shapes.text(line, tokens, from, to));
    }

    private void add(int from, int to, char separator) {
        if (to > from) {
            segments.add(new Segment(from, to, separator));
        }
    }

    /** With a capital the word is a name of somebody ({@code Dan}), but for the words that title case capitalises. */
    private static boolean isJoiner(Token token) {
        if (token.isMark("&+")) {
            return true;
        }
        if (!token.is(Kind.AND)) {
            return false;
        }
        return !token.isCapitalised()
                || (token.length() > 1 && token.isCapitals())
                || token.is("And")
                || token.is("Und")
                || token.is("Et");
    }

    /** Whether the word parts two names, and not two words of one organisation or office. */
    private boolean joins(int start, int at, int to) {
        int end = at + 1;
        while (end < to && !isJoiner(tokens.get(end))) {
            end++;
        }
        if (at == start) {
            return true;
        }
        if (end > at + 1 && Shapes.isCollective(line, tokens, at + 1, end)) {
            return true;
        }
        if (isOwnedPerson(at + 1, end)) {
            return Shapes.isPerson(tokens, start, at, 2);
        }
        if (end == at + 1 || !tokens.get(at + 1).isWord() || !isNameStart(tokens.get(at + 1))) {
            return end == at + 2
                    && Agencies.contains(tokens.get(at + 1).text())
                    && Shapes.isPerson(tokens, start, at, 2);
        }
        if (isAccompanying(tokens.get(at).text())) {
            return isPlainOrganization(at + 1, end)
                    || (tokens.get(at).text().equals("with")
                            && Shapes.isPerson(tokens, start, at, 2)
                            && Shapes.isPerson(tokens, at + 1, end, 2));
        }
        if (isSurnameJoiner(tokens.get(at)) && end == at + 2 && Shapes.isPerson(tokens, start, at, 2)) {
            return !isPlainName(at + 1);
        }
        boolean leftPerson = Shapes.isPerson(tokens, start, at, 1) && !isPlainOrganization(start, at);
        if (tokens.get(at).is("en") && !Shapes.isPerson(tokens, at + 1, end, 2)) {
            return false;
        }
        boolean rightOffice = Office.isOffice(line, tokens, at + 1, end);
        boolean leftOffice = Office.isOffice(line, tokens, start, at);
        if (rightOffice && !leftOffice && !isPersonFirst(at + 1, end)) {
            return false;
        }
        if (leftPerson || leftOffice || isPlacedPerson(at + 1, end)) {
            return true;
        }
        return (!isUnfinished(start, at)
                        && (Shapes.isPerson(tokens, at + 1, end, 2) || isPlainOrganization(at + 1, end)))
                || isEmailLike(start, at);
    }

    /** {@code the CBC's Ben Wood}. */
    private boolean isOwnedPerson(int from, int end) {
        boolean owned = end - from > 3
                && tokens.get(from).is("the")
                && tokens.get(from + 1).isWord()
                && tokens.get(from + 1).isPossessive();
        return owned && Shapes.isPerson(tokens, from + 2, end, 2);
    }

    /** {@code José Bosque y Campo}: between two surnames of one person. */
    private static boolean isSurnameJoiner(Token token) {
        return token.is("y") || token.is("e") || token.is("i");
    }

    private boolean isPlainName(int at) {
        return Shapes.isPerson(tokens, at, at + 1, 1) && !isPlainOrganization(at, at + 1);
    }

    private boolean isPersonFirst(int from, int end) {
        return end - from > 2
                && Shapes.isPerson(tokens, from, from + 2, 2)
                && !Office.isOffice(line, tokens, from, from + 2);
    }

    /** {@code Anna Field in Oslo}. */
    private boolean isPlacedPerson(int from, int end) {
        for (int i = from + 2; i < end - 1; i++) {
            Token token = tokens.get(i);
            boolean preposition =
                    token.is(Kind.PLACE_PREPOSITION) && !token.isCapitalised() && !token.is(Kind.PARTICLE);
            if (preposition && Shapes.isPerson(tokens, from, i, 2)) {
                return tokens.get(i + 1).isCapitalised();
            }
        }
        return false;
    }

    /** {@code Anna Feld mit AP}: joins agencies to a name; the English word joins people too. */
    private static boolean isAccompanying(String word) {
        return switch (word) {
            case "with", "mit", "avec", "con", "com" -> true;
            default -> false;
        };
    }

    private boolean isEmailLike(int start, int at) {
        Token.Type type = tokens.get(at - 1).type();
        return at > start && (type == Token.Type.EMAIL || type == Token.Type.HANDLE);
    }

    private boolean isPlainOrganization(int from, int to) {
        return Shapes.isOrganization(line, tokens, from, to);
    }

    /** {@code Institute of Allergy and Infectious Diseases}: what follows "of" goes on. */
    private boolean isUnfinished(int start, int at) {
        for (int i = start + 1; i < at; i++) {
            String text = tokens.get(i).text();
            if (text.equals("of") || text.equals("for") || text.equals("für") || text.equals("der")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameStart(Token token) {
        return token.isCapitalised() || token.is(Kind.PARTICLE) || token.text().indexOf('-') > 0;
    }
}
