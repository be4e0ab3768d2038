package io.broadsheet.parser.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.Country;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Organization;
import io.broadsheet.model.PartialDate;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.Region;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {
    private static final String ODD = "()-—:,./ =＝【】aA4\u0301\uD83D";

    private final DatelineParser parser = DatelineParser.create();

    private static Stream<String> datelines(String table) {
        return LineTable.read(table).stream().filter(line -> !line.isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"datelines.txt", "datelines-and-their-likes.txt"})
    void readsEveryHouseStyle(String table) {
        List<String> rows =
                datelines(table).map(DatelineParserTest::withoutSpaces).toList();

        LineTable.assertSame(
                rows.stream()
                        .map(row -> read(row.split("¦", 2)[0].replace("‸", "")))
                        .toList(),
                rows);
    }

    private static String withoutSpaces(String row) {
        return Stream.of(row.split("¦", -1)).map(String::strip).collect(Collectors.joining("¦"));
    }

    /** The row that a line gives. */
    private String read(String line) {
        Optional<LineMatch<Dateline>> match = parser.parse(line);
        if (match.isEmpty()) {
            return line;
        }
        Dateline dateline = match.orElseThrow().value();
        int end = match.orElseThrow().end();
        assertThat(match.orElseThrow().start()).isZero();
        assertThat(dateline.printed())
                .isEqualTo(line.substring(0, end).replace('\u3000', ' ').strip());
        return String.join(
                "¦",
                line.substring(0, end) + "‸" + line.substring(end),
                places(dateline),
                marks(dateline),
                String.join(" ", dateline.services()),
                dateline.date().map(PartialDate::toString).orElse(""),
                reporters(dateline));
    }

    private static String places(Dateline dateline) {
        return dateline.places().stream().map(DatelineParserTest::place).collect(Collectors.joining(" "));
    }

    private static String place(Place place) {
        Optional<String> region = place.region().flatMap(Region::code);
        return place.name() + "="
                + region.or(() -> place.country().flatMap(Country::code)).orElse("*");
    }

    private static String marks(Dateline dateline) {
        return dateline.agencies().stream()
                .map(agency -> agency.mark().orElseThrow())
                .collect(Collectors.joining(" "));
    }

    private static String reporters(Dateline dateline) {
        return dateline.reporters().stream().map(Contributor::name).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-datelines.txt"})
    void takesNothingElseForADateline(String table) {
        List<String> rows = LineTable.read(table);

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(parser.parse(line)).isEmpty());
    }

    @Test
    void namesTheAgencyInFull() {
        Dateline dateline = parse("PARIS (AP) — A bakery has reopened its doors.");

        assertThat(dateline.agencies()).extracting(Organization::name).containsExactly("The Associated Press");
    }

    @Test
    void tellsCitiesRegionsAndSites() {
        assertThat(kind("OSLO (AP) — The council met on Tuesday.")).isEqualTo(PlaceKind.CITY);
        assertThat(kind("NEW JERSEY (WXMP) — The council met on Tuesday.")).isEqualTo(PlaceKind.REGION);
        assertThat(kind("NAPA COUNTY, Calif. (AP) — The council met on Tuesday."))
                .isEqualTo(PlaceKind.REGION);
        assertThat(kind("UNITED NATIONS (AP) — The council met on Tuesday.")).isEqualTo(PlaceKind.SITE);
    }

    private PlaceKind kind(String line) {
        return parse(line).places().get(0).kind();
    }

    private Dateline parse(String line) {
        return parser.parse(line).orElseThrow().value();
    }

    @Test
    void countsItsSpanInTheLineAsGiven() {
        String line = "\u00A0 OSLO,\u00A0\u200BMay 4  (Reuters)\u00A0-  Norway will sell its ferries.";

        LineMatch<Dateline> match = parser.parse(line).orElseThrow();

        assertThat(match.start()).isEqualTo(2);
        assertThat(line.substring(match.end())).isEqualTo("Norway will sell its ferries.");
        assertThat(match.value().printed()).isEqualTo("OSLO, May 4 (Reuters) -");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> parser.parse(null)).withMessage("line");
    }

    @Tag("many-lines")
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "-",
                "—",
                "(",
                "[",
                "【",
                "A",
                "AB ",
                "A, ",
                "A/",
                "OSLO/",
                "OSLO, ",
                "5月",
                "May 4, ",
                "((A) ",
                "a.",
                "Par ",
                "By A (AP) "
            })
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void returnsAtOnceFromLongLines(String unit) {
        String line = unit.repeat(60_000 / unit.length());

        for (int i = 0; i < 20; i++) {
            int end = parser.parse(line).map(LineMatch::end).orElse(0);

            assertThat(end).isLessThanOrEqualTo(LineMatch.MAX_LINE_LENGTH);
        }
    }

    @Tag("many-lines")
    @Test
    void neverThrowsAndKeepsItsSpanInsideTheLine() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> parts = datelines("datelines.txt")
                .map(row -> row.split("¦", -1)[0].replace("‸", ""))
                .toList();
        for (int i = 0; i < 20_000; i++) {
            String line =
                    mutated(parts.get(random.nextInt(parts.size())), parts.get(random.nextInt(parts.size())), random);

            Optional<LineMatch<Dateline>> match = parser.parse(line);

            int end = match.map(LineMatch::end).orElse(0);
            assertThat(end).as("seed %s, line %s", seed, line).isLessThanOrEqualTo(line.length());
        }
    }

    /** The beginning of one line and the end of another, with a character changed. */
    private static String mutated(String one, String other, Random random) {
        StringBuilder line = new StringBuilder(one.substring(0, random.nextInt(one.length() + 1)))
                .append(other.substring(random.nextInt(other.length() + 1)));
        if (line.length() > 0) {
            line.setCharAt(random.nextInt(line.length()), ODD.charAt(random.nextInt(ODD.length())));
        }
        return line.toString();
    }
}
