package io.broadsheet.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Byline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines beside each other that are bylines, credits, notices and photo credits, and that only look like one. A row is the
 * line, {@code =>}, and its whole value; where the line holds more, "‸" stands before what was read.
 */
class LinesAndTheirLikesTest {
    @ParameterizedTest
    @ValueSource(strings = {"bylines-and-their-likes.txt"})
    void tellsBylinesFromTheirLikes(String table) {
        assertReads(table, BylineParser.create()::parse, Byline::printed, Case::byline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credits-and-their-likes.txt"})
    void tellsCreditsFromTheirLikes(String table) {
        assertReads(table, CreditParser.create()::parse, credit -> Optional.of(credit.printed()), Case::credit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copyright-notices-and-their-likes.txt"})
    void tellsCopyrightNoticesFromTheirLikes(String table) {
        assertReads(table, CopyrightParser.create()::parse, notice -> Optional.of(notice.printed()), Case::notice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo-credits-and-their-likes.txt"})
    void tellsPhotoCreditsFromTheirLikes(String table) {
        assertReads(table, PhotoCreditParser.create()::parse, credit -> Optional.of(credit.printed()), Case::photo);
    }

    private static <T> void assertReads(
            String table,
            Function<String, Optional<LineMatch<T>>> grammar,
            Function<T, Optional<String>> printed,
            Function<T, String> parts) {
        List<Case> rows = Case.of(table);

        LineTable.assertSame(
                rows.stream()
                        .map(row -> row.line().replace("‸", ""))
                        .map(line -> grammar.apply(line)
                                .map(match -> row(line, match, printed, parts))
                                .orElse(new Case(line, "-")))
                        .toList(),
                rows);
    }

    private static <T> Case row(
            String line, LineMatch<T> match, Function<T, Optional<String>> printed, Function<T, String> parts) {
        assertThat(match.end()).as(line).isEqualTo(line.length());
        assertThat(printed.apply(match.value()))
                .as(line)
                .contains(line.substring(match.start()).strip().replace("  ", " "));
        String mark = match.start() == 0 ? "" : "‸";
        return new Case(
                line.substring(0, match.start()) + mark + line.substring(match.start()), parts.apply(match.value()));
    }
}
