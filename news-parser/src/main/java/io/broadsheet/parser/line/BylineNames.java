package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.Office;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Segment;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a name of a byline and what is printed behind it without a separator: an office, an agency, a place. */
final class BylineNames {
    private static final WordSet THE = WordSet.of("the");

    private static final WordSet OWN = WordSet.of(
            "unserem unserer unseren notre nos nuestro nuestra nostro nostra onze our " + "vår vores nossa nosso");

    private final BylineDraft draft;
    private final String line;
    private final List<Token> tokens;

    BylineNames(BylineDraft draft) {
        this.draft = draft;
        this.line = draft.line;
        this.tokens = draft.tokens;
    }

    /** A name that may have more behind it: an office, an organisation, {@code for Example News}. */
    boolean readPerson(int from, int to) {
        int start = skipTitles(skipOwn(from, to), to);
        if (start >= to) {
            return false;
        }
        int office = skipOffice(start, to);
        if (office > start && Shapes.isPerson(tokens, office, to, 2)) {
            Person person = draft.add(office, to, ContributorKind.PERSON);
            person.jobTitle = Shapes.text(line, tokens, start, office);
            draft.addTitles(person, from, start);
            return true;
        }
        int end = endOfName(start, to);
        if (end < 0) {
            return false;
        }
        Person person = draft.add(start, end, ContributorKind.PERSON);
        draft.addTitles(person, from, start);
        if (end < to) {
            readAppended(person, end, to);
        }
        return true;
    }

    /** {@code notre correspondante à Oslo, Anne Champ}: words that say whose the writer is, before the name. */
    private int skipOwn(int from, int to) {
        int at = to - from > 3 && tokens.get(from).is(OWN) ? skipRoles(from + 1, to) : from;
        return at > from + 1 ? at : from;
    }

    private int skipRoles(int from, int to) {
        int at = from;
        PhraseTable.Found<String> role = roleAt(at, to);
        while (role != null) {
            while (at < to && tokens.get(at).start() < role.end()) {
                at++;
            }
            role = roleAt(at, to);
        }
        return at;
    }

    private PhraseTable.@Nullable Found<String> roleAt(int at, int to) {
        return at < to && tokens.get(at).opens(Kind.ROLE)
                ? Lexicon.table(Kind.ROLE).longestAt(line, tokens.get(at).start())
                : null;
    }

    /** Index of the place in {@code notre correspondante à Oslo} or {@code à Oslo} alone, -1 when it is something else. */
    int placeBeforeName(int from, int to) {
        int at = skipOwn(from, to);
        boolean place = at + 1 < to
                && PlaceWords.isPrepositional(tokens, at, to)
                && PlaceWords.isPlace(line, tokens, at + 1, to);
        return place ? at + 1 : -1;
    }

    /** {@code Rechtsanwalt Anna Feld}: words of office before the name. */
    private int skipOffice(int from, int to) {
        int at = from;
        while (at < to - 2 && tokens.get(at).is(Kind.ROLE)) {
            at++;
        }
        return at;
    }

    int skipTitles(int from, int to) {
        int at = from;
        while (at < to) {
            Token token = tokens.get(at);
            boolean title = token.isAcademicTitle() || (token.is(Kind.TITLE) && to - at > 2);
            if (!title) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Index after the name, what follows being an attribute of it; -1 when no name begins there. */
    int endOfName(int from, int to) {
        int longest = endOfNameWords(from, to);
        for (int end = from + 2; end < to; end++) {
            if (end > longest) {
                break;
            }
            Token before = tokens.get(end - 1);
            boolean complete = !before.isInitial() && (!before.is(Kind.PARTICLE) || before.isCapitalised());
            if (complete && Shapes.isPerson(tokens, from, end, 2) && isAppended(from, end, to)) {
                return end;
            }
        }
        boolean whole = longest == to && !isOrganizationAsAWhole(from, to);
        return whole && Shapes.isPerson(tokens, from, to, 2) ? to : -1;
    }

    private int endOfNameWords(int from, int to) {
        int end = from;
        while (end < to && mayGoOn(from, end)) {
            end++;
        }
        return end;
    }

    private boolean mayGoOn(int from, int at) {
        Token token = tokens.get(at);
        return token.isInitial() || token.is(Kind.PARTICLE) || Shapes.isPerson(tokens, from, at + 1, 1);
    }

    private boolean isOrganizationAsAWhole(int from, int to) {
        return Shapes.isOrganization(line, tokens, from, to);
    }

    private boolean isAppended(int from, int at, int to) {
        Token token = tokens.get(at);
        String word = token.text();
        boolean capital = at + 1 < to && tokens.get(at + 1).isCapitalised();
        if (isFor(word)) {
            return capital
                    || (at + 2 < to
                            && tokens.get(at + 1).is("the")
                            && tokens.get(at + 2).isCapitalised());
        }
        if (word.equals("of") && at + 1 < to && tokens.get(at + 1).is(THE)) {
            return Shapes.isOrganization(line, tokens, at + 1, to) || to - at > 2;
        }
        if (token.is(Kind.CREDENTIAL) && at == to - 1) {
            return token.isDegree();
        }
        if (token.is(Kind.PLACE_PREPOSITION) && !token.isCapitalised() && capital && !token.is(Kind.PARTICLE)) {
            return true;
        }
        if (Office.isOffice(line, tokens, at, to)) {
            return isOfficeAppended(at, to);
        }
        boolean organization = Shapes.isOrganization(line, tokens, at, to) && !isNameSuffix(at, to);
        boolean telling = to - at > 1
                || Agencies.contains(word)
                || token.isCamelCase()
                || token.isDomain()
                || (Shapes.isAcronym(token) && !allCapitals(from, to));
        return organization && telling && !isPlaceName(from, at, isAgency(at, to) || token.is(THE));
    }

    private static boolean isFor(String word) {
        return word.equalsIgnoreCase("for") || word.equals("für") || word.equals("pour") || word.equals("para");
    }

    private boolean isNameSuffix(int at, int to) {
        return to - at == 1 && tokens.get(at).is(Kind.SUFFIX);
    }

    /** Before an agency a given name may well be that of a town too. */
    private boolean isPlaceName(int from, int to, boolean agency) {
        return PlaceWords.isPlace(line, tokens, from, to)
                || (!agency && PlaceWords.isPlace(line, tokens, from, from + 1));
    }

    private boolean isAgency(int from, int to) {
        return Agencies.contains(
                line, tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private boolean allCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isWord()
                    && !tokens.get(i).isInitial()
                    && !tokens.get(i).isCapitals()) {
                return false;
            }
        }
        return true;
    }

    /** The office must begin there: with a word of office or with the organisation. */
    private boolean isOfficeAppended(int at, int to) {
        if (!tokens.get(at).isWord() || isVerb(tokens.get(at).text())) {
            return false;
        }
        Office office = Office.of(line, tokens, at, to);
        if (!office.affiliation().isEmpty()) {
            boolean unknown = tokens.get(at).text().equals(office.affiliation())
                    && !Shapes.isOrganization(line, tokens, at, at + 1);
            return !unknown || to - at > 3;
        }
        Token token = tokens.get(at);
        return token.is(Kind.ROLE)
                || PlaceWords.isPlace(line, tokens, at, at + 1)
                || !token.isCapitalised()
                || token.is(Kind.OFFICE_QUALIFIER)
                || Office.isSpecial(line, token);
    }

    private static boolean isVerb(String word) {
        return switch (word) {
            case "is",
                    "was",
                    "are",
                    "were",
                    "has",
                    "had",
                    "writes",
                    "covers",
                    "works",
                    "joined",
                    "lives",
                    "ist",
                    "est",
                    "es" -> true;
            default -> false;
        };
    }

    private void readAppended(Person person, int from, int to) {
        Token token = tokens.get(from);
        String word = token.text();
        if (isFor(word) || word.equals("of")) {
            boolean article = from + 1 < to && tokens.get(from + 1).is("the");
            giveAppended(from + (article ? 2 : 1), to);
        } else if (token.is(Kind.CREDENTIAL) && from == to - 1) {
            person.credentials.add(word);
        } else if (token.is(Kind.PLACE_PREPOSITION) && !token.isCapitalised()) {
            giveAppendedPlace(from + 1, to);
        } else if (Office.isOffice(line, tokens, from, to)) {
            draft.offices.add(new Segment(from, to, ' '));
        } else {
            draft.giveAffiliation(Shapes.text(line, tokens, from, to));
        }
    }

    /** What is appended may end with the line right after its preposition. */
    private void giveAppended(int from, int to) {
        if (from < to) {
            draft.giveAffiliation(Shapes.text(line, tokens, from, to));
        }
    }

    /** {@code in Oslo}, {@code in Oslo for Example News}. */
    private void giveAppendedPlace(int from, int to) {
        int end = from;
        while (end < to && !isFor(tokens.get(end).text())) {
            end++;
        }
        if (PlaceWords.isPlace(line, tokens, from, end)) {
            draft.giveLocation(Shapes.text(line, tokens, from, end));
        }
        if (end < to - 1) {
            readAppended(draft.person(), end, to);
        }
    }
}
