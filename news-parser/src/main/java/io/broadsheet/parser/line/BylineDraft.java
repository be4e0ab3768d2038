package io.broadsheet.parser.line;

import io.broadsheet.model.ContributorKind;
import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import io.broadsheet.parser.internal.wire.NameCase;
import io.broadsheet.parser.internal.wire.Office;
import io.broadsheet.parser.internal.wire.Segment;
import io.broadsheet.parser.internal.wire.Shapes;
import io.broadsheet.parser.internal.wire.Token;
import java.util.ArrayList;
import java.util.List;

/** A byline while it is read: its tokens, the people read so far, and what is said of several of them. */
final class BylineDraft {
    final String line;
    final List<Token> tokens;

    /** Whether a word introduces authors for sure and no title. */
    final boolean marked;

    /** Whether the line is German. */
    final boolean german;

    final List<Person> people = new ArrayList<>();

    /** Phrases of office that wait for the names they belong to. */
    final List<Segment> offices = new ArrayList<>();

    /** Whether something stands among the names that is no part of a byline. */
    boolean broken;

    /** Where the people of this clause are, when it is printed before their names. */
    String place = "";

    /** How many people were read before this clause. */
    int clause;

    BylineDraft(String line, List<Token> tokens, boolean marked, boolean german) {
        this.line = line;
        this.tokens = tokens;
        this.marked = marked;
        this.german = german;
    }

    /** Whether a word stands there that is no part of the name of an organisation. */
    boolean hasPlainWord(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            Token token = tokens.get(i);
            boolean lower = token.isWord() && !token.isCapitalised();
            if (lower && !token.is(Kind.PARTICLE) && !token.hasDigit() && !isJoining(token.text())) {
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

    void addTitles(Person person, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(Kind.CREDENTIAL)) {
                person.credentials.add(tokens.get(i).text());
            }
        }
    }

    Person add(int from, int to, ContributorKind kind) {
        giveOffices();
        String printed = Shapes.text(line, tokens, from, to);
        // An organisation's capitals may be its own; a person's are those of the page.
        String name = kind.equals(ContributorKind.PERSON) ? NameCase.ofPerson(printed) : printed;
        Person person = new Person(name, kind);
        people.add(person);
        return person;
    }

    Person person() {
        return people.get(people.size() - 1);
    }

    boolean hasSingleNames() {
        for (Person person : people) {
            if (person.isHuman() && person.name.indexOf(' ') < 0) {
                return true;
            }
        }
        return false;
    }

    boolean onlyOrganizations() {
        for (Person person : people) {
            if (!person.kind.equals(ContributorKind.ORGANIZATION)) {
                return false;
            }
        }
        return true;
    }

    /** A handle behind a dash is that of all names before it. */
    void giveHandle(String handle, boolean all) {
        for (Person person : all ? people : List.of(person())) {
            person.handle = person.handle.isEmpty() ? handle : person.handle;
        }
    }

    void giveAffiliation(String affiliation) {
        for (Person person : people.subList(clause, people.size())) {
            if (person.affiliation.isEmpty() && !person.kind.equals(ContributorKind.ORGANIZATION)) {
                person.affiliation = affiliation;
            }
        }
    }

    void giveLocation(String location) {
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
    void giveOffices() {
        if (offices.isEmpty()) {
            return;
        }
        List<Person> open = people.stream()
                .filter(person -> person.jobTitle.isEmpty() && person.isHuman())
                .toList();
        if (offices.size() > 1 && (open.isEmpty() || open.size() == offices.size())) {
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

    private void distribute(List<Person> open) {
        for (int i = 0; i < open.size(); i++) {
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
}
