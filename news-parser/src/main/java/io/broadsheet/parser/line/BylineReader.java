package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.Lexicon;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.NameCase;
import io.broadsheet.parser.internal.wire.Office;
import io.broadsheet.parser.internal.wire.PhraseTable;
import io.broadsheet.parser.internal.wire.Segment;
import io.broadsheet.parser.internal.wire.Segments;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Tails;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the names of one byline behind its introducing word. */
final class BylineReader {
    /** Longer lines without an introducing word are prose. */
    private static final int LONGEST_BARE = 200;

    /** Words that are names and particles elsewhere; a single word behind them proves nothing. */
    private static final Set<String> RARE =
            Set.of("di", "av", "af", "door", "oleh", "theo", "piše", "автор", "του", "της");

    private final String line;
    private final List<Token> tokens;
    private final boolean marked;
    private final boolean german;
    private final List<Person> people = new ArrayList<>();
    private final List<Segment> offices = new ArrayList<>();
    private boolean broken;
    private boolean foreign;

    /** How many people were read before this clause. */
    private int clause;

    private BylineReader(String line, List<Token> tokens, boolean marked, boolean german) {
        this.german = german;
        this.line = line;
        this.tokens = tokens;
        this.marked = marked;
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
        boolean german = isGerman(intro);
        BylineReader reader = new BylineReader(line, tokens, marked, german);
        reader.foreign = RARE.contains(intro);
        int end = reader.endOfNames(act.equals("interview"));
        boolean joined = end > 0 && !marked && tokens.get(0).isMark("&+|/,.");
        if (end == 0 || joined || tokens.get(end - 1).isMark(":?!")) {
            return List.of();
        }
        reader.readClauses(end, act);
        reader.readBehindTail(end);
        return reader.broken || reader.isTitle() ? List.of() : reader.people;
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
        BylineReader reader = new BylineReader(line, tokens, false, false);
        int end = reader.endOfNames(false);
        if (end == 0 || tokens.get(end - 1).isMark(":?!.")) {
            return List.of();
        }
        if (Shapes.isCollective(line, tokens, 0, end)) {
            return List.of(new Person(Shapes.text(line, tokens, 0, end), ContributorKind.COLLECTIVE));
        }
        reader.readClauses(end, "");
        boolean described = !reader.people.isEmpty() && reader.people.stream().allMatch(BylineReader::isDescribed);
        return described && !reader.broken && !reader.isTitle() ? reader.people : List.of();
    }

    private static boolean isDescribed(Person person) {
        boolean known = Agencies.contains(person.affiliation) || person.quoted || person.prepositional;
        return person.isHuman()
                && (known || !person.jobTitle.isEmpty() || !person.email.isEmpty() || !person.handle.isEmpty());
    }

    /** Reads a value that is known to hold names and nothing else. */
    static List<Person> readKnown(String line) {
        List<Token> tokens = Tokens.of(line, 0);
        BylineReader reader = new BylineReader(line, tokens, true, false);
        int end = reader.endOfNames(false);
        reader.readClauses(end == 0 ? tokens.size() : end, "");
        if (!reader.broken && !reader.people.isEmpty()) {
            return reader.people;
        }
        boolean organization = !tokens.isEmpty() && Shapes.isOrganization(line, tokens, 0, tokens.size());
        return List.of(new Person(line, organization ? ContributorKind.ORGANIZATION : ContributorKind.PERSON));
    }

    /** In German copy a single word after the name is where the author is: {@code Von Anna Feld, Nairobi}. */
    private static boolean isGerman(String intro) {
        return intro.startsWith("von") || intro.endsWith(" von") || intro.startsWith("autor");
    }

    /** What tells of the people behind dates and buttons: {@code Follow @afield}, {@code Illustration by Ben Wood}. */
    private void readBehindTail(int end) {
        for (int i = end; i < tokens.size() && !broken && !people.isEmpty(); i++) {
            Token token = tokens.get(i);
            boolean follow = token.type() == Token.Type.HANDLE
                    && i > 0
                    && tokens.get(i - 1).text().equals("Follow");
            if (follow) {
                giveHandle(token.text(), false);
            }
            PhraseTable.Found<String> act = i > end ? actAt(i) : null;
            if (act != null) {
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
        if (broken || !date || tokens.size() - start < 2) {
            return;
        }
        if (Office.isOffice(line, tokens, start, tokens.size())) {
            offices.add(new Segment(start, tokens.size(), ' '));
            giveOffices();
        } else if (Shapes.isOrganization(line, tokens, start, tokens.size())) {
            giveAffiliation(Shapes.text(line, tokens, start, tokens.size()));
        }
    }

    /** Index after the last token that may belong to the names. */
    private int endOfNames(boolean interview) {
        int words = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
            if ((depth <= 0 && Tails.startsAt(line, tokens, i, words)) || (interview && isInterviewed(token, i))) {
                return trimmed(i);
            }
            words += token.type() == Token.Type.MARK ? 0 : 1;
        }
        return trimmed(tokens.size());
    }

    private static boolean isInterviewed(Token token, int at) {
        return at > 0
                && switch (token.text()) {
                    case "mit", "with", "avec", "con", "com" -> true;
                    default -> false;
                };
    }

    private int trimmed(int end) {
        int last = end;
        while (last > 0 && (tokens.get(last - 1).isMark(",;|/-\u2013\u2014\u2022\u00B7.(") || isDangling(last - 1))) {
            last--;
        }
        return last;
    }

    private boolean isDangling(int at) {
        return at > 0 && at == tokens.size() - 1 && tokens.get(at).text().equals("on");
    }

    /** A byline may go on with another act: {@code By Anna Field, Photographs by Ben Wood}. */
    private void readClauses(int end, String act) {
        int from = 0;
        String role = act;
        for (int i = 1; i < end && !broken; i++) {
            PhraseTable.Found<String> found = actAt(i);
            if (found != null) {
                readClause(from, trimmed(i), role);
                while (i < end && tokens.get(i).start() < found.end()) {
                    i++;
                }
                from = i;
                role = found.value();
            }
        }
        if (from < end && !broken) {
            readClause(from, end, role);
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
        return phrase && !found.value().equals("source") && !found.value().equals("contributor") ? found : null;
    }

    private void readClause(int from, int to, String act) {
        int before = people.size();
        clause = before;
        List<Segment> segments = Segments.of(line, tokens, from, to);
        for (int i = 0; i < segments.size() && !broken; i++) {
            read(segments, i);
        }
        giveOffices();
        if (broken && before > 0) {
            people.subList(before, people.size()).clear();
            broken = false;
        }
        if (!act.isEmpty() && !act.equals("interview")) {
            for (Person person : people.subList(before, people.size())) {
                person.role = new Role(act);
            }
        }
    }

    private void read(List<Segment> segments, int index) {
        Segment segment = segments.get(index);
        if (segment.separator() != '&' && !offices.isEmpty()) {
            giveOffices();
        }
        Token first = tokens.get(segment.from());
        if (!first.isWord() && !(first.type() == Token.Type.NUMBER && segment.size() > 1)) {
            readMark(segment);
            return;
        }
        int inner = indexOfAddress(segment);
        if (inner > segment.from()) {
            read(List.of(new Segment(segment.from(), inner, segment.separator())), 0);
            readMark(new Segment(inner, segment.to(), ' '));
            return;
        }
        if (people.size() == clause) {
            readFirst(segment);
        } else if (segment.separator() == '&' && onlyOrganizations() && isCollective(segment)) {
            add(segment.from(), segment.to(), ContributorKind.COLLECTIVE);
        } else if (segment.separator() == '&' && isNewPerson(segment)) {
            readPerson(segment.from(), segment.to());
        } else if (!readAttribute(segment, index == segments.size() - 1)) {
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

    /** Addresses and what else is no word. */
    private void readMark(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            Token token = tokens.get(i);
            if (people.isEmpty()) {
                broken = token.type() != Token.Type.HANDLE;
                if (broken) {
                    return;
                }
                people.add(new Person(token.text(), ContributorKind.PERSON));
            }
            Person person = people.get(people.size() - 1);
            if (token.type() == Token.Type.EMAIL) {
                person.email = token.text();
            } else if (token.type() == Token.Type.QUOTED && person.affiliation.isEmpty()) {
                person.affiliation = token.text();
                person.quoted = true;
            } else if (token.type() == Token.Type.HANDLE) {
                giveHandle(token.text(), segment.separator() == '-');
            } else if (token.isWord()
                    && i > segment.from()
                    && segment.to() - i <= 6
                    && Shapes.isOrganization(line, tokens, i, segment.to())) {
                person.affiliation = Shapes.text(line, tokens, i, segment.to());
                return;
            }
        }
    }

    /** A handle behind a dash is that of all names before it. */
    private void giveHandle(String handle, boolean all) {
        for (Person person : all ? people : List.of(person())) {
            person.handle = person.handle.isEmpty() ? handle : person.handle;
        }
    }

    private void readFirst(Segment segment) {
        int from = skipTitles(segment.from(), segment.to());
        if (from == segment.to()) {
            broken = true;
            return;
        }
        if (Shapes.isCollective(line, tokens, segment.from(), segment.to())) {
            add(segment.from(), segment.to(), ContributorKind.COLLECTIVE);
        } else if (!readPerson(segment.from(), segment.to())) {
            readOther(segment);
        }
    }

    /** No person: an organisation, or the name that somebody chose. */
    private void readOther(Segment segment) {
        boolean function = segment.size() == 1 && tokens.get(segment.from()).is(Kind.FUNCTION_WORD);
        boolean organization = !function && Shapes.isOrganization(line, tokens, segment.from(), segment.to());
        boolean sentence = hasPlainWord(segment);
        if (function) {
            broken = true;
        } else if (organization && (!sentence || marked || Agencies.contains(text(segment))) && segment.size() <= 10) {
            add(segment.from(), segment.to(), ContributorKind.ORGANIZATION);
        } else if (segment.size() == 1 && isUserName(tokens.get(segment.from()))) {
            add(segment.from(), segment.to(), ContributorKind.PERSON);
        } else if (marked && segment.size() <= 4 && segment.to() == tokens.size()) {
            add(segment.from(), segment.to(), ContributorKind.ORGANIZATION);
        } else {
            broken = true;
        }
    }

    private String text(Segment segment) {
        return Shapes.text(line, tokens, segment.from(), segment.to());
    }

    private boolean isUserName(Token token) {
        if (token.is(Kind.FUNCTION_WORD) || token.text().length() < 2) {
            return false;
        }
        return marked
                || token.isCamelCase()
                || token.text().indexOf('.') > 0
                || Character.isDigit(token.text().charAt(token.text().length() - 1));
    }

    /** Whether a word stands there that is no part of the name of an organisation. */
    private boolean hasPlainWord(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            Token token = tokens.get(i);
            boolean lower = token.isWord() && !token.isCapitalised();
            if (lower && !token.is(Kind.PARTICLE) && !isJoining(token.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoining(String word) {
        return switch (word) {
            case "of", "for", "the", "and", "für", "und", "pour", "et", "para", "per", "on", "in", "at", "to" -> true;
            default -> false;
        };
    }

    /** A name that may have more behind it: an office, an organisation, {@code for Example News}. */
    private boolean readPerson(int from, int to) {
        int start = skipTitles(from, to);
        if (start >= to) {
            return false;
        }
        int office = skipOffice(start, to);
        if (office > start && Shapes.isPerson(tokens, office, to, 2)) {
            Person person = add(office, to, ContributorKind.PERSON);
            person.jobTitle = Shapes.text(line, tokens, start, office);
            addTitles(person, from, start);
            return true;
        }
        int end = endOfName(start, to);
        if (end < 0) {
            return false;
        }
        Person person = add(start, end, ContributorKind.PERSON);
        addTitles(person, from, start);
        if (end < to) {
            readAppended(person, end, to);
        }
        return true;
    }

    /** {@code Rechtsanwalt Anna Feld}: words of office before the name. */
    private int skipOffice(int from, int to) {
        int at = from;
        while (at < to - 2 && tokens.get(at).is(Kind.ROLE)) {
            at++;
        }
        return at;
    }

    private int skipTitles(int from, int to) {
        int at = from;
        while (at < to) {
            Token token = tokens.get(at);
            boolean title =
                    (token.is(Kind.CREDENTIAL) && token.text().length() > 1) || (token.is(Kind.TITLE) && to - at > 2);
            if (!title) {
                return at;
            }
            at++;
        }
        return at;
    }

    private void addTitles(Person person, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(Kind.CREDENTIAL)) {
                person.credentials.add(tokens.get(i).text());
            }
        }
    }

    /** Index after the name, what follows being an attribute of it; -1 when no name begins there. */
    private int endOfName(int from, int to) {
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
        if (word.equalsIgnoreCase("for") || word.equals("für") || word.equals("pour") || word.equals("para")) {
            return capital;
        }
        if (token.is(Kind.CREDENTIAL) && at == to - 1) {
            return token.isCapitals() || word.indexOf('.') > 0;
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
        return organization && telling && !isPlaceName(from, at);
    }

    private boolean isNameSuffix(int at, int to) {
        return to - at == 1 && tokens.get(at).is(Kind.SUFFIX);
    }

    private boolean isPlaceName(int from, int to) {
        return PlaceWords.isPlace(line, tokens, from, to) || PlaceWords.isPlace(line, tokens, from, from + 1);
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
        if (isVerb(tokens.get(at).text())) {
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
        if (word.equalsIgnoreCase("for") || word.equals("für") || word.equals("pour") || word.equals("para")) {
            giveAffiliation(Shapes.text(line, tokens, from + 1, to));
        } else if (token.is(Kind.CREDENTIAL) && from == to - 1) {
            person.credentials.add(word);
        } else if (token.is(Kind.PLACE_PREPOSITION) && !token.isCapitalised()) {
            giveAppendedPlace(from + 1, to);
        } else if (Office.isOffice(line, tokens, from, to)) {
            offices.add(new Segment(from, to, ' '));
        } else {
            giveAffiliation(Shapes.text(line, tokens, from, to));
        }
    }

    private void giveAppendedPlace(int from, int to) {
        if (PlaceWords.isPlace(line, tokens, from, to)) {
            giveLocation(Shapes.text(line, tokens, from, to));
        }
    }

    private Person add(int from, int to, ContributorKind kind) {
        giveOffices();
        String printed = Shapes.text(line, tokens, from, to);
        String name = switch (kind.value()) {
            case "person" -> NameCase.ofPerson(printed);
            case "organization" -> NameCase.ofOrganization(printed);
            default -> printed;
        };
        Person person = new Person(name, kind);
        people.add(person);
        return person;
    }

    /** Something about the people read so far; false when the segment is another name. */
    private boolean readAttribute(Segment segment, boolean last) {
        int from = segment.from();
        int to = segment.to();
        if (segment.separator() == '('
                && segment.size() == 1
                && giveAct(tokens.get(from).text())) {
            return true;
        }
        Person person = people.get(people.size() - 1);
        if (segment.separator() == ','
                && segment.size() == 1
                && tokens.get(from).is(Kind.SUFFIX)) {
            person.name = person.name + ", " + tokens.get(from).text();
            return true;
        }
        if (isCredentials(from, to) && person.isHuman()) {
            addTitles(person, from, to);
            return true;
        }
        if (startsFor(from, to)) {
            giveAffiliation(Shapes.text(line, tokens, from + 1, to));
            return true;
        }
        if (Office.isOffice(line, tokens, from, to) && !isNewPerson(segment)) {
            offices.add(segment);
            return true;
        }
        return readPlaceOrOrganization(segment, last);
    }

    /** {@code Anna Field (text) and Ben Wood (photos)}. */
    private boolean giveAct(String word) {
        Role act = switch (word.toLowerCase(Locale.ROOT)) {
            case "reporting", "report" -> Role.REPORTING;
            case "photography", "photos", "photo", "photographs", "foto", "fotos", "pictures" -> Role.PHOTOGRAPHY;
            case "illustration", "illustrations", "illustrationen" -> Role.ILLUSTRATION;
            case "translation", "übersetzung", "traduction" -> Role.TRANSLATION;
            case "editing", "redaktion" -> Role.EDITING;
            case "text", "words", "texte", "texto" -> Role.AUTHOR;
            case "graphics", "grafik" -> Role.GRAPHICS;
            case "video" -> Role.VIDEO;
            default -> null;
        };
        if (act != null) {
            person().role = act;
        }
        return act != null;
    }

    private boolean startsFor(int from, int to) {
        return to - from > 1
                && tokens.get(from).text().equalsIgnoreCase("for")
                && tokens.get(from + 1).isCapitalised();
    }

    private boolean isCredentials(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean printedSo = token.isCapitals()
                    || token.text().indexOf('.') > 0
                    || token.text().startsWith("Ph");
            if (!token.is(Kind.CREDENTIAL) || !printedSo) {
                return false;
            }
        }
        return true;
    }

    /** A name with an office behind it, after a joining word: {@code and Ben Wood Staff Writer}. */
    private boolean isNewPerson(Segment segment) {
        if (segment.separator() != '&' && segment.separator() != ',') {
            return false;
        }
        int end = endOfName(segment.from(), segment.to());
        boolean bare =
                end > segment.from() && end < segment.to() && !Office.isOffice(line, tokens, segment.from(), end);
        return bare
                && ((segment.separator() == '&' && end > segment.from() + 1)
                        || (end - segment.from() == 2 && isOfficeStart(end, segment.to())));
    }

    private boolean isOfficeStart(int at, int to) {
        return tokens.get(at).is(Kind.ROLE) && to - at > 1;
    }

    private boolean readPlaceOrOrganization(Segment segment, boolean last) {
        int from = segment.from();
        int to = segment.to();
        boolean joined = segment.separator() == '&';
        if (!joined && PlaceWords.isPrepositional(tokens, from, to)) {
            people.forEach(person -> person.prepositional = true);
            giveLocation(Shapes.text(line, tokens, from + 1, to));
            return true;
        }
        if (!joined && isPlace(segment)) {
            giveLocation(Shapes.text(line, tokens, from, to));
            return true;
        }
        boolean organization = Shapes.isOrganization(line, tokens, from, to);
        if ((organization && joined) || (organization && onlyOrganizations())) {
            add(from, to, ContributorKind.ORGANIZATION);
            return true;
        }
        if (segment.separator() == '(' && !Shapes.isOrganization(line, tokens, from, to)) {
            return true;
        }
        boolean unknown = !joined && segment.size() == 1 && tokens.get(from).isCapitalised() && !hasSingleNames();
        if (unknown
                && !organization
                && (german || !person().affiliation.isEmpty())
                && person().location.isEmpty()) {
            giveLocation(Shapes.text(line, tokens, from, to));
            return true;
        }
        boolean whole = last && !joined && segment.separator() != '/' && !Shapes.isPerson(tokens, from, to, 2);
        if (organization || unknown || (whole && tokens.get(from).isCapitalised() && !hasPlainWord(segment))) {
            shiftAffiliation(segment);
            giveAffiliation(Shapes.text(line, tokens, from, to));
            return true;
        }
        return false;
    }

    /** {@code Anna Field, Project Marketing, Example}: of two attributes the first is the office. */
    private void shiftAffiliation(Segment segment) {
        Person person = person();
        boolean two = segment.separator() == ',' && person.jobTitle.isEmpty() && !person.affiliation.isEmpty();
        if (two && person.isHuman() && !Agencies.contains(person.affiliation)) {
            person.jobTitle = person.affiliation;
            person.affiliation = "";
        }
    }

    private Person person() {
        return people.get(people.size() - 1);
    }

    private boolean hasSingleNames() {
        return people.stream().anyMatch(person -> person.isHuman() && person.name.indexOf(' ') < 0);
    }

    private boolean isPlace(Segment segment) {
        boolean follows = !people.get(people.size() - 1).location.isEmpty();
        if (Agencies.contains(Shapes.text(line, tokens, segment.from(), segment.to()))) {
            return false;
        }
        return follows
                ? segment.size() <= 2 && PlaceWords.isPlace(line, tokens, segment.from(), segment.to())
                : segment.separator() != '&' && PlaceWords.isPlace(line, tokens, segment.from(), segment.to());
    }

    private boolean isCollective(Segment segment) {
        return Shapes.isCollective(line, tokens, segment.from(), segment.to());
    }

    private boolean onlyOrganizations() {
        return people.stream().allMatch(person -> person.kind.equals(ContributorKind.ORGANIZATION));
    }

    private void readFurther(Segment segment) {
        int before = people.size();
        if (Shapes.isCollective(line, tokens, segment.from(), segment.to())) {
            add(segment.from(), segment.to(), ContributorKind.COLLECTIVE);
            return;
        }
        if (readPerson(segment.from(), segment.to())) {
            return;
        }
        boolean single = segment.size() == 1
                && segment.separator() != '-'
                && Shapes.isPerson(tokens, segment.from(), segment.to(), 1);
        if (single) {
            add(segment.from(), segment.to(), ContributorKind.PERSON);
        } else if (people.size() == before && !marked && segment.separator() == ',' && hasPlainWord(segment)) {
            broken = true;
        }
    }

    private void giveAffiliation(String affiliation) {
        for (Person person : people.subList(clause, people.size())) {
            if (person.affiliation.isEmpty() && !person.kind.equals(ContributorKind.ORGANIZATION)) {
                person.affiliation = affiliation;
            }
        }
    }

    private void giveLocation(String location) {
        Person lastPerson = people.get(people.size() - 1);
        String before = lastPerson.location;
        for (Person person : people) {
            if (person.location.isEmpty()) {
                person.location = location;
            } else if (!before.isEmpty() && person.location.equals(before)) {
                person.location = before + ", " + location;
            }
        }
    }

    /** Several offices joined by "and" are one for each name, or one office in two words. */
    private void giveOffices() {
        if (offices.isEmpty()) {
            return;
        }
        List<Person> open = people.stream()
                .filter(person -> person.jobTitle.isEmpty() && person.isHuman())
                .toList();
        if ((offices.size() > 1 && open.size() == offices.size()) || (offices.size() > 1 && isSplitOffice(open))) {
            distribute(open);
        } else if (!people.isEmpty()) {
            Segment first = offices.get(0);
            int to = offices.get(offices.size() - 1).to();
            Office office = Office.of(line, tokens, first.from(), to);
            boolean all = Office.isPlural(line, tokens, to);
            Person lastPerson = people.get(people.size() - 1);
            for (Person person : all ? people : List.of(lastPerson)) {
                give(person, office);
            }
        }
        offices.clear();
    }

    private static boolean isSplitOffice(List<Person> open) {
        return open.isEmpty();
    }

    private void distribute(List<Person> open) {
        for (int i = 0; i < Math.min(open.size(), offices.size()); i++) {
            Segment segment = offices.get(i);
            give(open.get(i), Office.of(line, tokens, segment.from(), segment.to()));
        }
    }

    private static void give(Person person, Office office) {
        if (person.jobTitle.isEmpty()) {
            person.jobTitle = office.role();
        }
        if (person.affiliation.isEmpty()) {
            person.affiliation = office.affiliation();
        }
        if (person.location.isEmpty()) {
            person.location = office.location();
        }
    }

    /** Several single words are a title ({@code Von Hexen und Henkern}), a place and a country a dateline. */
    private boolean isTitle() {
        if (people.isEmpty()) {
            return true;
        }
        Person first = people.get(0);
        if (!marked && first.isHuman() && !first.affiliation.isEmpty() && isPictureAgency(first.affiliation)) {
            return true;
        }
        boolean single = first.isHuman() && first.name.indexOf(' ') < 0;
        if (single && !marked && foreign) {
            return true;
        }
        if (marked || !single) {
            return !marked && isPlaceAndCountry(first);
        }
        return people.size() > 1 || !first.location.isEmpty() || !first.affiliation.isEmpty();
    }

    private static boolean isPictureAgency(String name) {
        Optional<Agency> agency = Agencies.find(name);
        return agency.isPresent() && agency.get().isPictures();
    }

    private boolean isPlaceAndCountry(Person first) {
        return first.name
                        .toUpperCase(java.util.Locale.ROOT)
                        .equals(line.substring(
                                tokens.get(0).start(),
                                Math.min(line.length(), tokens.get(0).start() + first.name.length())))
                && !(first.location.isEmpty() && first.affiliation.isEmpty())
                && PlaceWords.isPlace(line, tokens, 0, Math.min(tokens.size(), first.name.split(" ", -1).length));
    }
}
