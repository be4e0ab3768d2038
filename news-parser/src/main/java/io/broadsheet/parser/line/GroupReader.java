package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Countries;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.NameCase;
import io.broadsheet.parser.internal.wire.Office;
import io.broadsheet.parser.internal.wire.Regions;
import io.broadsheet.parser.internal.wire.Segment;
import io.broadsheet.parser.internal.wire.Segments;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import io.broadsheet.parser.internal.wire.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the people of one act: {@code A, B and C in Kabul, and D in Greenville, South Carolina}. */
final class GroupReader {
    private static final WordSet PLACE_WORDS =
            WordSet.of("in at from near aboard outside aus en à em из в uit från fra");

    private static final WordSet ARTICLES = WordSet.of("the der die des la le los las el den dem l'");

    private static final Set<String> PLAIN_OFFICES = Set.of(
            "writer",
            "writers",
            "reporter",
            "reporters",
            "journalist",
            "journalists",
            "staff",
            "staffers",
            "correspondents",
            "contributors",
            "editors");

    private final String line;
    private final List<Token> tokens;
    private final String act;
    private final List<Person> people = new ArrayList<>();

    /** The first of the people whose place was not read yet. */
    private int unplaced;

    /** The first of the people who share the last place. */
    private int placed;

    private String affiliation = "";
    private boolean broken;

    GroupReader(String line, List<Token> tokens, String act) {
        this.line = line;
        this.tokens = tokens;
        this.act = act;
    }

    /** {@return the people read so far} */
    List<Person> people() {
        return people;
    }

    /** Reads names; false when something else stands among them. */
    boolean read(int from, int to) {
        List<Segment> segments = Segments.of(line, tokens, from, to);
        for (int i = 0; i < segments.size() && !broken; i++) {
            readSegment(segments.get(i));
        }
        return !broken && !people.isEmpty();
    }

    /** Reads what follows {@code reported from}: a place of all before, then names with places of their own. */
    boolean readPlaces(int from, int to) {
        List<Segment> segments = Segments.of(line, tokens, from, to);
        if (segments.isEmpty() || !isPlaceName(segments.get(0))) {
            return false;
        }
        give(text(segments.get(0).from(), segments.get(0).to()));
        for (int i = 1; i < segments.size() && !broken; i++) {
            readSegment(segments.get(i));
        }
        return !broken;
    }

    private boolean isPlaceName(Segment segment) {
        Token first = tokens.get(segment.from());
        return segment.size() <= 5
                && (first.isCapitalised() || first.is("the"))
                && tokens.get(segment.to() - 1).isCapitalised();
    }

    private void readSegment(Segment segment) {
        int from = segment.from();
        int to = segment.to();
        Token first = tokens.get(from);
        if (first.type() == Token.Type.EMAIL || first.type() == Token.Type.HANDLE) {
            readAddress(segment);
            return;
        }
        if (continuesPlace(segment)) {
            Person last = people.get(people.size() - 1);
            String place = last.location + ", " + text(from, to);
            for (Person person : people.subList(placed, people.size())) {
                person.location = place;
            }
            return;
        }
        int place = indexOfPlace(from, to);
        if (place > from) {
            readNames(from, place, segment.separator());
        } else if (place < 0) {
            readNames(from, to, segment.separator());
        }
        if (place >= 0 && !broken && place + 1 < to) {
            give(text(place + 1, to));
        }
    }

    private void readAddress(Segment segment) {
        if (people.isEmpty()) {
            broken = true;
            return;
        }
        Person person = people.get(people.size() - 1);
        Token token = tokens.get(segment.from());
        if (token.type() == Token.Type.EMAIL) {
            person.email = token.text();
        } else {
            person.handle = token.text();
        }
    }

    /** A region or country behind the place that was just read. */
    private boolean continuesPlace(Segment segment) {
        if (people.isEmpty() || segment.separator() != ',' || unplaced < people.size() || segment.size() > 4) {
            return false;
        }
        String name = text(segment.from(), segment.to());
        var region = Regions.longestAt(line, tokens.get(segment.from()).start());
        boolean known =
                region != null && region.end() >= tokens.get(segment.to() - 1).end();
        return known
                || Countries.find(name).isPresent()
                || (segment.size() == 1
                        && tokens.get(segment.from()).isCapitalised()
                        && !people.get(people.size() - 1).location.isEmpty()
                        && PlaceWords.isPlace(line, tokens, segment.from(), segment.to()));
    }

    private int indexOfPlace(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            Token token = tokens.get(i);
            boolean capital =
                    tokens.get(i + 1).isCapitalised() || tokens.get(i + 1).is("the");
            if (!token.isCapitalised() && token.is(PLACE_WORDS) && capital) {
                return i;
            }
        }
        return -1;
    }

    private void give(String place) {
        for (Person person : people.subList(unplaced, people.size())) {
            person.location = place;
        }
        placed = unplaced;
        unplaced = people.size();
    }

    private void readNames(int from, int to, char separator) {
        int of = indexOfWord(from, to - 1, "of");
        boolean behind = of > from + 1 && !act.equals("source") && Shapes.isPerson(tokens, from, of, 2);
        int end = behind ? of : to;
        if (act.equals("source")) {
            readSource(from, end);
            return;
        }
        if (tokens.get(from).isCapitalised() && Shapes.isCollective(line, tokens, from, end)) {
            add(from, end, ContributorKind.COLLECTIVE);
            return;
        }
        int start = skipAffiliation(from, end);
        readName(start, end, separator);
        if (behind && !broken) {
            for (Person person : people) {
                person.affiliation = person.affiliation.isEmpty() ? text(of + 1, to) : person.affiliation;
            }
        }
    }

    private int indexOfWord(int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private String jobTitle = "";

    /** The office in the plural that every name behind it has. */
    private String sharedTitle = "";

    /** {@code CNN's}, {@code Associated Press writers}, {@code AP Technology Writer}: what stands before a name. */
    private int skipAffiliation(int from, int to) {
        jobTitle = sharedTitle;
        for (int i = from; i < to - 1; i++) {
            int cut = possessive(tokens.get(i).text());
            if (cut > 0 && tokens.get(i).isWord()) {
                int owner = from < i && tokens.get(from).is("the") ? from + 1 : from;
                affiliation =
                        line.substring(tokens.get(owner).start(), tokens.get(i).start() + cut);
                int next = skipOffice(i + 1, to);
                if (next > i + 1) {
                    setOffice(i + 1, next, affiliation);
                }
                return next;
            }
        }
        int name = skipOffice(from, to);
        if (name > from) {
            Office office = Office.of(line, tokens, from, name);
            setOffice(from, name, office.affiliation());
            return name;
        }
        return from;
    }

    private void setOffice(int from, int to, String organization) {
        Office office = Office.of(line, tokens, from, to);
        boolean plural = Office.isPlural(line, tokens, to);
        boolean plain = PLAIN_OFFICES.contains(office.role())
                || (!organization.isEmpty()
                        && PLAIN_OFFICES.contains(office.role().toLowerCase(Locale.ROOT)));
        jobTitle = plain ? "" : Office.singular(office.role());
        String owner = organization.isEmpty() && plural ? owner(from, to) : organization;
        jobTitle = owner.equals(organization) ? jobTitle : "";
        sharedTitle = plural ? jobTitle : "";
        pendingAffiliation = owner;
        affiliation = plural ? owner : "";
    }

    /** {@code Agency journalists}: before a plural without further words stands who they work for. */
    private String owner(int from, int to) {
        Token first = tokens.get(from);
        boolean plain = to - from > 1
                && PLAIN_OFFICES.contains(tokens.get(to - 1).text().toLowerCase(Locale.ROOT));
        return plain && !first.is(Kind.ROLE) && !first.is(Kind.OFFICE_QUALIFIER) ? text(from, to - 1) : "";
    }

    /** Affiliation of the next name alone. */
    private String pendingAffiliation = "";

    /** Index of the first word of a name behind words of office; {@code from} when there is no office. */
    private int skipOffice(int from, int to) {
        int after = from;
        for (int i = from; i < to - 1; i++) {
            if (tokens.get(i).is(Kind.ROLE) && Shapes.isPerson(tokens, i + 1, to, 1)) {
                after = i + 1;
            }
        }
        return after;
    }

    private static int possessive(String word) {
        if (word.endsWith("'s") || word.endsWith("\u2019s")) {
            return word.length() - 2;
        }
        boolean plural = word.endsWith("s'") || word.endsWith("s\u2019");
        return plural ? word.length() - 1 : 0;
    }

    private void readName(int from, int to, char separator) {
        int start = from;
        while (start < to
                && (tokens.get(start).isAcademicTitle() || tokens.get(start).is(Kind.TITLE))) {
            start++;
        }
        boolean organization = from < to && Shapes.isOrganization(line, tokens, from, to);
        boolean known = from < to && Agencies.contains(text(from, to));
        if (start < to && Shapes.isPerson(tokens, start, to, 1) && !known && !(organization && to - from != 2)) {
            Person person = add(start, to, ContributorKind.PERSON);
            person.jobTitle = jobTitle;
            person.affiliation = pendingAffiliation.isEmpty() ? affiliation : pendingAffiliation;
        } else if (organization) {
            add(from, to, ContributorKind.ORGANIZATION);
        } else if (!readBehind(from, to, separator)) {
            broken = true;
        }
        pendingAffiliation = "";
    }

    /** {@code Anna Field, a reporter at Example News}: an office after the name. */
    private boolean readBehind(int from, int to, char separator) {
        if (people.isEmpty() || from >= to) {
            return from >= to && !people.isEmpty();
        }
        Person person = people.get(people.size() - 1);
        if (separator == '(' || (separator == ',' && Office.isOffice(line, tokens, from, to))) {
            boolean article =
                    tokens.get(from).length() <= 3 && !tokens.get(from).isCapitalised() && to - from > 1;
            Office office = Office.of(line, tokens, article ? from + 1 : from, to);
            boolean title = Office.isOffice(line, tokens, from, to);
            person.jobTitle = title ? office.role() : person.jobTitle;
            person.affiliation = title ? office.affiliation() : person.affiliation;
            return true;
        }
        return false;
    }

    /** Agency material: names of agencies, writers' short forms, desks. */
    private void readSource(int from, int to) {
        Token first = tokens.get(from);
        if (Shapes.isCollective(line, tokens, from, to)) {
            add(from, to, ContributorKind.COLLECTIVE);
        } else if (to - from == 1 && CreditReader.isShortForm(first) && !Agencies.contains(first.text())) {
            Person person = add(from, to, ContributorKind.PERSON);
            person.role = io.broadsheet.model.Role.WRITING;
        } else if (first.isCapitalised()
                || first.isDomain()
                || Agencies.longestAt(line, first.start()) != null
                || first.type() == Token.Type.NUMBER) {
            boolean person = Shapes.isPerson(tokens, from, to, 2)
                    && !Shapes.isOrganization(line, tokens, from, to)
                    && !people.isEmpty();
            add(from, to, person ? ContributorKind.PERSON : ContributorKind.ORGANIZATION);
        } else if (to - from > 1 && first.is(ARTICLES)) {
            add(from + 1, to, ContributorKind.ORGANIZATION);
        } else {
            broken = true;
        }
    }

    private Person add(int from, int to, ContributorKind kind) {
        String printed = text(from, to);
        String name =
                kind.equals(ContributorKind.PERSON) && !act.equals("source") ? NameCase.ofPerson(printed) : printed;
        boolean human = kind.equals(ContributorKind.PERSON);
        String sense = act.equals("mixed") ? (human ? "contributor" : "source") : act;
        Person person = CreditReader.person(name, kind, sense);
        people.add(person);
        return person;
    }

    private String text(int from, int to) {
        return Shapes.text(line, tokens, from, to);
    }
}
