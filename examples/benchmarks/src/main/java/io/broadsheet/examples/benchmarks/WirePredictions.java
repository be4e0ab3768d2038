package io.broadsheet.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Country;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.License;
import io.broadsheet.model.Organization;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Place;
import io.broadsheet.model.Region;
import io.broadsheet.model.Role;
import io.broadsheet.model.YearRange;
import io.broadsheet.parser.line.BylineParser;
import io.broadsheet.parser.line.CopyrightParser;
import io.broadsheet.parser.line.CreditParser;
import io.broadsheet.parser.line.DatelineParser;
import io.broadsheet.parser.line.LineMatch;
import io.broadsheet.parser.line.PhotoCreditParser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the line grammars read, in the shape in which the labels of printed lines have it. */
final class WirePredictions {
    private static final int WORDS_OF_REST = 4;
    private static final int CHARACTERS_OF_REST = 8;

    private final DatelineParser datelines = DatelineParser.create();
    private final BylineParser bylines = BylineParser.create();
    private final CreditParser credits = CreditParser.create();
    private final CopyrightParser copyrights = CopyrightParser.create();
    private final PhotoCreditParser photoCredits = PhotoCreditParser.create();

    /** The prediction for a labelled line: its {@code id}, and what its {@code text} holds of its {@code kind}. */
    ObjectNode of(JsonNode label) {
        String text = label.path("text").asText();
        String language = label.path("language").asText();
        Optional<ObjectNode> predicted = switch (label.path("kind").asText()) {
            case "dateline" -> datelines.parse(text).map(match -> dateline(match, text, language));
            case "byline" -> bylines.parse(text).map(match -> byline(match.value()));
            case "credit" -> credits.parse(text).map(match -> credit(match.value()));
            case "copyright" -> copyrights.parse(text).map(match -> copyright(match.value()));
            case "photo-credit" -> photoCredits.parse(text).map(match -> photoCredit(match.value()));
            default -> throw new IllegalArgumentException("unknown kind of line: " + label.path("kind"));
        };
        ObjectNode out = JsonLines.object().put("id", label.path("id").asText());
        out.set("predicted", predicted.<JsonNode>map(node -> node).orElse(NullNode.getInstance()));
        return out;
    }

    private static ObjectNode dateline(LineMatch<Dateline> match, String text, String language) {
        Dateline dateline = match.value();
        ObjectNode out = JsonLines.object();
        ArrayNode places = out.putArray("places");
        dateline.places().forEach(place -> places.add(place(place)));
        addAll(out, "agencies", dateline.agencies(), WirePredictions::printed);
        addAll(out, "services", dateline.services(), Function.identity());
        put(out, "date", dateline.date().map(Object::toString));
        addAll(out, "reporters", dateline.reporters(), Contributor::name);
        out.put("rest_starts_with", restStart(text.substring(match.end()).strip(), language));
        return out;
    }

    private static ObjectNode place(Place place) {
        ObjectNode out = JsonLines.object().put("city", place.name());
        put(out, "region", place.region().flatMap(Region::code));
        put(out, "country", place.country().map(Country::name));
        put(out, "iso", place.country().flatMap(Country::code));
        return out.put("type", place.kind().value());
    }

    private static String restStart(String rest, String language) {
        if (language.equals("ja") || language.equals("zh")) {
            return rest.substring(0, Math.min(CHARACTERS_OF_REST, rest.length()));
        }
        return Arrays.stream(rest.split("\\s+", -1)).limit(WORDS_OF_REST).collect(Collectors.joining(" "));
    }

    private static ObjectNode byline(Byline byline) {
        ObjectNode out = JsonLines.object();
        ArrayNode authors = out.putArray("authors");
        for (Contributor author : byline.contributors()) {
            ObjectNode node = person(author);
            put(node, "email", author.email());
            put(node, "handle", author.handle());
            if (!author.credentials().isEmpty()) {
                addAll(node, "credentials", author.credentials(), Function.identity());
            }
            put(
                    node,
                    "contribution",
                    Optional.of(author.role())
                            .filter(role -> !role.equals(Role.AUTHOR))
                            .map(Role::value));
            authors.add(node);
        }
        return out;
    }

    private static ObjectNode credit(CreditLine line) {
        ObjectNode out = JsonLines.object();
        ArrayNode people = out.putArray("credits");
        line.contributors()
                .forEach(person ->
                        people.add(person(person).put("kind", person.role().value())));
        return out;
    }

    private static ObjectNode person(Contributor person) {
        ObjectNode out = JsonLines.object().put("name", person.name());
        put(out, "role", person.jobTitle());
        put(out, "affiliation", person.affiliation().map(WirePredictions::printed));
        put(out, "location", person.location().map(WirePredictions::printed));
        String kind = person.kind().value();
        return out.put("type", kind.equals("organization") ? "organisation" : kind);
    }

    private static String printed(Organization organization) {
        return organization.mark().orElse(organization.name());
    }

    private static String printed(Place place) {
        return Stream.of(
                        Optional.of(place.name()),
                        place.region().map(Region::name),
                        place.country().map(Country::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static ObjectNode copyright(Copyright notice) {
        ObjectNode out = JsonLines.object();
        addAll(out, "holders", notice.holders(), WirePredictions::printed);
        notice.years().stream().findFirst().ifPresent(years -> addYears(out, years));
        out.put("all_rights_reserved", notice.allRightsReserved());
        out.put("reuse_restricted", notice.reuseRestricted());
        put(out, "licence", notice.license().map(License::name));
        return out;
    }

    private static void addYears(ObjectNode out, YearRange years) {
        out.put("year_from", years.from());
        years.to().ifPresent(last -> out.put("year_to", last));
    }

    private static ObjectNode photoCredit(PhotoCredit credit) {
        ObjectNode out = JsonLines.object();
        addAll(out, "photographers", credit.photographers(), Contributor::name);
        addAll(out, "agencies", credit.agencies(), WirePredictions::printed);
        put(out, "licence", credit.license().map(License::name));
        return out;
    }

    private static void put(ObjectNode out, String name, Optional<String> value) {
        value.ifPresent(text -> out.put(name, text));
    }

    private static <T> void addAll(ObjectNode out, String name, List<T> values, Function<T, String> text) {
        ArrayNode array = out.putArray(name);
        values.forEach(value -> array.add(text.apply(value)));
    }
}
