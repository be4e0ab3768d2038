package io.broadsheet.render.ninjs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Country;
import io.broadsheet.model.GeoPoint;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.Region;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.Decimals;
import io.broadsheet.render.internal.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the objects of people, organisations, places and subjects; details are contacts with a type. */
final class Parties {
    private final List<JsonObject> contacts = new ArrayList<>();

    private Parties() {}

    private void contact(String type, Optional<?> value) {
        value.map(Object::toString)
                .filter(text -> !text.isBlank())
                .ifPresent(
                        text -> contacts.add(new JsonObject().text("type", type).text("value", text)));
    }

    private void contacts(String type, List<?> values) {
        values.forEach(value -> contact(type, Optional.of(value)));
    }

    private JsonObject on(JsonObject party) {
        contacts.removeIf(contact -> contact.node().path("value").isMissingNode()
                && contact.node().path("address").isMissingNode());
        return party.objects("contactInfo", contacts);
    }

    static JsonObject contributor(Contributor contributor, String line) {
        Parties details = new Parties();
        details.contact(Ninjs.LINE, Optional.of(line));
        details.contact(
                "kind",
                Optional.of(contributor.kind())
                        .filter(kind -> !kind.equals(ContributorKind.PERSON))
                        .map(ContributorKind::value));
        details.contact("given-name", contributor.givenName());
        details.contact("family-name", contributor.familyName());
        details.contacts("credential", contributor.credentials());
        details.contact("job-title", contributor.jobTitle());
        details.contact("affiliation", contributor.affiliation().map(Organization::name));
        details.contact("location", contributor.location().map(Place::name));
        details.contact("email", contributor.email());
        details.contact("handle", contributor.handle());
        details.contacts("web", contributor.sameAs());
        JsonObject out = source(contributor.name(), contributor.role().value(), contributor.url());
        return details.on(out);
    }

    static JsonObject organization(Organization organization, String role) {
        Parties details = new Parties();
        details.contact("kind", Optional.of(ContributorKind.ORGANIZATION.value()));
        details.contact("mark", organization.mark());
        details.contact("logo", organization.logo().map(logo -> logo.url().value()));
        details.contacts("web", organization.sameAs());
        return details.on(source(organization.name(), role, organization.url()));
    }

    private static JsonObject source(String name, String role, Optional<WebUrl> uri) {
        JsonObject out = new JsonObject().text("name", name).text("role", role);
        uri.ifPresent(url -> out.text("uri", url.value()));
        return out;
    }

    static JsonObject concept(Concept concept) {
        JsonObject out = new JsonObject().text("name", concept.name());
        concept.rel().ifPresent(rel -> out.text("rel", rel));
        concept.uri().ifPresent(uri -> out.text("uri", uri.value()));
        concept.qcode().ifPresent(code -> out.text("literal", code));
        return out;
    }

    static JsonObject subject(Concept concept) {
        JsonObject out = concept(concept);
        concept.scheme().ifPresent(scheme -> out.text("creator", scheme));
        concept.relevance().ifPresent(relevance -> out.number("relevance", relevance));
        concept.confidence().ifPresent(confidence -> out.number("confidence", confidence));
        return out;
    }

    static JsonObject place(Place place) {
        JsonObject out = new JsonObject().text("name", place.name());
        Parties details = new Parties();
        if (place.region().isPresent() || place.country().isPresent()) {
            JsonObject address = new JsonObject();
            place.region().map(Region::name).ifPresent(name -> address.text("area", name));
            place.country().map(Country::name).ifPresent(name -> address.text("country", name));
            details.contacts.add(new JsonObject().text("type", "address").object("address", address));
        }
        details.contact("region-code", place.region().flatMap(Region::code));
        details.contact("country-code", place.country().flatMap(Country::code));
        details.contact(
                "kind",
                Optional.of(place.kind())
                        .filter(kind -> !kind.equals(PlaceKind.CITY))
                        .map(PlaceKind::value));
        place.identifiers()
                .forEach(id -> details.contacts.add(new JsonObject()
                        .text("type", "identifier")
                        .text("role", id.scheme())
                        .text("value", id.value())));
        details.on(out);
        place.point().ifPresent(point -> out.object("geoJSON", point(point)));
        return out;
    }

    /** GeoJSON has the longitude first. */
    private static JsonObject point(GeoPoint point) {
        ArrayNode coordinates = JsonNodeFactory.instance.arrayNode();
        coordinates.add(Decimals.of(point.longitude())).add(Decimals.of(point.latitude()));
        return new JsonObject().text("type", "Point").nodes("coordinates", coordinates);
    }
}
