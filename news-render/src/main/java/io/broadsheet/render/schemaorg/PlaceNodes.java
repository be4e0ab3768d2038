package io.broadsheet.render.schemaorg;

import io.broadsheet.model.Country;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.Region;
import io.broadsheet.render.internal.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the JSON-LD objects of places. The address is for the many readers that look there; {@code containedInPlace}
 * holds region and country with their codes.
 */
final class PlaceNodes {
    private PlaceNodes() {}

    static JsonObject of(Place place) {
        JsonObject node = Nodes.typed(type(place.kind()));
        if (!place.kind().equals(PlaceKind.CITY)
                && !place.kind().equals(PlaceKind.REGION)
                && !place.kind().equals(PlaceKind.SITE)) {
            node.text("additionalType", place.kind().value());
        }
        node.text("name", place.name());
        if (place.region().isPresent() || place.country().isPresent()) {
            node.object("address", address(place));
        }
        List<JsonObject> outer = new ArrayList<>(2);
        place.region().ifPresent(region -> outer.add(region(region)));
        place.country().ifPresent(country -> outer.add(country(country)));
        node.objects("containedInPlace", outer);
        place.point()
                .ifPresent(point -> node.object(
                        "geo",
                        Nodes.typed("GeoCoordinates")
                                .number("latitude", point.latitude())
                                .number("longitude", point.longitude())));
        node.objects("identifier", place.identifiers(), id -> Nodes.identifier(id.scheme(), id.value()));
        return node;
    }

    static String type(PlaceKind kind) {
        if (kind.equals(PlaceKind.CITY)) {
            return "City";
        }
        return kind.equals(PlaceKind.REGION) ? "AdministrativeArea" : "Place";
    }

    private static JsonObject address(Place place) {
        JsonObject node = Nodes.typed("PostalAddress");
        if (place.kind().equals(PlaceKind.CITY)) {
            node.text("addressLocality", place.name());
        }
        place.region().map(Region::name).ifPresent(name -> node.text("addressRegion", name));
        Optional<String> code = place.country().flatMap(Country::code);
        code.or(() -> place.country().map(Country::name)).ifPresent(country -> node.text("addressCountry", country));
        return node;
    }

    private static JsonObject region(Region region) {
        JsonObject node = Nodes.typed("AdministrativeArea").text("name", region.name());
        region.code().ifPresent(code -> node.text("identifier", code));
        return node;
    }

    private static JsonObject country(Country country) {
        JsonObject node = Nodes.typed("Country").text("name", country.name());
        country.code().ifPresent(code -> node.text("identifier", code));
        return node;
    }
}
