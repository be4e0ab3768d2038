package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import java.util.List;
import java.util.Set;

/** Tells the names of people, organisations and desks by the look of their words. */
public final class Shapes {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_ACRONYM = 6;

    private static final Set<String> NAME_PREFIXES = Set.of(
            "Mc", "Mac", "De", "Di", "Du", "Da", "La", "Le", "Lo", "Van", "Von", "Fitz", "Al", "El", "Del", "Della",
            "Des", "Dos", "Dal", "San", "St", "Ten", "Ter", "Vander", "Vande", "Ver", "Den", "Ben", "Bin", "Abu", "Abd",
            "O'", "O’");

    private static final WordSet EDITORIAL_OFFICES =
            WordSet.of("redacción redaccion redação redazione rédaction redaktion redaksi redakcja service редакция");

    private Shapes() {}

    /**
     * Says whether letters before a capital inside a word are a prefix of surnames: {@code Mc}, {@code De}.
     *
     * @param letters the beginning of the word
     * @return true when a capital after them belongs to the same name
     */
    static boolean isNamePrefix(String letters) {
        int start =
                Math.max(letters.lastIndexOf('-'), Math.max(letters.lastIndexOf('\''), letters.lastIndexOf('\u2019')));
        return letters.length() == start + 1 || NAME_PREFIXES.contains(letters.substring(start + 1));
    }

    /**
     * Says whether tokens look like the name of one person.
     *
     * @param tokens the tokens of a line
     * @param from index of the first
     * @param to index after the last
     * @param fewest how many words of a name there must be
     * @return true when every token can be part of a name
     */
    public static boolean isPerson(List<Token> tokens, int from, int to, int fewest) {
        int names = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.type() == Token.Type.QUOTED && i > from) {
                continue;
            }
            boolean suffix = i > from && token.is(Kind.SUFFIX);
            if (!token.isWord() || (!suffix && !isNameWord(token, i, from, to))) {
                return false;
            }
            words++;
            boolean surname = i == to - 1 && token.isCapitalised() && !token.isCapitals();
            names += (isParticle(token, i > from) && !surname) || suffix ? 0 : 1;
        }
        return names >= fewest && words <= MOST_WORDS && names > 0 && !isAllInitials(tokens, from, to);
    }

    private static boolean isAllInitials(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (!token.isInitial()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(Token token, int at, int from, int to) {
        if (isParticle(token, at > from)) {
            return at + 1 < to || token.isCapitalised();
        }
        if (token.isInitial()) {
            return true;
        }
        boolean capital = token.isCapitalised() || token.startsWithParticle() || (at > from && token.isHyphenated());
        return capital && !isNoName(token) && !token.isPossessive();
    }

    private static boolean isNoName(Token token) {
        return token.is(Kind.FUNCTION_WORD) || token.hasAmpersand() || token.isDomain();
    }

    private static boolean isParticle(Token token, boolean inside) {
        boolean printedSo = !token.isCapitalised() || (inside && token.length() <= 3);
        return printedSo && token.is(Kind.PARTICLE) && !token.isInitial();
    }

    /**
     * Says whether tokens look like the name of an organisation.
     *
     * @param line the line
     * @param tokens its tokens
     * @param from index of the first
     * @param to index after the last
     * @return true when a word, a legal form or the shape tells so
     */
    public static boolean isOrganization(String line, List<Token> tokens, int from, int to) {
        Token first = tokens.get(from);
        boolean mayBeAgency = !first.isWord() || first.opens(Kind.AGENCY);
        if (mayBeAgency
                && Agencies.contains(line, first.start(), tokens.get(to - 1).end())) {
            return true;
        }
        if (to - from == 1) {
            return isAcronym(first)
                    || first.isDomain()
                    || first.isCamelCase()
                    || hasOrganizationWord(line, tokens, from, to);
        }
        boolean article =
                ((first.is("The") || first.is("THE")) && tokens.get(from + 1).isCapitalised())
                        || (isPluralArticle(first) && isAllCapitalised(tokens, from, to));
        boolean acronym = isUnspeakable(first)
                && !tokens.get(from + 1).isCapitals()
                && tokens.get(from + 1).isCapitalised();
        return article || acronym || hasOrganizationWord(line, tokens, from, to);
    }

    private static boolean hasOrganizationWord(String line, List<Token> tokens, int from, int to) {
        int words = to - from;
        boolean lead = isArticle(tokens.get(from));
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            PhraseTable.Found<String> found = token.opens(Kind.ORGANIZATION)
                    ? Lexicon.table(Kind.ORGANIZATION).longestAt(line, token.start())
                    : null;
            if (found != null && found.end() <= tokens.get(to - 1).end() && token.isCapitalised()) {
                boolean sure = !found.value().equals("maybe") || words > 2 || lead || words == 1;
                if (sure) {
                    return true;
                }
            }
            boolean closes = i > from
                    && (i == to - 1
                            || tokens.get(i + 1).isMark("&")
                            || tokens.get(i + 1).is(Kind.LEGAL_FORM));
            if (isLegalForm(token, closes) || token.isDomain() || isCompound(token)) {
                return true;
            }
        }
        return false;
    }

    /** Three capitals or four that nobody is named by: {@code BBC}, {@code ABC}, but not {@code KIM}. */
    private static boolean isUnspeakable(Token token) {
        if (!token.isCapitals() || token.length() < 3 || token.length() > 4 || !isAcronym(token)) {
            return false;
        }
        String text = token.text();
        for (int i = 1; i < text.length(); i++) {
            if (isVowel(text.charAt(i))) {
                return false;
            }
        }
        return text.charAt(1) != text.charAt(2) || !isVowel(text.charAt(0));
    }

    private static boolean isVowel(char c) {
        return "AEIOUY".indexOf(c) >= 0;
    }

    /** {@code Les Exemples}: newspapers; no person's name begins so. */
    private static boolean isPluralArticle(Token token) {
        return token.length() == 3
                && (token.is("Les") || token.is("Los") || token.is("Las") || token.is("LES") || token.is("LOS"));
    }

    private static boolean isAllCapitalised(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.get(i).isCapitalised() || (i > from && tokens.get(i).is(Kind.FUNCTION_WORD))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArticle(Token token) {
        return token.length() <= 3
                && switch (token.text()) {
                    case "The", "THE", "Le", "La", "El", "Il", "Der", "Die", "Das", "O", "De", "Het" -> true;
                    default -> false;
                };
    }

    /** {@code Bauernverband}: German, Dutch and Nordic names of organisations in one word. */
    private static boolean isCompound(Token token) {
        return token.isCompound(Kind.ORGANIZATION_ENDING);
    }

    private static boolean isLegalForm(Token token, boolean inside) {
        if (!inside || !token.is(Kind.LEGAL_FORM)) {
            return false;
        }
        boolean printedSo = Characters.isUpper(token.first()) || token.text().indexOf('.') > 0;
        return printedSo && !token.is(Kind.PARTICLE);
    }

    /**
     * Says whether a token is an acronym that stands for an organisation: {@code CNN}.
     *
     * @param token the token
     * @return true for two to six capitals without points
     */
    public static boolean isAcronym(Token token) {
        return token.isCapitals()
                && token.length() <= LONGEST_ACRONYM
                && token.text().indexOf('.') < 0
                && token.text().indexOf('\'') < 0;
    }

    /**
     * Says whether tokens name a desk without names: {@code Staff Reports}, {@code Die Redaktion}.
     *
     * @param line the line
     * @param tokens its tokens
     * @param from index of the first
     * @param to index after the last
     * @return true when the lexicon says so
     */
    public static boolean isCollective(String line, List<Token> tokens, int from, int to) {
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        if (first.opens(Kind.COLLECTIVE) && Lexicon.is(Kind.COLLECTIVE, line, first.start(), last.end())) {
            return true;
        }
        boolean desk = to - from <= 5
                && first.isCapitalised()
                && first.is(EDITORIAL_OFFICES)
                && (to - from < 2
                        || !tokens.get(from + 1).is(Kind.AND)
                        || tokens.get(to - 1).isCapitalised());
        if (to - from >= 3 && to - from <= 5 && first.isCapitalised() && endsInDesk(line, tokens, from, to)) {
            return !first.is(Kind.PARTICLE);
        }
        boolean staff = !hasJoiner(tokens, from, to)
                && to - from > 1
                && to - from <= 4
                && first.isCapitalised()
                && isStaff(last.text());
        return desk
                || (staff
                        && (to - from > 2
                                || isEnglishByline(line)
                                || isAcronym(first)
                                || Agencies.contains(first.text())
                                || !isPerson(tokens, from, to, 2)));
    }

    /** In English a byline of two words that ends in "Staff" names a paper; elsewhere it is somebody's name. */
    private static boolean isEnglishByline(String line) {
        return line.regionMatches(true, 0, "by ", 0, 3);
    }

    private static boolean hasJoiner(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is("and") || tokens.get(i).isMark("&")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Example Town Court Reporter}, {@code Example News Editorial Board}; an office after two words is a person's. */
    private static boolean endsInDesk(String line, List<Token> tokens, int from, int to) {
        boolean desk = Lexicon.is(
                Kind.COLLECTIVE,
                line,
                tokens.get(to - 2).start(),
                tokens.get(to - 1).end());
        boolean office = tokens.get(to - 1).is(Kind.ROLE);
        return desk && (!office || to - from == 3);
    }

    private static boolean isStaff(String word) {
        return switch (word) {
            case "Staff", "staff", "Desk", "desk", "Bureau", "Newsroom", "Reports" -> true;
            default -> false;
        };
    }

    /**
     * The printed text of tokens.
     *
     * @param line the line
     * @param tokens its tokens
     * @param from index of the first
     * @param to index after the last, greater than {@code from}
     * @return the text from the first to the last
     */
    public static String text(String line, List<Token> tokens, int from, int to) {
        return line.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
