package io.broadsheet.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Organization;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Place;
import io.broadsheet.model.YearRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes the README's table of what is recognised, and holds the README against it. With {@code -Dreadme.update=true} the
 * table is written into the README.
 */
class RecognisedLinesTest {
    private static final Path README =
            Path.of("..", "README.md").toAbsolutePath().normalize();
    private static final String START = "<!-- recognised lines -->\n";
    private static final String END = "<!-- end of recognised lines -->\n";

    @Test
    void theReadmeShowsWhatIsRecognised() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(START) + START.length();
        int to = readme.indexOf(END);

        assertThat(to).as("README without the marks of the table").isGreaterThanOrEqualTo(from);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, readme.substring(0, from) + table() + readme.substring(to));
        } else {
            assertThat(readme.substring(from, to))
                    .as("mvn -pl news-parser test -Dtest=RecognisedLinesTest -Dreadme.update=true writes the table")
                    .isEqualTo(table());
        }
    }

    @Test
    void theTableSpeaksEightLanguagesOfEachKind() {
        rows().collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toSet())))
                .forEach((kind, languages) -> assertThat(languages).as(kind).hasSizeGreaterThanOrEqualTo(8));
    }

    private static Stream<List<String>> rows() {
        return LineTable.read("recognised-lines.txt").stream().map(line -> List.of(line.split(" ¦ ", -1)));
    }

    private static String table() {
        StringBuilder out =
                new StringBuilder("\n| kind | language | line | what is read |\n| --- | --- | --- | --- |\n");
        rows().forEach(row -> out.append("| ")
                .append(row.get(0))
                .append(" | ")
                .append(row.get(1))
                .append(" | ")
                .append(cell(row.get(2)))
                .append(" | ")
                .append(cell(read(row.get(0), row.get(2))))
                .append(" |\n"));
        return out.append('\n').toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    private static String read(String kind, String line) {
        return switch (kind) {
            case "dateline" -> dateline(line);
            case "byline" ->
                people(BylineParser.create().parse(line).orElseThrow().value().contributors());
            case "credit" ->
                people(CreditParser.create().parse(line).orElseThrow().value().contributors());
            case "copyright" ->
                copyright(CopyrightParser.create().parse(line).orElseThrow().value());
            case "photo" ->
                photo(PhotoCreditParser.create().parse(line).orElseThrow().value());
            default -> throw new IllegalArgumentException("no kind of line: " + kind);
        };
    }

    private static String dateline(String line) {
        Dateline dateline = DatelineParser.create().parse(line).orElseThrow().value();
        List<String> parts = new ArrayList<>();
        dateline.places().forEach(place -> parts.add(place(place)));
        dateline.agencies().forEach(agency -> parts.add("agency " + named(agency)));
        dateline.services().forEach(service -> parts.add("desk " + service));
        dateline.date().ifPresent(date -> parts.add("date " + date));
        dateline.reporters().forEach(reporter -> parts.add("reporter " + reporter.name()));
        return String.join("; ", parts);
    }

    private static String place(Place place) {
        List<String> codes = new ArrayList<>();
        place.region().flatMap(region -> region.code()).ifPresent(codes::add);
        if (codes.isEmpty()) {
            place.country().flatMap(country -> country.code()).ifPresent(codes::add);
        }
        return place.name() + (codes.isEmpty() ? "" : " (" + codes.get(0) + ")");
    }

    private static String people(List<Contributor> people) {
        return people.stream().map(RecognisedLinesTest::person).collect(Collectors.joining("; "));
    }

    private static String person(Contributor person) {
        List<String> parts = new ArrayList<>();
        person.jobTitle().ifPresent(parts::add);
        person.affiliation().ifPresent(name -> parts.add("for " + named(name)));
        person.location().ifPresent(place -> parts.add("in " + place(place)));
        String role =
                person.role().value().equals("author") ? "" : person.role().value() + ": ";
        String kind = person.kind().value().equals("person")
                ? ""
                : " [" + person.kind().value() + "]";
        return role + person.name() + kind + (parts.isEmpty() ? "" : ", " + String.join(", ", parts));
    }

    private static String copyright(Copyright copyright) {
        List<String> parts = new ArrayList<>();
        copyright.holders().forEach(holder -> parts.add("holder " + named(holder)));
        copyright.years().forEach(years -> parts.add(years(years)));
        parts.addAll(copyright.allRightsReserved() ? List.of("all rights reserved") : List.of());
        parts.addAll(copyright.reuseRestricted() ? List.of("use restricted") : List.of());
        return String.join("; ", parts);
    }

    private static String years(YearRange years) {
        int last = years.to().orElse(years.from());
        return last == years.from() ? Integer.toString(last) : years.from() + "–" + last;
    }

    private static String photo(PhotoCredit credit) {
        List<String> parts = new ArrayList<>();
        credit.photographers().forEach(person -> parts.add(person.name()));
        credit.agencies().forEach(agency -> parts.add("agency " + named(agency)));
        credit.license().ifPresent(license -> parts.add(license.name()));
        return String.join("; ", parts);
    }

    /** The full name, and the printed mark where it is another. */
    private static String named(Organization organization) {
        Optional<String> mark = organization.mark().filter(printed -> !printed.equals(organization.name()));
        return organization.name() + mark.map(printed -> " (" + printed + ")").orElse("");
    }
}
