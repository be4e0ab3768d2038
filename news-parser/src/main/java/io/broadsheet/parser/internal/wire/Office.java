package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A phrase of office taken apart: {@code CNN Senior Analyst} is the office {@code Senior Analyst} at {@code CNN}.
 *
 * @param role the office, empty when there is none
 * @param affiliation the organisation, empty when there is none
 * @param location where the office is, empty when the phrase does not say
 */
public record Office(String role, String affiliation, String location) {
    /** Words that begin an office more often than they end the name of an organisation. */
    private static final WordSet TOPICS =
            WordSet.of("news sports digital office bureau international board online union council energy desk county "
                    + "district commission college school schools entertainment media technologies systems");

    private static final WordSet AT = WordSet.of("at for on with bei beim der des chez presso");

    /**
     * Says whether tokens are a phrase of office.
     *
     * @param line the line
     * @param tokens its tokens
     * @param from index of the first
     * @param to index after the last
     * @return true when a word of office stands in it and nothing speaks against it
     */
    public static boolean isOffice(String line, List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            if (isRoleWord(line, token, tokens.get(to - 1).end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoleWord(String line, Token token, int limit) {
        PhraseTable.Found<String> found =
                token.opens(Kind.ROLE) ? Lexicon.table(Kind.ROLE).longestAt(line, token.start()) : null;
        return (found != null && found.end() <= limit) || token.isCompound(Kind.ROLE_ENDING);
    }

    /**
     * Takes a phrase of office apart.
     *
     * @param line the line
     * @param tokens its tokens
     * @param from index of the first
     * @param to index after the last
     * @return office and affiliation
     */
    public static Office of(String line, List<Token> tokens, int from, int to) {
        if (isSpecial(line, tokens.get(from))) {
            return new Office(Shapes.text(line, tokens, from, to), "", "");
        }
        int end = endOfClause(tokens, from, to);
        for (int i = from + 1; i < end - 1; i++) {
            if (!tokens.get(i).isCapitalised()
                    && tokens.get(i).is(AT)
                    && isOffice(line, tokens, from, i)
                    && (tokens.get(i + 1).isCapitalised() || tokens.get(i + 1).isDomain())) {
                return at(line, tokens, from, i, end);
            }
        }
        int role = startOfRole(line, tokens, from, end);
        String affiliation = role == from ? "" : Shapes.text(line, tokens, from, role);
        return new Office(role < end ? singular(Shapes.text(line, tokens, role, end)) : "", affiliation, "");
    }

    /**
     * Says whether an office begins that names its own organisation: {@code Special to Example News}.
     *
     * @param line the line
     * @param token the first token
     * @return true when it does
     */
    public static boolean isSpecial(String line, Token token) {
        return line.regionMatches(true, token.start(), "special to ", 0, 11)
                || line.regionMatches(true, token.start(), "special for ", 0, 12)
                || line.regionMatches(true, token.start(), "специально для ", 0, 15)
                || (line.regionMatches(true, token.start(), "for the ", 0, 8) && !token.isCapitalised());
    }

    /** {@code editor at Example News}, {@code Leiterin der Beispielstiftung in Oslo}. */
    private static Office at(String line, List<Token> tokens, int from, int at, int end) {
        String role = singular(Shapes.text(line, tokens, from, at));
        for (int i = at + 2; i < end - 1; i++) {
            if (tokens.get(i).is("in") && tokens.get(i + 1).isCapitalised()) {
                return new Office(role, Shapes.text(line, tokens, at + 1, i), Shapes.text(line, tokens, i + 1, end));
            }
        }
        return new Office(role, Shapes.text(line, tokens, at + 1, end), "");
    }

    /** A relative clause tells more than the office: {@code editor at Example who joined in 2017}. */
    private static int endOfClause(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String text = tokens.get(i).text();
            if (text.equals("who") || text.equals("covering") || text.equals("based")) {
                return i;
            }
        }
        return to;
    }

    /**
     * Where the office begins behind the name of an organisation.
     *
     * @param line the line
     * @param tokens its tokens
     * @param from index of the first
     * @param to index after the last
     * @return index of the first token of the office, {@code from} when no organisation stands before it
     */
    static int startOfRole(String line, List<Token> tokens, int from, int to) {
        PhraseTable.Found<Agency> agency =
                Agencies.longestAt(line, tokens.get(from).start());
        int start = from;
        while (agency != null && start < to && tokens.get(start).start() < agency.end()) {
            start++;
        }
        for (int i = start; i < to && !isQualifierBehind(tokens, from, i); i++) {
            if (marksOrganization(line, tokens, from, i, to)) {
                start = i + 1;
            }
        }
        if (start > from) {
            return isOffice(line, tokens, start, to) ? start : from;
        }
        int staff = indexOfStaff(tokens, from, to);
        return staff > from && isName(tokens, from, staff) ? staff : from;
    }

    /** {@code CNN Senior Court Analyst}: with such a word the office has begun. */
    private static boolean isQualifierBehind(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        return at > from && (token.is("Senior") || token.is("Chief") || token.is("Deputy") || token.is("Associate"));
    }

    private static boolean marksOrganization(String line, List<Token> tokens, int from, int at, int to) {
        Token token = tokens.get(at);
        if (!token.isWord() || isRoleWord(line, token, tokens.get(to - 1).end())) {
            return false;
        }
        PhraseTable.Found<String> found = Lexicon.table(Kind.ORGANIZATION).longestAt(line, token.start());
        boolean word = found != null
                && !token.is(Kind.OFFICE_QUALIFIER)
                && token.isCapitalised()
                && (at > from || found.value().equals("maybe"));
        boolean topic = at == from && at + 1 < to && token.is(TOPICS);
        return !topic
                && (word
                        || token.isCamelCase()
                        || token.isDomain()
                        || (at == from
                                && Shapes.isAcronym(token)
                                && !token.is("US")
                                && !token.is("UK")
                                && !token.is("EU")));
    }

    /** Before {@code staff} always stands who pays it. */
    private static int indexOfStaff(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).text().equalsIgnoreCase("staff")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.get(i).isCapitalised()
                    || Set.of("Senior", "Chief", "Former")
                            .contains(tokens.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /**
     * One person's office: {@code Staff Writers} are a {@code Staff Writer} each.
     *
     * @param role the office
     * @return the office in the singular
     */
    public static String singular(String role) {
        for (String plural : new String[] {
            "Writers",
            "writers",
            "Reporters",
            "reporters",
            "Editors",
            "Correspondents",
            "correspondents",
            "Contributors",
            "Columnists",
            "Journalists",
            "journalists"
        }) {
            if (role.endsWith(plural)) {
                return role.substring(0, role.length() - 1);
            }
        }
        return role;
    }

    /**
     * Says whether the office is that of several people.
     *
     * @param line the line
     * @param tokens its tokens
     * @param to index after the last token of the phrase
     * @return true for a plural
     */
    public static boolean isPlural(String line, List<Token> tokens, int to) {
        String last = tokens.get(to - 1).text();
        return last.toLowerCase(Locale.ROOT).endsWith("rs")
                || last.endsWith("ts")
                || last.endsWith("les")
                || last.endsWith("ados")
                || last.endsWith("teure");
    }
}
