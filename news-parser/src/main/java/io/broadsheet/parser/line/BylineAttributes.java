package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.Office;
import io.broadsheet.parser.internal.wire.Segment;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import java.util.List;
import java.util.Locale;

/** Reads what a byline says of the people before it: offices, organisations, places, addresses, degrees. */
final class BylineAttributes {
    private final BylineDraft draft;
    private final BylineNames names;
    private final String line;
    private final List<Token> tokens;
    private final List<Person> people;

    BylineAttributes(BylineDraft draft, BylineNames names) {
        this.draft = draft;
        this.names = names;
        this.line = draft.line;
        this.tokens = draft.tokens;
        this.people = draft.people;
    }

    /** Something about the people read so far; false when the segment is another name. */
    boolean readAttribute(Segment segment, boolean last) {
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
            draft.addTitles(person, from, to);
            return true;
        }
        if (startsFor(from, to)) {
            int organization = tokens.get(from + 1).is("the") ? from + 2 : from + 1;
            draft.giveAffiliation(Shapes.text(line, tokens, organization, to));
            return true;
        }
        if (Office.isOffice(line, tokens, from, to) && !isNewPerson(segment)) {
            draft.offices.add(segment);
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
            draft.person().role = act;
        }
        return act != null;
    }

    private boolean startsFor(int from, int to) {
        return to - from > 1
                && tokens.get(from).text().equalsIgnoreCase("for")
                && (tokens.get(from + 1).isCapitalised()
                        || (to - from > 2 && tokens.get(from + 1).is("the")));
    }

    private boolean isCredentials(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (!token.isDegree()) {
                return false;
            }
        }
        return true;
    }

    /** A name with an office behind it, after a joining word: {@code and Ben Wood Staff Writer}. */
    boolean isNewPerson(Segment segment) {
        if (segment.separator() != '&' && segment.separator() != ',') {
            return false;
        }
        int end = names.endOfName(segment.from(), segment.to());
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
            draft.giveLocation(Shapes.text(line, tokens, from + 1, to));
            return true;
        }
        if (!joined && isPlace(segment)) {
            draft.giveLocation(Shapes.text(line, tokens, from, to));
            return true;
        }
        boolean organization = Shapes.isOrganization(line, tokens, from, to);
        if ((organization && joined) || (organization && draft.onlyOrganizations())) {
            draft.add(from, to, ContributorKind.ORGANIZATION);
            return true;
        }
        if (segment.separator() == '(' && !Shapes.isOrganization(line, tokens, from, to)) {
            return true;
        }
        boolean unknown = !joined && segment.size() == 1 && tokens.get(from).isCapitalised() && !draft.hasSingleNames();
        if (unknown
                && !organization
                && (draft.german || !draft.person().affiliation.isEmpty())
                && draft.person().location.isEmpty()) {
            draft.giveLocation(Shapes.text(line, tokens, from, to));
            return true;
        }
        boolean whole = last && !joined && segment.separator() != '/' && !Shapes.isPerson(tokens, from, to, 2);
        if (organization || unknown || (whole && tokens.get(from).isCapitalised() && !draft.hasPlainWord(segment))) {
            shiftAffiliation(segment);
            draft.giveAffiliation(Shapes.text(line, tokens, from, to));
            return true;
        }
        return false;
    }

    /** {@code Anna Field, Project Marketing, Example}: of two attributes the first is the office. */
    private void shiftAffiliation(Segment segment) {
        Person person = draft.person();
        boolean two = segment.separator() == ',' && person.jobTitle.isEmpty() && !person.affiliation.isEmpty();
        if (two && person.isHuman() && !Agencies.contains(person.affiliation)) {
            person.jobTitle = person.affiliation;
            person.affiliation = "";
        }
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

    /** Addresses and what else is no word. */
    void readMark(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            Token token = tokens.get(i);
            if (people.isEmpty()) {
                draft.broken = token.type() != Token.Type.HANDLE;
                if (draft.broken) {
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
                draft.giveHandle(token.text(), segment.separator() == '-');
            } else if (token.isWord()
                    && i > segment.from()
                    && segment.to() - i <= 6
                    && Shapes.isOrganization(line, tokens, i, segment.to())) {
                person.affiliation = Shapes.text(line, tokens, i, segment.to());
                return;
            }
        }
    }
}
