package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether what was read as a byline is a title, a saying or a dateline that only looks like one. */
final class BylineJudge {
    /** Words that are names and particles elsewhere; a single word behind them proves nothing. */
    private static final Set<String> RARE =
            Set.of("di", "av", "af", "door", "oleh", "theo", "piše", "автор", "του", "της");

    private final BylineDraft draft;

    /** Whether the line begins with such a word. */
    private final boolean foreign;

    BylineJudge(BylineDraft draft, String intro) {
        this.draft = draft;
        this.foreign = RARE.contains(intro);
    }

    /** Several single words are a title ({@code Von Hexen und Henkern}), a place and a country a dateline. */
    boolean isTitle() {
        if (draft.people.isEmpty()) {
            return true;
        }
        Person first = draft.people.get(0);
        if (!draft.marked && first.isHuman() && !first.affiliation.isEmpty() && isPictureAgency(first.affiliation)) {
            return true;
        }
        if (!draft.marked && isSaying(first.name)) {
            return true;
        }
        boolean single = first.isHuman() && first.name.indexOf(' ') < 0;
        if (single && !draft.marked && foreign) {
            return true;
        }
        if (draft.marked || !single) {
            return !draft.marked && isPlaceAndCountry(first);
        }
        return draft.people.size() > 1 || !first.location.isEmpty() || !first.affiliation.isEmpty();
    }

    private static boolean isPictureAgency(String name) {
        Optional<Agency> agency = Agencies.find(name);
        return agency.isPresent() && agency.get().isPictures();
    }

    /** {@code Von Hand zu Hand}, {@code By Land and Sea}: one word and another, joined. */
    private static boolean isSaying(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        if (first < 0 || last == first || name.indexOf(' ', first + 1) != last) {
            return false;
        }
        String middle = name.substring(first + 1, last);
        boolean same = name.substring(0, first).equals(name.substring(last + 1));
        return same || middle.equals("and") || middle.equals("und") || middle.equals("or") || middle.equals("oder");
    }

    private boolean isPlaceAndCountry(Person first) {
        return !(first.location.isEmpty() && first.affiliation.isEmpty())
                && isPrintedInCapitals(first.name)
                && PlaceWords.isPlace(
                        draft.line, draft.tokens, 0, Math.min(draft.tokens.size(), first.name.split(" ", -1).length));
    }

    private boolean isPrintedInCapitals(String name) {
        int start = draft.tokens.get(0).start();
        int end = Math.min(draft.line.length(), start + name.length());
        return name.toUpperCase(Locale.ROOT).equals(draft.line.substring(start, end));
    }

    /** {@code Anna Field with AP} is described as a whole, else everybody by something behind the name. */
    static boolean isDescribed(List<Person> people) {
        boolean agency = false;
        boolean all = !people.isEmpty();
        for (Person person : people) {
            agency |= !person.isHuman() && Agencies.contains(person.name);
            all &= isDescribed(person);
        }
        return all || (agency && people.get(0).isHuman());
    }

    private static boolean isDescribed(Person person) {
        boolean known = Agencies.contains(person.affiliation) || person.quoted || person.prepositional;
        return person.isHuman()
                && (known || !person.jobTitle.isEmpty() || !person.email.isEmpty() || !person.handle.isEmpty());
    }
}
