package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Country;
import io.broadsheet.model.GeoPoint;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.Region;
import io.broadsheet.model.Role;
import io.broadsheet.render.internal.Decimals;
import io.broadsheet.render.internal.XmlWriter;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes people, organisations and places. The text of an element is the text as printed, which may be none; the name,
 * where the printed form differs from it, and every other detail are codes.
 */
final class PartyWriter {
    private final XmlWriter out;

    PartyWriter(XmlWriter out) {
        this.out = out;
    }

    void code(String source, String value) {
        out.empty("alt-code").attribute("idsrc", source).attribute("value", value);
    }

    private void own(String name, String value) {
        code(Nitf.OWN + name, value);
    }

    private void own(String name, Optional<?> value) {
        value.ifPresent(present -> own(name, present.toString()));
    }

    private void printed(String printed, String name) {
        out.text(printed);
        if (!printed.equals(name)) {
            own("name", name);
        }
    }

    /** Somebody in a line, where a role that the line itself says need not be told. */
    void person(Contributor contributor, String printed, Role usual) {
        out.open("person");
        printed(printed, contributor.name());
        if (!contributor.role().equals(usual)) {
            own("role", contributor.role().value());
        }
        if (!contributor.kind().equals(ContributorKind.PERSON)) {
            own("kind", contributor.kind().value());
        }
        own("given-name", contributor.givenName());
        own("family-name", contributor.familyName());
        contributor.credentials().forEach(credential -> own("credential", credential));
        own("job-title", contributor.jobTitle());
        contributor.affiliation().ifPresent(company -> {
            own("affiliation", company.name());
            organizationCodes("affiliation-", company);
        });
        contributor.location().ifPresent(place -> {
            own("location", place.name());
            placeCodes("location-", place);
        });
        own("email", contributor.email());
        own("handle", contributor.handle());
        own("url", contributor.url());
        contributor.sameAs().forEach(url -> own("same-as", url.value()));
        out.close();
    }

    private void organizationCodes(String prefix, Organization organization) {
        own(prefix + "mark", organization.mark());
        own(prefix + "url", organization.url());
        organization.logo().ifPresent(logo -> {
            own(prefix + "logo", logo.url().value());
            number(prefix + "logo-width", logo.width());
            number(prefix + "logo-height", logo.height());
            own(prefix + "logo-type", logo.mediaType());
        });
        organization.sameAs().forEach(url -> own(prefix + "same-as", url.value()));
    }

    private void number(String name, OptionalInt value) {
        value.ifPresent(number -> own(name, Integer.toString(number)));
    }

    private void placeCodes(String prefix, Place place) {
        if (!place.kind().equals(PlaceKind.CITY)) {
            own(prefix + "kind", place.kind().value());
        }
        own(prefix + "region", place.region().map(Region::name));
        own(prefix + "region-code", place.region().flatMap(Region::code));
        own(prefix + "country", place.country().map(Country::name));
        own(prefix + "country-code", place.country().flatMap(Country::code));
        place.point().ifPresent(point -> own(prefix + "point", point(point)));
        place.identifiers().forEach(id -> own(prefix + "identifier", id.scheme() + " " + id.value()));
    }

    private static String point(GeoPoint point) {
        return Decimals.of(point.latitude()).toPlainString() + " "
                + Decimals.of(point.longitude()).toPlainString();
    }

    void organization(Organization organization, String printed, Optional<String> use) {
        out.open("org");
        use.ifPresent(value -> out.attribute("class", value));
        printed(printed, organization.name());
        organizationCodes("", organization);
        out.close();
    }

    /** A place by the parts that NITF has: the name as a city or region, region and country beside it without text. */
    void place(Place place, String printed) {
        out.open("location");
        boolean city = place.kind().equals(PlaceKind.CITY);
        out.open(city ? "city" : "sublocation");
        printed(printed, place.name());
        out.close();
        if (!city) {
            own("kind", place.kind().value());
        }
        place.region().ifPresent(region -> {
            out.open("region");
            region.code().ifPresent(code -> out.attribute("region-code", code));
            own("name", region.name());
            out.close();
        });
        place.country().ifPresent(country -> {
            out.open("country");
            country.code().ifPresent(code -> out.attribute("iso-cc", code));
            own("name", country.name());
            out.close();
        });
        place.point().ifPresent(point -> own("point", point(point)));
        place.identifiers().forEach(id -> code(id.scheme(), id.value()));
        out.close();
    }

    /** Somebody or something that the story is about. */
    void concept(String element, Concept concept) {
        out.open(element).text(concept.name());
        conceptCodes(concept);
        out.close();
    }

    /** A subject, category or section, whose name is a value. */
    void classifier(String type, Concept concept) {
        out.open("classifier").attribute("type", type).attribute("value", concept.name());
        conceptCodes(concept);
        out.close();
    }

    private void conceptCodes(Concept concept) {
        own("uri", concept.uri());
        own("qcode", concept.qcode());
        own("scheme", concept.scheme());
        own("rel", concept.rel());
        number("relevance", concept.relevance());
        number("confidence", concept.confidence());
    }
}
