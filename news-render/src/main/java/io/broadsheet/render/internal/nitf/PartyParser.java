package io.broadsheet.render.internal.nitf;

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
import io.broadsheet.render.internal.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads people, organisations and places, see {@link PartyWriter}. */
final class PartyParser {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private PartyParser() {}

    /** The name: as a code where the printed form differs from it. */
    private static Optional<String> name(XmlElement element) {
        return new Codes(element, "")
                .one("name")
                .or(() -> Optional.of(element.text()).filter(text -> !text.isEmpty()));
    }

    static Optional<Contributor> person(XmlElement element, Role usual) {
        return name(element).map(name -> {
            Codes codes = new Codes(element, "");
            Contributor.Builder out = Contributor.builder().name(name);
            out.role(codes.one("role").map(Role::new).orElse(usual));
            out.kind(codes.one("kind").map(ContributorKind::new).orElse(ContributorKind.PERSON));
            child(element, "name.given").or(() -> codes.one("given-name")).ifPresent(out::givenName);
            child(element, "name.family").or(() -> codes.one("family-name")).ifPresent(out::familyName);
            out.addAllCredentials(codes.all("credential"));
            codes.one("job-title").or(() -> child(element, "function")).ifPresent(out::jobTitle);
            codes.one("affiliation")
                    .ifPresent(company -> out.affiliation(organization(company, new Codes(element, "affiliation-"))));
            codes.one("location").ifPresent(place -> out.location(place(place, new Codes(element, "location-"))));
            codes.one("email").ifPresent(out::email);
            codes.one("handle").ifPresent(out::handle);
            codes.url("url").ifPresent(out::url);
            return out.addAllSameAs(codes.urls("same-as")).build();
        });
    }

    private static Optional<String> child(XmlElement element, String name) {
        return element.child(name).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    static Optional<Organization> organization(XmlElement element) {
        return name(element).map(name -> organization(name, new Codes(element, "")));
    }

    private static Organization organization(String name, Codes codes) {
        Organization.Builder out = Organization.builder().name(name);
        codes.one("mark").ifPresent(out::mark);
        codes.url("url").ifPresent(out::url);
        codes.url("logo").ifPresent(url -> {
            Rendition.Builder logo = Rendition.builder().url(url);
            Codes.size(codes.one("logo-width")).ifPresent(logo::width);
            Codes.size(codes.one("logo-height")).ifPresent(logo::height);
            codes.one("logo-type").ifPresent(logo::mediaType);
            out.logo(logo.build());
        });
        return out.addAllSameAs(codes.urls("same-as")).build();
    }

    private static Place place(String name, Codes codes) {
        Place.Builder out = Place.builder().name(name);
        codes.one("kind").map(PlaceKind::new).ifPresent(out::kind);
        codes.one("region").ifPresent(region -> out.region(region(region, codes.one("region-code"))));
        codes.one("country").ifPresent(country -> out.country(country(country, codes.one("country-code"))));
        codes.one("point").flatMap(PartyParser::point).ifPresent(out::point);
        for (String identifier : codes.all("identifier")) {
            int space = identifier.indexOf(' ');
            if (space > 0 && space + 1 < identifier.length()) {
                out.addIdentifier(Identifier.of(identifier.substring(0, space), identifier.substring(space + 1)));
            }
        }
        return out.build();
    }

    private static Region region(String name, Optional<String> code) {
        Region.Builder out = Region.builder().name(name);
        code.filter(text -> REGION.matcher(text).matches()).ifPresent(out::code);
        return out.build();
    }

    private static Country country(String name, Optional<String> code) {
        Country.Builder out = Country.builder().name(name);
        code.filter(text -> COUNTRY.matcher(text).matches()).ifPresent(out::code);
        return out.build();
    }

    private static Optional<GeoPoint> point(String text) {
        int space = text.indexOf(' ');
        try {
            return Optional.of(GeoPoint.builder()
                    .latitude(Double.parseDouble(text.substring(0, Math.max(0, space))))
                    .longitude(Double.parseDouble(text.substring(space + 1)))
                    .build());
        } catch (NumberFormatException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** A place whose narrowest part gives the name. */
    static Optional<Place> place(XmlElement element) {
        for (String part : List.of("sublocation", "city", "region", "state", "country")) {
            Optional<String> name = element.child(part).flatMap(PartyParser::name);
            if (name.isPresent()) {
                return Optional.of(place(element, part, name.get()));
            }
        }
        return name(element).map(name -> place(element, "", name));
    }

    private static Place place(XmlElement element, String part, String name) {
        Codes codes = new Codes(element, "");
        Place.Builder out = Place.builder().name(name);
        out.kind(codes.one("kind").map(PlaceKind::new).orElse(kind(part)));
        Optional<XmlElement> region = element.child("region").or(() -> element.child("state"));
        if (!part.equals("region") && !part.equals("state")) {
            region.ifPresent(found -> name(found)
                    .ifPresent(text -> out.region(
                            region(text, found.attribute("region-code").or(() -> found.attribute("state-code"))))));
        }
        if (!part.equals("country")) {
            element.child("country")
                    .ifPresent(found -> name(found)
                            .or(() -> found.attribute("iso-cc"))
                            .ifPresent(text -> out.country(country(text, found.attribute("iso-cc")))));
        }
        codes.one("point").flatMap(PartyParser::point).ifPresent(out::point);
        for (XmlElement code : element.children("alt-code")) {
            Optional<String> scheme = code.attribute("idsrc").filter(source -> !source.startsWith(Nitf.OWN));
            Optional<String> value = code.attribute("value");
            if (scheme.isPresent() && value.isPresent()) {
                out.addIdentifier(Identifier.of(scheme.get(), value.get()));
            }
        }
        return out.build();
    }

    private static PlaceKind kind(String part) {
        return switch (part) {
            case "sublocation" -> PlaceKind.SITE;
            case "region", "state", "country" -> PlaceKind.REGION;
            default -> PlaceKind.CITY;
        };
    }

    static Optional<Concept> concept(XmlElement element) {
        Optional<String> name = element.name().equals("classifier")
                ? element.attribute("value").or(() -> name(element))
                : name(element);
        return name.map(text -> {
            Codes codes = new Codes(element, "");
            Concept.Builder out = Concept.builder().name(text);
            codes.url("uri").ifPresent(out::uri);
            codes.one("qcode").ifPresent(out::qcode);
            codes.one("scheme").ifPresent(out::scheme);
            codes.one("rel").ifPresent(out::rel);
            percent(codes.number("relevance")).ifPresent(out::relevance);
            percent(codes.number("confidence")).ifPresent(out::confidence);
            return out.build();
        });
    }

    private static OptionalInt percent(OptionalInt number) {
        return number.isPresent() && number.getAsInt() >= 0 && number.getAsInt() <= 100 ? number : OptionalInt.empty();
    }
}
