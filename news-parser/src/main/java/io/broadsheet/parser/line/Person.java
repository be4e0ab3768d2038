package io.broadsheet.parser.line;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Country;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.Region;
import io.broadsheet.model.Role;
import io.broadsheet.parser.internal.wire.Agencies;
import io.broadsheet.parser.internal.wire.Agency;
import io.broadsheet.parser.internal.wire.Countries;
import io.broadsheet.parser.internal.wire.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A contributor while a line is being read; empty strings say that nothing was read yet. */
final class Person {
    /** The name as it will stand in the article. */
    String name;

    /** Person, organisation or collective. */
    ContributorKind kind;

    /** What the contributor did. */
    Role role = Role.AUTHOR;

    /** The office. */
    String jobTitle = "";

    /** Who the contributor works for. */
    String affiliation = "";

    /** Where the contributor worked, as printed. */
    String location = "";

    /** The mail address. */
    String email = "";

    /** The name on a social network. */
    String handle = "";

    /** Whether the affiliation is printed in quotation marks. */
    boolean quoted;

    /** Whether a preposition stands before the place. */
    boolean prepositional;

    /** Titles and degrees. */
    final List<String> credentials = new ArrayList<>();

    /**
     * Begins a contributor.
     *
     * @param name the name
     * @param kind what it names
     */
    Person(String name, ContributorKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** {@return whether this is a person and no organisation or desk} */
    boolean isHuman() {
        return kind.equals(ContributorKind.PERSON);
    }

    /** {@return the value for the article} */
    Contributor toContributor() {
        Contributor.Builder builder =
                Contributor.builder().name(name).kind(kind).role(role);
        builder.addAllCredentials(credentials);
        if (!jobTitle.isEmpty()) {
            builder.jobTitle(jobTitle);
        }
        if (!affiliation.isEmpty()) {
            builder.affiliation(organization(affiliation));
        }
        if (!location.isEmpty()) {
            builder.location(place(location));
        }
        if (!email.isEmpty()) {
            builder.email(email);
        }
        if (!handle.isEmpty()) {
            builder.handle(handle);
        }
        return builder.build();
    }

    /** A place as printed; a region or a country behind its comma is told apart. */
    static Place place(String printed) {
        int comma = printed.indexOf(", ");
        String wider = printed.substring(comma + 2);
        if (comma < 1 || wider.isEmpty() || Character.isLowerCase(wider.codePointAt(0))) {
            return Place.of(printed);
        }
        String name = printed.substring(0, comma);
        Optional<String> region = Regions.find(wider);
        if (region.isPresent() && Regions.of(region.get()) != null) {
            Region found = Region.builder().name(wider).code(region.get()).build();
            return Place.builder().name(name).region(found).build();
        }
        // Some regions in the table of regions are countries by their code, such as American Samoa.
        return region.or(() -> Countries.find(wider))
                .map(code -> Country.builder().name(wider).code(code).build())
                .map(country -> Place.builder().name(name).country(country).build())
                .orElseGet(() -> Place.of(printed));
    }

    /**
     * An organisation as printed; a news agency gets its full name.
     *
     * @param printed the printed name
     * @return the organisation
     */
    static Organization organization(String printed) {
        Optional<Agency> agency = Agencies.find(printed);
        if (agency.isEmpty() || agency.get().name().equals(printed)) {
            return Organization.of(printed);
        }
        return Organization.builder().name(agency.get().name()).mark(printed).build();
    }
}
