package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Characters;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.Office;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Segment;
import io.broadsheet.parser.internal.wire.Segments;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Tails;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the names of one byline behind its introducing word. */
final class BylineReader {
    /** Longer lines without an introducing word are prose. */
    private static final int LONGEST_BARE = 200;

    private final BylineDraft draft;
    private final BylineEnd end;
    private final BylineNames names;
    private final BylineAttributes attributes;
    private final String line;
    private final List<Token> tokens;
    private final List<Person> people;
    private final BylineJudge judge;

    private BylineReader(String line, List<Token> tokens, boolean marked, String intro) {
        this.draft = new BylineDraft(line, tokens, marked, isGerman(intro));
        this.end = new BylineEnd(line, tokens);
        this.names = new BylineNames(draft);
        this.attributes = new BylineAttributes(draft, names);
        this.line = line;
        this.tokens = tokens;
        this.people = draft.people;
        this.judge = new BylineJudge(draft, intro);
    }

    /**
     * Reads names behind an introducing word.
     *
     * @param line the line
     * @param from index after the word
     * @param marked whether the word introduces authors for sure ({@code Written by}) or may begin a title ({@code By})
     * @param act what the word says the authors did, empty for writing
     * @return the authors, none when the line is no byline
     */
    static List<Person> read(String line, int from, boolean marked, String act) {
        List<Token> tokens = Tokens.of(line, from);
        String intro = line.substring(0, from).toLowerCase(Locale.ROOT);
        BylineReader reader = new BylineReader(line, tokens, marked, intro);
        int end = reader.end.of(act.equals("interview"));
        boolean joined = end > 0 && !marked && tokens.get(0).isMark("&+|/,.");
        if (end == 0 || joined || tokens.get(end - 1).isMark(":?!")) {
            return List.of();
        }
        reader.readClauses(end, act);
        reader.readBehindTail(end);
        return reader.draft.broken || reader.judge.isTitle() ? List.of() : reader.people;
    }

    /** Reads a line without an introducing word: a desk, or a name with an office or an agency behind it. */
    static List<Person> readBare(String line) {
        if (line.length() > LONGEST_BARE || !BareStart.maySign(line)) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(line, 0);
        if (tokens.isEmpty() || !tokens.get(0).isCapitalised()) {
            return List.of();
        }
        BylineReader reader = new BylineReader(line, tokens, false, "");
        int end = reader.end.of(false);
        if (end == 0 || tokens.get(end - 1).isMark(":?!.")) {
            return List.of();
        }
        if (Shapes.isCollective(line, tokens, 0, end)
                && Segments.of(line, tokens, 0, end).size() == 1) {
            return List.of(new Person(Shapes.text(line, tokens, 0, end), ContributorKind.COLLECTIVE));
        }
        reader.readClauses(end, "");
        boolean described = BylineJudge.isDescribed(reader.people);
        return described && !reader.draft.broken && !reader.judge.isTitle() ? reader.people : List.of();
    }

    /** Reads a value that is known to hold names and nothing else. */
    static List<Person> readKnown(String printed) {
        String line = inOrder(printed);
        List<Token> tokens = Tokens.of(line, 0);
        BylineReader reader = new BylineReader(line, tokens, true, "");
        int end = reader.end.of(false);
        reader.readClauses(end == 0 ? tokens.size() : end, "");
        if (!reader.draft.broken && !reader.people.isEmpty()) {
            return reader.people;
        }
        if (isProse(tokens)) {
            return List.of();
        }
        boolean organization = !tokens.isEmpty() && Shapes.isOrganization(line, tokens, 0, tokens.size());
        return List.of(new Person(line, organization ? ContributorKind.ORGANIZATION : ContributorKind.PERSON));
    }

    /** {@code Field, Anna}: the order of library catalogues. */
    private static String inOrder(String printed) {
        int comma = printed.indexOf(", ");
        List<Token> tokens = comma < 2 ? List.of() : Tokens.of(printed, 0, 4);
        if (tokens.size() != 3) {
            return printed;
        }
        boolean names = isPlainName(printed, tokens, 0) && tokens.get(1).isMark(",") && isPlainName(printed, tokens, 2);
        return names ? printed.substring(comma + 2) + " " + printed.substring(0, comma) : printed;
    }

    private static boolean isPlainName(String line, List<Token> tokens, int at) {
        return Shapes.isPerson(tokens, at, at + 1, 1)
                && !Shapes.isOrganization(line, tokens, at, at + 1)
                && !tokens.get(at).is(Kind.ROLE)
                && !tokens.get(at).is(Kind.SUFFIX)
                && !PlaceWords.isPlace(line, tokens, at, at + 1);
    }

    /** Words of a sentence or of a button, where names were expected. */
    private static boolean isProse(List<Token> tokens) {
        int small = 0;
        for (Token token : tokens) {
            small += token.isWord() && !token.isCapitalised() && !token.is(Kind.PARTICLE) ? 1 : 0;
        }
        return small >= 2 && tokens.size() > 3;
    }

    /** In German copy a single word after the name is where the author is: {@code Von Anna Feld, Nairobi}. */
    private static boolean isGerman(String intro) {
        return intro.startsWith("von") || intro.endsWith(" von") || intro.startsWith("autor");
    }

    /** What tells of the people behind dates and buttons: {@code Follow @afield}, {@code Illustration by Ben Wood}. */
    private void readBehindTail(int end) {
        for (int i = end; i < tokens.size() && !draft.broken && !people.isEmpty(); i++) {
            Token token = tokens.get(i);
            boolean follow = token.type() == Token.Type.HANDLE
                    && i > 0
                    && tokens.get(i - 1).is("Follow");
            if (follow) {
                draft.giveHandle(token.text(), false);
            }
            PhraseTable.Found<String> act = i > end ? actAt(i) : null;
            if (act != null && !act.value().equals("source")) {
                int from = i;
                while (from < tokens.size() && tokens.get(from).start() < act.end()) {
                    from++;
                }
                int to = from;
                while (to < tokens.size() && !Tails.startsAt(line, tokens, to, to - from)) {
                    to++;
                }
                if (to > from) {
                    readClause(from, to, act.value());
                }
                return;
            }
        }
        readBehindDate(end);
    }

    /** {@code By Anna Field May 4, 2021 3:46 PM Example News}. */
    private void readBehindDate(int end) {
        int from = tokens.size();
        while (from > end
                && tokens.get(from - 1).isCapitalised()
                && !tokens.get(from - 1).is(Kind.CALENDAR)) {
            from--;
        }
        boolean date = from > end && tokens.get(from - 1).type() == Token.Type.NUMBER;
        int start = from < tokens.size() && tokens.get(from).text().endsWith("M") ? from + 1 : from;
        if (draft.broken || !date || tokens.size() - start < 2) {
            return;
        }
        if (Office.isOffice(line, tokens, start, tokens.size())) {
            draft.offices.add(new Segment(start, tokens.size(), ' '));
            draft.giveOffices();
        } else if (Shapes.isOrganization(line, tokens, start, tokens.size())) {
            draft.giveAffiliation(Shapes.text(line, tokens, start, tokens.size()));
        }
    }

    /** A byline may go on with another act: {@code By Anna Field, Photographs by Ben Wood}. */
    private void readClauses(int to, String act) {
        int from = 0;
        String role = act;
        for (int i = 1; i < to && !draft.broken; i++) {
            PhraseTable.Found<String> found = actAt(i);
            if (found != null && found.value().equals("source") && i > 1) {
                readClause(from, end.trimmed(i), role);
                return;
            }
            if (found != null && !found.value().equals("source")) {
                readClause(from, end.trimmed(i), role);
                while (i < to && tokens.get(i).start() < found.end()) {
                    i++;
                }
                from = i;
                role = found.value();
            }
        }
        if (from < to && !draft.broken) {
            readClause(from, to, role);
        }
    }

    private PhraseTable.@Nullable Found<String> actAt(int at) {
        if (!tokens.get(at).isWord() || !tokens.get(at).opens(Kind.CREDIT)) {
            return null;
        }
        PhraseTable.Found<String> found =
                Lexicon.table(Kind.CREDIT).longestAt(line, tokens.get(at).start());
        if (found == null) {
            return null;
        }
        String printed = line.substring(found.start(), found.end());
        boolean phrase = printed.indexOf(' ') > 0 || printed.endsWith(":");
        return phrase && !found.value().equals("contributor") ? found : null;
    }

    private void readClause(int from, int to, String act) {
        int before = people.size();
        draft.clause = before;
        List<Segment> segments = Segments.of(line, tokens, from, to);
        for (int i = 0; i < segments.size() && !draft.broken; i++) {
            read(segments, i);
        }
        draft.giveOffices();
        if (!draft.place.isEmpty() && people.size() > before) {
            draft.giveLocation(draft.place);
            draft.place = "";
        }
        if (draft.broken && before > 0) {
            people.subList(before, people.size()).clear();
            draft.broken = false;
        }
        if (!act.isEmpty() && !act.equals("interview")) {
            for (Person person : people.subList(before, people.size())) {
                person.role = new Role(act);
            }
        }
    }

    private void read(List<Segment> segments, int index) {
        Segment segment = segments.get(index);
        if (segment.separator() != '&' && !draft.offices.isEmpty()) {
            draft.giveOffices();
        }
        Token first = tokens.get(segment.from());
        if (!first.isWord() && !(first.type() == Token.Type.NUMBER && segment.size() > 1)) {
            attributes.readMark(segment);
            return;
        }
        int inner = indexOfAddress(segment);
        if (inner > segment.from()) {
            // A colon before an address names the network, "X: @afield".
            if (people.isEmpty() || !tokens.get(inner - 1).isMark(":")) {
                read(List.of(new Segment(segment.from(), inner, segment.separator())), 0);
            }
            attributes.readMark(new Segment(inner, segment.to(), ' '));
            return;
        }
        int place = people.size() == draft.clause && index + 1 < segments.size()
                ? names.placeBeforeName(segment.from(), segment.to())
                : -1;
        if (place >= 0) {
            draft.place = Shapes.text(line, tokens, place, segment.to());
        } else if (people.size() == draft.clause) {
            readFirst(segment);
        } else if (segment.separator() == '&' && draft.onlyOrganizations() && isCollective(segment)) {
            draft.add(segment.from(), segment.to(), ContributorKind.COLLECTIVE);
        } else if (segment.separator() == '&' && attributes.isNewPerson(segment)) {
            names.readPerson(segment.from(), segment.to());
        } else if (!attributes.readAttribute(segment, index == segments.size() - 1)) {
            readFurther(segment);
        }
    }

    private int indexOfAddress(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            Token.Type type = tokens.get(i).type();
            if (type == Token.Type.EMAIL || type == Token.Type.HANDLE) {
                return i;
            }
        }
        return segment.from();
    }

    private void readFirst(Segment segment) {
        int from = names.skipTitles(segment.from(), segment.to());
        if (from == segment.to()) {
            draft.broken = true;
            return;
        }
        if (isCollective(segment)) {
            draft.add(segment.from(), segment.to(), ContributorKind.COLLECTIVE);
        } else if (!names.readPerson(segment.from(), segment.to())) {
            readOther(segment);
        }
    }

    /** No person: an organisation, or the name that somebody chose. */
    private void readOther(Segment segment) {
        boolean function = segment.size() == 1 && tokens.get(segment.from()).is(Kind.FUNCTION_WORD);
        boolean organization = !function && Shapes.isOrganization(line, tokens, segment.from(), segment.to());
        boolean sentence = draft.hasPlainWord(segment);
        if (function) {
            draft.broken = true;
        } else if (organization
                && (!sentence || draft.marked || Agencies.contains(text(segment)))
                && segment.size() <= 10) {
            draft.add(segment.from(), segment.to(), ContributorKind.ORGANIZATION);
        } else if (segment.size() == 1 && isUserName(tokens.get(segment.from()))) {
            draft.add(segment.from(), segment.to(), ContributorKind.PERSON);
        } else if (draft.marked && isSmallName(segment)) {
            draft.add(segment.from(), segment.to(), ContributorKind.PERSON);
        } else if (draft.marked
                && segment.size() <= 4
                && segment.to() == tokens.size()
                && tokens.get(segment.from()).isCapitalised()) {
            draft.add(segment.from(), segment.to(), ContributorKind.ORGANIZATION);
        } else {
            draft.broken = true;
        }
    }

    private String text(Segment segment) {
        return Shapes.text(line, tokens, segment.from(), segment.to());
    }

    /** {@code anna field}: a name that a system keeps in small letters. */
    private boolean isSmallName(Segment segment) {
        if (segment.size() != 2 || segment.to() != tokens.size()) {
            return false;
        }
        for (int i = segment.from(); i < segment.to(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.isCapitalised() || token.length() < 3 || isKnownWord(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnownWord(Token token) {
        return token.is(Kind.FUNCTION_WORD)
                || token.is(Kind.PLACE_PREPOSITION)
                || token.is(Kind.AND)
                || token.is(Kind.COLLECTIVE)
                || token.is(Kind.ROLE);
    }

    private boolean isUserName(Token token) {
        if (token.is(Kind.FUNCTION_WORD) || token.length() < 2) {
            return false;
        }
        return draft.marked
                || token.isCamelCase()
                || token.text().indexOf('.') > 0
                || Characters.isDigit(token.text().charAt(token.length() - 1));
    }

    private boolean isCollective(Segment segment) {
        return Shapes.isCollective(line, tokens, segment.from(), segment.to());
    }

    private void readFurther(Segment segment) {
        if (isCollective(segment)) {
            draft.add(segment.from(), segment.to(), ContributorKind.COLLECTIVE);
            return;
        }
        if (names.readPerson(segment.from(), segment.to())) {
            return;
        }
        boolean single = segment.size() == 1
                && segment.separator() != '-'
                && Shapes.isPerson(tokens, segment.from(), segment.to(), 1);
        if (single) {
            draft.add(segment.from(), segment.to(), ContributorKind.PERSON);
        } else if (!draft.marked && segment.separator() == ',' && draft.hasPlainWord(segment)) {
            draft.broken = true;
        }
    }
}
