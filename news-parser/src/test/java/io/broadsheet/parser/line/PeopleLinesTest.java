package io.broadsheet.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Byline;
import io.broadsheet.model.PhotoCredit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PeopleLinesTest {
    private static final List<String> WORDS = List.of(
            "By",
            "Von",
            "Anna",
            "Field",
            "McWOOD",
            "and",
            "und",
            ",",
            "/",
            "|",
            "(",
            ")",
            "©",
            "2021",
            "AP",
            "CNN's",
            "in",
            "Oslo",
            "contributed to this report",
            "Reporting by",
            "Photo:",
            "Foto",
            "@afield",
            "a@b.com",
            "Staff",
            "Writer",
            "Inc.",
            "\u00AD",
            "\u200F",
            "张某",
            "记者",
            "기자",
            "e\u0301",
            "\uD83D\uDE00",
            "\uD83D",
            "Jr.",
            "\"Bo\"",
            "—",
            "All rights reserved",
            "CC BY 2.0",
            "for",
            "The",
            "Example",
            "News",
            ".",
            ":",
            "May",
            "4,",
            "von",
            "O'Neil",
            "»",
            "s'",
            "dpa",
            "\t",
            "\u0644",
            "العالم",
            "de");

    private static final List<Function<String, Optional<? extends LineMatch<?>>>> PARSERS = List.of(
            BylineParser.create()::parse,
            BylineParser.create()::parseNames,
            CreditParser.create()::parse,
            CopyrightParser.create()::parse,
            PhotoCreditParser.create()::parse);

    @ParameterizedTest
    @ValueSource(strings = {"bylines.txt"})
    void readsBylines(String table) {
        assertReads(table, line -> BylineParser.create().parse(line).map(match -> Case.byline(match.value())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authors.txt"})
    void splitsValuesThatNameAuthors(String table) {
        assertReads(table, value -> BylineParser.create().parseNames(value).map(match -> Case.byline(match.value())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"credits.txt"})
    void readsCredits(String table) {
        assertReads(table, line -> CreditParser.create().parse(line).map(match -> Case.credit(match.value())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"copyright-notices.txt"})
    void readsCopyrightNotices(String table) {
        assertReads(table, line -> CopyrightParser.create().parse(line).map(match -> Case.notice(match.value())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo-credits.txt"})
    void readsPhotoCredits(String table) {
        assertReads(table, line -> PhotoCreditParser.create().parse(line).map(match -> Case.photo(match.value())));
    }

    private static void assertReads(String table, Function<String, Optional<String>> grammar) {
        List<Case> rows = Case.of(table);

        LineTable.assertSame(
                rows.stream()
                        .map(row ->
                                new Case(row.line(), grammar.apply(row.line()).orElse("-")))
                        .toList(),
                rows);
    }

    @Test
    void saysWhereTheCreditOfACaptionBegins() {
        String caption = "A visitor walks past the gate. (Anna Field/AP)";
        LineMatch<PhotoCredit> match = PhotoCreditParser.create().parse(caption).orElseThrow();

        assertThat(caption.substring(match.start(), match.end())).isEqualTo("(Anna Field/AP)");
    }

    @Test
    void coversTheWholeBylineWithItsDate() {
        String line = "  By Anna Field | May 4, 2021 ";
        LineMatch<Byline> match = BylineParser.create().parse(line).orElseThrow();

        assertThat(line.substring(match.start(), match.end())).isEqualTo("By Anna Field | May 4, 2021");
        assertThat(match.value().printed()).contains("By Anna Field | May 4, 2021");
    }

    @Tag("many-lines")
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "-", "\u2014", "(", "[", "A", "A ", "By ", "a.", "/", ",", "\u00A9", "\u200B", "\u4E00", "e\u0301",
                "and ", "B. ", "'s "
            })
    void returnsAtOnceFromLongRuns(String unit) {
        String line = unit.repeat(60_000);

        for (var parser : PARSERS) {
            assertThat(parser.apply(line)).isNotNull();
            assertThat(parser.apply("By " + line)).isNotNull();
            assertThat(parser.apply("Reporting by " + line + " contributed to this report."))
                    .isNotNull();
            assertThat(parser.apply("Photo by " + line + "/AP")).isNotNull();
        }
    }

    @Tag("many-lines")
    @Test
    void neverThrowsAndKeepsToTheLine() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                line.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(6) == 0 ? "" : " ");
            }
            for (var parser : PARSERS) {
                check(parser, line.toString(), seed);
            }
        }
    }

    private static void check(Function<String, Optional<? extends LineMatch<?>>> parser, String line, long seed) {
        Optional<? extends LineMatch<?>> match;
        try {
            match = parser.apply(line);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ", line: " + line, e);
        }
        match.ifPresent(found -> assertThat(found.end())
                .as("seed %s, line: %s", seed, line)
                .isBetween(found.start() + 1, line.length()));
    }

    @Tag("many-lines")
    @Test
    void findsEveryNameOfAnInventedBylineAgain() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] given = {"Anna", "Ben", "José", "Jean-Paul", "Li", "Zoë", "R.C.", "Tom F.", "Łucja", "Siân"};
        String[] family = {
            "Field", "Wood", "de la Campo", "van der Veld", "O'Hill", "McBrook", "Stein-Bach", "Núñez", "Feldová"
        };
        for (int i = 0; i < 2_000; i++) {
            String first = given[random.nextInt(given.length)] + " " + family[random.nextInt(family.length)];
            String second = given[random.nextInt(given.length)] + " " + family[random.nextInt(family.length)];
            String line = "By " + first + " and " + second + ", Associated Press";

            assertThat(BylineParser.create().parse(line).map(match -> Case.byline(match.value())))
                    .as("seed %s, line: %s", seed, line)
                    .contains(first + " @Associated Press; " + second + " @Associated Press");
        }
    }
}
