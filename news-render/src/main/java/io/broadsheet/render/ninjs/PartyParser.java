package io.broadsheet.render.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Country;
import io.broadsheet.model.GeoPoint;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.Region;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Role;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.JsonInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads people, organisations, places and subjects, see {@link Parties}. */
final class PartyParser {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private PartyParser() {}

    static List<String> contacts(JsonNode node, String type) {
        List<String> out = new ArrayList<>();
        for (JsonNode contact : JsonInput.values(node, "contactInfo")) {
            if (JsonInput.text(contact, "type").filter(type::equals).isPresent()) {
                JsonInput.text(contact, "value").ifPresent(out::add);
            }
        }
        return out;
    }

    static Optional<String> contact(JsonNode node, String type) {
        return contacts(node, type).stream().findFirst();
    }

    private static Optional<WebUrl> uri(JsonNode node) {
        return JsonInput.text(node, "uri").flatMap(WebUrl::parse);
    }

    static Optional<Contributor> contributor(JsonNode node) {
        return JsonInput.text(node, "name").map(name -> {
            Contributor.Builder out = Contributor.builder().name(name);
            JsonInput.text(node, "role").map(Role::new).ifPresent(out::role);
            contact(node, "kind").map(ContributorKind::new).ifPresent(out::kind);
            contact(node, "given-name").ifPresent(out::givenName);
            contact(node, "family-name").ifPresent(out::familyName);
            out.addAllCredentials(contacts(node, "credential"));
            contact(node, "job-title").ifPresent(out::jobTitle);
            contact(node, "affiliation").map(Organization::of).ifPresent(out::affiliation);
            contact(node, "location").map(Place::of).ifPresent(out::location);
            contact(node, "email").ifPresent(out::email);
            contact(node, "handle").ifPresent(out::handle);
            uri(node).ifPresent(out::url);
            contacts(node, "web").forEach(url -> WebUrl.parse(url).ifPresent(out::addSameAs));
            return out.build();
        });
    }

    static Optional<Organization> organization(JsonNode node) {
        return JsonInput.text(node, "name").map(name -> {
            Organization.Builder out = Organization.builder().name(name);
            contact(node, "mark").ifPresent(out::mark);
            uri(node).ifPresent(out::url);
            contact(node, "logo").flatMap(WebUrl::parse).map(Rendition::of).ifPresent(out::logo);
            contacts(node, "web").forEach(url -> WebUrl.parse(url).ifPresent(out::addSameAs));
            return out.build();
        });
    }

    static Optional<Concept> concept(JsonNode node) {
        return JsonInput.text(node, "name").map(name -> {
            Concept.Builder out = Concept.builder().name(name);
            JsonInput.text(node, "rel").ifPresent(out::rel);
            uri(node).ifPresent(out::uri);
            JsonInput.text(node, "literal").ifPresent(out::qcode);
            JsonInput.text(node, "creator").ifPresent(out::scheme);
            percent(node, "relevance").ifPresent(out::relevance);
            percent(node, "confidence").ifPresent(out::confidence);
            return out.build();
        });
    }

    private static OptionalInt percent(JsonNode node, String name) {
        return JsonInput.number(node, name, 0, 100);
    }

    static Optional<Place> place(JsonNode node) {
        return JsonInput.text(node, "name").map(name -> {
            Place.Builder out = Place.builder().name(name);
            contact(node, "kind").map(PlaceKind::new).ifPresent(out::kind);
            for (JsonNode contact : JsonInput.values(node, "contactInfo")) {
                address(node, contact.path("address"), out);
                Optional<String> scheme = JsonInput.text(contact, "role");
                Optional<String> value = JsonInput.text(contact, "value");
                boolean identifier = "identifier".equals(contact.path("type").textValue());
                if (identifier && scheme.isPresent() && value.isPresent()) {
                    out.addIdentifier(Identifier.of(scheme.get(), value.get()));
                }
            }
            point(node.path("geoJSON")).ifPresent(out::point);
            return out.build();
        });
    }

    private static void address(JsonNode place, JsonNode address, Place.Builder out) {
        JsonInput.text(address, "area").ifPresent(name -> {
            Region.Builder region = Region.builder().name(name);
            contact(place, "region-code")
                    .filter(code -> REGION.matcher(code).matches())
                    .ifPresent(region::code);
            out.region(region.build());
        });
        JsonInput.text(address, "country").ifPresent(name -> {
            Country.Builder country = Country.builder().name(name);
            contact(place, "country-code")
                    .filter(code -> COUNTRY.matcher(code).matches())
                    .ifPresent(country::code);
            out.country(country.build());
        });
    }

    private static Optional<GeoPoint> point(JsonNode geo) {
        JsonNode coordinates = geo.path("coordinates");
        if (!"Point".equals(geo.path("type").textValue())
                || !coordinates.path(0).isNumber()
                || !coordinates.path(1).isNumber()) {
            return Optional.empty();
        }
        double longitude = coordinates.get(0).doubleValue();
        double latitude = coordinates.get(1).doubleValue();
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(GeoPoint.builder()
                        .latitude(latitude)
                        .longitude(longitude)
                        .build())
                : Optional.empty();
    }
}
