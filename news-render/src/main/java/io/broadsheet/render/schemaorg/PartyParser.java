package io.broadsheet.render.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Country;
import io.broadsheet.model.GeoPoint;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.Region;
import io.broadsheet.model.Role;
import io.broadsheet.render.internal.JsonInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads people, organisations and places, see {@link PartyNodes} and {@link PlaceNodes}. */
final class PartyParser {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private PartyParser() {}

    /** The people of a property; a role wrapped around one says more than the property. */
    static List<Contributor> contributors(JsonNode node, String property, Role usual) {
        List<Contributor> out = new ArrayList<>();
        for (JsonNode value : JsonInput.values(node, property)) {
            if (Values.isType(value, "Role")) {
                Role role = Values.text(value, "roleName").map(Role::new).orElse(usual);
                JsonInput.values(value, property)
                        .forEach(inner -> contributor(inner, role).ifPresent(out::add));
            } else {
                contributor(value, usual).ifPresent(out::add);
            }
        }
        return out;
    }

    private static Optional<Contributor> contributor(JsonNode node, Role role) {
        return Values.name(node).map(name -> {
            Contributor.Builder out = Contributor.builder().name(name).role(role);
            boolean person = Values.types(node).stream().noneMatch(type -> type.endsWith("Organization"));
            Optional<String> kind = Values.text(node, "additionalType").filter(word -> word.indexOf(':') < 0);
            out.kind(kind.map(ContributorKind::new)
                    .orElse(person ? ContributorKind.PERSON : ContributorKind.ORGANIZATION));
            Values.text(node, "givenName").ifPresent(out::givenName);
            Values.text(node, "familyName").ifPresent(out::familyName);
            out.addAllCredentials(JsonInput.texts(node, "honorificSuffix"));
            Values.text(node, person ? "jobTitle" : "description").ifPresent(out::jobTitle);
            first(node, person ? "affiliation" : "parentOrganization")
                    .or(() -> first(node, "worksFor"))
                    .flatMap(PartyParser::organization)
                    .ifPresent(out::affiliation);
            first(node, person ? "workLocation" : "location")
                    .flatMap(PartyParser::place)
                    .ifPresent(out::location);
            Values.text(node, "email").ifPresent(out::email);
            Values.text(node, "alternateName").ifPresent(out::handle);
            Values.url(node, "url").ifPresent(out::url);
            return out.addAllSameAs(Values.urls(node, "sameAs")).build();
        });
    }

    static Optional<JsonNode> first(JsonNode node, String property) {
        return JsonInput.values(node, property).stream().findFirst();
    }

    static Optional<Organization> organization(JsonNode node) {
        return Values.name(node).map(name -> {
            Organization.Builder out = Organization.builder().name(name);
            Values.text(node, "alternateName").ifPresent(out::mark);
            Values.url(node, "url").ifPresent(out::url);
            first(node, "logo").flatMap(MediaParser::file).ifPresent(out::logo);
            return out.addAllSameAs(Values.urls(node, "sameAs")).build();
        });
    }

    static Optional<Place> place(JsonNode node) {
        JsonNode address = first(node, "address").orElse(node.path("address"));
        return Values.name(node)
                .or(() -> Values.text(address, "addressLocality"))
                .map(name -> {
                    Place.Builder out = Place.builder().name(name).kind(kind(node));
                    boolean within = false;
                    for (JsonNode outer : JsonInput.values(node, "containedInPlace")) {
                        within |= outer(outer, out);
                    }
                    if (!within) {
                        address(address, out);
                    }
                    first(node, "geo").flatMap(PartyParser::point).ifPresent(out::point);
                    identifiers(node).forEach(out::addIdentifier);
                    return out.build();
                });
    }

    private static PlaceKind kind(JsonNode place) {
        Optional<String> own = Values.text(place, "additionalType").filter(word -> word.indexOf(':') < 0);
        if (own.isPresent()) {
            return new PlaceKind(own.get());
        }
        if (Values.isType(place, "AdministrativeArea") || Values.isType(place, "Country")) {
            return PlaceKind.REGION;
        }
        return Values.isType(place, "Place") && place.path("address").isMissingNode() ? PlaceKind.SITE : PlaceKind.CITY;
    }

    private static boolean outer(JsonNode node, Place.Builder out) {
        Optional<String> name = Values.name(node);
        Optional<String> code = Values.text(node, "identifier");
        if (name.isEmpty()) {
            return false;
        }
        if (Values.isType(node, "Country")) {
            out.country(country(name.get(), code));
        } else {
            out.region(region(name.get(), code));
        }
        return true;
    }

    private static Region region(String name, Optional<String> code) {
        Region.Builder region = Region.builder().name(name);
        code.filter(text -> REGION.matcher(text).matches()).ifPresent(region::code);
        return region.build();
    }

    private static Country country(String name, Optional<String> code) {
        Country.Builder country = Country.builder().name(name);
        code.filter(text -> COUNTRY.matcher(text).matches()).ifPresent(country::code);
        return country.build();
    }

    /** A country of two capital letters is a code, of which the name is not known. */
    private static void address(JsonNode address, Place.Builder out) {
        first(address, "addressRegion")
                .flatMap(Values::name)
                .ifPresent(name -> out.region(region(name, Optional.empty())));
        first(address, "addressCountry")
                .flatMap(Values::name)
                .ifPresent(name -> out.country(country(name, Optional.of(name))));
    }

    private static Optional<GeoPoint> point(JsonNode geo) {
        try {
            double latitude = Double.parseDouble(geo.path("latitude").asText());
            double longitude = Double.parseDouble(geo.path("longitude").asText());
            return Optional.of(
                    GeoPoint.builder().latitude(latitude).longitude(longitude).build());
        } catch (NumberFormatException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    static List<Identifier> identifiers(JsonNode node) {
        List<Identifier> out = new ArrayList<>();
        for (JsonNode value : JsonInput.values(node, "identifier")) {
            Optional<String> text = value.isObject() ? Values.text(value, "value") : JsonInput.text(value);
            String scheme = Values.text(value, "propertyID").orElse("other");
            text.ifPresent(known -> out.add(Identifier.of(scheme, known)));
        }
        return out;
    }
}
