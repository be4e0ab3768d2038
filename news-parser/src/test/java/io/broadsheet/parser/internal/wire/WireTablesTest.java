package io.broadsheet.parser.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of words and phrases: what is printed, {@code =>}, and what the readers of the lines are told about it. */
class WireTablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"tokens.txt"})
    void cutsALineIntoTokens(String table) {
        assertReads(table, WireTablesTest::tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.txt"})
    void tellsPeopleFromOrganisationsAndDesks(String table) {
        assertReads(table, WireTablesTest::shapes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists.txt"})
    void partsTheMembersOfAList(String table) {
        assertReads(table, WireTablesTest::members);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offices.txt"})
    void takesAPhraseOfOfficeApart(String table) {
        assertReads(table, WireTablesTest::office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"capitals.txt"})
    void writesANameInCapitalsAsNamesAreWritten(String table) {
        assertReads(table, NameCase::ofPerson);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tails.txt"})
    void findsWhereTheNamesEnd(String table) {
        assertReads(table, WireTablesTest::tail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"years.txt"})
    void readsYearsAndRanges(String table) {
        assertReads(table, WireTablesTest::years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"licences.txt"})
    void namesLicencesInOneForm(String table) {
        assertReads(table, WireTablesTest::licence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"printed-dates.txt"})
    void findsTheDatesOfALine(String table) {
        assertReads(table, WireTablesTest::dates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correction-labels.txt"})
    void knowsTheLabelsOfCorrections(String table) {
        assertReads(
                table,
                line -> CorrectionLabels.kindOf(line).map(kind -> kind.value()).orElse("-"));
    }

    /** Reads a whole table and compares it row by row, so that one failure shows every row that differs. */
    private static void assertReads(String table, UnaryOperator<String> reader) {
        List<String> rows = Resource.lines(table);

        assertThat(rows).isNotEmpty();
        assertThat(rows.stream()
                        .map(row -> row.split(" => ", 2)[0])
                        .map(line -> line + " => " + reader.apply(line))
                        .toList())
                .containsExactlyElementsOf(rows);
    }

    /** The tokens, a stroke between them, each with what is said of it. */
    static String tokens(String line) {
        return Tokens.of(line, 0).stream().map(WireTablesTest::token).collect(Collectors.joining(" ¦ "));
    }

    private static String token(Token token) {
        Map<String, Boolean> said = new LinkedHashMap<>();
        said.put("glued", token.start() > 0 && !token.spaced());
        said.put("small", token.isSmall());
        said.put("capitals", token.isCapitals());
        said.put("initial", token.isInitial());
        said.put("domain", token.isDomain());
        said.put("camel", token.isCamelCase());
        said.put("title", token.isAcademicTitle());
        said.put("degree", token.isDegree());
        said.put("hyphenated", token.isHyphenated());
        said.put("inner name", token.startsWithParticle());
        said.put("genitive", token.isPossessive());
        said.put("ampersand", token.hasAmpersand());
        said.put("digit", token.isWord() && token.hasDigit());
        said.put("office", token.isCompound(Kind.ROLE_ENDING));
        said.put("house", token.isCompound(Kind.ORGANIZATION_ENDING));
        List<String> signs = new ArrayList<>();
        if (!token.isWord() && !token.isMark(token.text())) {
            signs.add(token.type().name());
        }
        said.forEach((sign, holds) -> signs.addAll(holds ? List.of(sign) : List.of()));
        return token.text() + (signs.isEmpty() ? "" : " " + signs);
    }

    static String shapes(String line) {
        List<Token> tokens = Tokens.of(line, 0);
        int to = tokens.size();
        List<String> shapes = new ArrayList<>();
        shapes.addAll(Shapes.isPerson(tokens, 0, to, 2) ? List.of("person") : List.of());
        shapes.addAll(Shapes.isOrganization(line, tokens, 0, to) ? List.of("organisation") : List.of());
        shapes.addAll(Shapes.isCollective(line, tokens, 0, to) ? List.of("desk") : List.of());
        return shapes.isEmpty() ? "-" : String.join(", ", shapes);
    }

    /** The members, each with the sign before it. */
    static String members(String line) {
        List<Token> tokens = Tokens.of(line, 0);
        return Segments.of(line, tokens, 0, tokens.size()).stream()
                .map(segment -> (segment.separator() == ' ' ? "" : segment.separator() + " ")
                        + Shapes.text(line, tokens, segment.from(), segment.to()))
                .collect(Collectors.joining(" ¦ "));
    }

    static String office(String line) {
        List<Token> tokens = Tokens.of(line, 0);
        int to = tokens.size();
        Office office = Office.of(line, tokens, 0, to);
        return (Office.isOffice(line, tokens, 0, to) ? "" : "no office: ")
                + office.role()
                + (office.affiliation().isEmpty() ? "" : " @" + office.affiliation())
                + (office.location().isEmpty() ? "" : " #" + office.location())
                + (Office.isPlural(line, tokens, to) ? " (several)" : "");
    }

    /** The names, and a stroke where what follows names nobody. */
    static String tail(String line) {
        List<Token> tokens = Tokens.of(line, 0);
        return IntStream.range(0, tokens.size())
                .filter(at -> Tails.startsAt(line, tokens, at, words(tokens, at)))
                .mapToObj(at -> line.substring(0, tokens.get(at).start()) + "‸")
                .findFirst()
                .orElse(line);
    }

    private static int words(List<Token> tokens, int to) {
        return (int) tokens.subList(0, to).stream().filter(Token::isWord).count();
    }

    static String years(String line) {
        Years years = Years.at(line, 0);
        return years == null ? "-" : years.from() + "-" + years.to() + " ‸" + line.substring(years.end());
    }

    static String licence(String line) {
        return CreativeCommons.find(line)
                .map(found -> found.name() + " ‸" + line.substring(found.start(), found.end()) + "‸")
                .orElse("-");
    }

    static String dates(String line) {
        String dates = PrintedDates.all(line, DateOrder.UNKNOWN).stream()
                .map(date -> date.value() + " ‸" + line.substring(date.start(), date.end()) + "‸")
                .collect(Collectors.joining("; "));
        return dates.isEmpty() ? "-" : dates;
    }
}
