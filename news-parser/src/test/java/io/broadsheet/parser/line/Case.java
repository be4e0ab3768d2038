package io.broadsheet.parser.line;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Organization;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Place;
import java.util.List;
import java.util.stream.Collectors;

/** A row of a table of cases: a printed line, {@code =>}, and its parts in one short form; {@code -} where there are none. */
record Case(String line, String parts) {
    static List<Case> of(String name) {
        return LineTable.read(name).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" => ", 2))
                .map(columns -> new Case(columns[0], columns[1]))
                .toList();
    }

    @Override
    public String toString() {
        return line + " => " + parts;
    }

    /** {@code role:name{kind} <job title> @affiliation #location mail handle [credentials]}, parts parted by ;. */
    static String people(List<Contributor> people) {
        return people.stream().map(Case::person).collect(Collectors.joining("; "));
    }

    static String byline(Byline byline) {
        return people(byline.contributors());
    }

    static String credit(CreditLine credit) {
        return people(credit.contributors());
    }

    /** {@code [holders] from-to reserved restricted licence}. */
    static String notice(Copyright copyright) {
        StringBuilder out = new StringBuilder();
        out.append(copyright.holders().stream().map(Case::printed).toList());
        copyright
                .years()
                .forEach(years -> out.append(' ')
                        .append(years.from())
                        .append('-')
                        .append(years.to().isPresent() ? years.to().getAsInt() : ""));
        out.append(copyright.allRightsReserved() ? " reserved" : "");
        out.append(copyright.reuseRestricted() ? " restricted" : "");
        copyright.license().ifPresent(license -> out.append(' ').append(license.name()));
        return out.toString();
    }

    /** {@code [photographers] [agencies] licence}. */
    static String photo(PhotoCredit credit) {
        List<String> photographers =
                credit.photographers().stream().map(Contributor::name).toList();
        List<String> agencies = credit.agencies().stream().map(Case::printed).toList();
        return photographers + " " + agencies
                + credit.license().map(license -> " " + license.name()).orElse("");
    }

    private static String person(Contributor person) {
        StringBuilder out = new StringBuilder();
        if (!person.role().value().equals("author")) {
            out.append(person.role().value()).append(": ");
        }
        out.append(person.name());
        if (!person.kind().value().equals("person")) {
            out.append(" {").append(person.kind().value()).append('}');
        }
        person.jobTitle().ifPresent(title -> out.append(" <").append(title).append('>'));
        person.affiliation().ifPresent(name -> out.append(" @").append(printed(name)));
        person.location().ifPresent(place -> out.append(" #").append(place(place)));
        person.email().ifPresent(mail -> out.append(" mail ").append(mail));
        person.handle().ifPresent(handle -> out.append(" handle ").append(handle));
        if (!person.credentials().isEmpty()) {
            out.append(' ').append(person.credentials());
        }
        return out.toString();
    }

    private static String place(Place place) {
        return place.name()
                + place.region().map(region -> ", " + region.name()).orElse("")
                + place.country().map(country -> ", " + country.name()).orElse("");
    }

    static String printed(Organization organization) {
        return organization.mark().orElse(organization.name());
    }
}
