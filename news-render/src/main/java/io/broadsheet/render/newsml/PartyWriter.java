package io.broadsheet.render.newsml;

import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.GeoPoint;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.internal.Decimals;
import io.broadsheet.render.internal.Spaces;
import io.broadsheet.render.internal.XmlWriter;
import java.util.Optional;

/**
 * Writes people, organisations, places and subjects. A code stands only where its scheme is in the catalogue; otherwise
 * an address or the name identifies them.
 */
final class PartyWriter {
    private final XmlWriter out;

    PartyWriter(XmlWriter out) {
        this.out = out;
    }

    private void open(String element, String type, Optional<WebUrl> uri, String name) {
        out.line().open(element);
        if (!type.isEmpty()) {
            out.attribute("type", type);
        }
        if (uri.isPresent()) {
            out.attribute("uri", uri.get().value());
        } else {
            out.attribute("literal", Spaces.collapse(CleanText.clean(name)));
        }
    }

    void organization(String element, Organization organization) {
        open(element, "cpnat:organisation", organization.url(), organization.name());
        out.lineElement("name", organization.name());
        organization.mark().ifPresent(mark -> out.lineElement("name", mark));
        organization.sameAs().forEach(url -> out.empty("sameAs").attribute("uri", url.value()));
        out.close();
    }

    void contributor(String element, Contributor contributor) {
        boolean person = !contributor.kind().equals(ContributorKind.ORGANIZATION)
                && !contributor.kind().equals(ContributorKind.COLLECTIVE);
        open(element, person ? "cpnat:person" : "cpnat:organisation", contributor.url(), contributor.name());
        out.lineElement("name", contributor.name());
        contributor.jobTitle().ifPresent(title -> out.lineElement("definition", title));
        contributor.sameAs().forEach(url -> out.empty("sameAs").attribute("uri", url.value()));
        if (contributor.affiliation().isPresent()
                || contributor.email().isPresent()
                || contributor.location().isPresent()) {
            details(person ? "personDetails" : "organisationDetails", contributor);
        }
        out.close();
    }

    private void details(String element, Contributor contributor) {
        out.open(element);
        contributor.affiliation().ifPresent(company -> {
            open("affiliation", "", company.url(), company.name());
            out.lineElement("name", company.name()).close();
        });
        if (contributor.email().isPresent() || contributor.location().isPresent()) {
            out.open("contactInfo");
            contributor.email().ifPresent(email -> out.lineElement("email", email));
            contributor
                    .location()
                    .ifPresent(place -> out.open("address")
                            .open("locality")
                            .lineElement("name", place.name())
                            .close()
                            .close());
            out.close();
        }
        out.close();
    }

    void place(String element, Place place) {
        open(element, "cpnat:geoArea", Optional.empty(), place.name());
        out.lineElement("name", place.name());
        place.region().ifPresent(region -> broader(region.name(), region.code()));
        place.country().ifPresent(country -> broader(country.name(), country.code()));
        if (element.equals("located")) {
            // A subject holds no details of a place.
            place.point().ifPresent(this::position);
        }
        out.close();
    }

    private void position(GeoPoint point) {
        out.open("geoAreaDetails")
                .empty("position")
                .attribute("latitude", Decimals.of(point.latitude()).toPlainString())
                .attribute("longitude", Decimals.of(point.longitude()).toPlainString())
                .close();
    }

    private void broader(String name, Optional<String> code) {
        out.open("broader").attribute("type", "cpnat:geoArea");
        out.attribute("literal", code.orElseGet(() -> Spaces.collapse(CleanText.clean(name))));
        out.lineElement("name", name).close();
    }

    void concept(String element, String type, Concept concept) {
        String code = concept.qcode().orElse("");
        if (isInCatalog(code)) {
            out.line().open(element);
            if (!type.isEmpty()) {
                out.attribute("type", type);
            }
            out.attribute("qcode", code);
        } else {
            open(element, type, concept.uri(), concept.name());
        }
        concept.relevance().ifPresent(value -> out.attribute("relevance", Integer.toString(value)));
        concept.confidence().ifPresent(value -> out.attribute("confidence", Integer.toString(value)));
        out.lineElement("name", concept.name()).close();
    }

    /** Media Topics and Subject Codes, the numbers of which have eight digits. */
    private static boolean isInCatalog(String code) {
        int digits = code.startsWith("medtop:") ? 7 : code.startsWith("subj:") ? 5 : code.length();
        return code.length() == digits + 8 && code.chars().skip(digits).allMatch(c -> c >= '0' && c <= '9');
    }
}
