package io.broadsheet.parser.line;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what the line grammars read in lines of the form {@code id TAB kind TAB text}, as scorer input. */
final class WirePredictions {
    private WirePredictions() {}

    public static void main(String[] args) throws Exception {
        try (PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                String[] f = line.split("\t", 3);
                String p = switch (f[1]) {
                    case "byline" ->
                        BylineParser.create()
                                .parse(f[2])
                                .map(m -> byline(m.value().contributors()))
                                .orElse("null");
                    case "credit" ->
                        CreditParser.create()
                                .parse(f[2])
                                .map(m ->
                                        "{\"credits\":" + list(m.value().contributors(), WirePredictions::credit) + "}")
                                .orElse("null");
                    case "copyright" ->
                        CopyrightParser.create()
                                .parse(f[2])
                                .map(m -> copyright(m.value()))
                                .orElse("null");
                    case "photo-credit" ->
                        PhotoCreditParser.create()
                                .parse(f[2])
                                .map(m -> photo(m.value()))
                                .orElse("null");
                    default -> "null";
                };
                out.println("{\"id\":" + quote(f[0]) + ",\"predicted\":" + p + "}");
            }
        }
    }

    private static String byline(List<Contributor> people) {
        return "{\"authors\":" + list(people, c -> author(c)) + "}";
    }

    private static String author(Contributor c) {
        StringBuilder b = new StringBuilder("{\"name\":" + quote(c.name()));
        add(b, "role", c.jobTitle());
        add(b, "affiliation", c.affiliation().map(WirePredictions::printed));
        add(b, "location", c.location().map(WirePredictions::printed));
        add(b, "email", c.email());
        add(b, "handle", c.handle());
        if (!c.credentials().isEmpty()) {
            b.append(",\"credentials\":").append(list(c.credentials(), WirePredictions::quote));
        }
        String act = c.role().value();
        add(b, "contribution", act.equals("author") ? Optional.empty() : Optional.of(act));
        add(b, "type", type(c));
        return b.append('}').toString();
    }

    private static String copyright(io.broadsheet.model.Copyright c) {
        StringBuilder b = new StringBuilder("{\"holders\":" + list(c.holders(), h -> quote(printed(h))));
        if (!c.years().isEmpty()) {
            b.append(",\"year_from\":").append(c.years().get(0).from());
            c.years().get(0).to().ifPresent(y -> b.append(",\"year_to\":").append(y));
        }
        b.append(",\"all_rights_reserved\":").append(c.allRightsReserved());
        b.append(",\"reuse_restricted\":").append(c.reuseRestricted());
        add(b, "licence", c.license().map(l -> l.name()));
        return b.append('}').toString();
    }

    private static String photo(io.broadsheet.model.PhotoCredit c) {
        StringBuilder b = new StringBuilder("{\"photographers\":" + list(c.photographers(), h -> quote(h.name())));
        b.append(",\"agencies\":").append(list(c.agencies(), h -> quote(printed(h))));
        add(b, "licence", c.license().map(l -> l.name()));
        return b.append('}').toString();
    }

    private static String credit(Contributor c) {
        StringBuilder b = new StringBuilder("{\"kind\":" + quote(c.role().value()) + ",\"name\":" + quote(c.name()));
        add(b, "role", c.jobTitle());
        add(b, "affiliation", c.affiliation().map(WirePredictions::printed));
        add(b, "location", c.location().map(WirePredictions::printed));
        add(b, "type", type(c));
        return b.append('}').toString();
    }

    private static Optional<String> type(Contributor c) {
        return switch (c.kind().value()) {
            case "person" -> Optional.empty();
            case "organization" -> Optional.of("organisation");
            default -> Optional.of(c.kind().value());
        };
    }

    private static String printed(Organization o) {
        return o.mark().orElse(o.name());
    }

    private static String printed(Place p) {
        return p.name()
                + p.region().map(r -> ", " + r.name()).orElse("")
                + p.country().map(r -> ", " + r.name()).orElse("");
    }

    private static void add(StringBuilder b, String key, Optional<String> value) {
        value.ifPresent(v -> b.append(",\"").append(key).append("\":").append(quote(v)));
    }

    private static <T> String list(List<T> values, Function<T, String> f) {
        return values.stream().map(f).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quote(String s) {
        return '"' + s.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
