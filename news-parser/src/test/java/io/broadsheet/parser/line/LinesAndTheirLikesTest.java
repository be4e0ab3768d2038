package io.broadsheet.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Byline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    @Test
    void readsBylinesThatBeginAndEndAnywhere() {
        assertReadsPieces(lines("bylines-and-their-likes.txt"), BylineParser.create()::parse);
        assertReadsPieces(lines("authors.txt"), BylineParser.create()::parseNames);
    }

    @Test
    void readsCreditsThatBeginAndEndAnywhere() {
        assertReadsPieces(lines("credits-and-their-likes.txt"), CreditParser.create()::parse);
    }

    @Test
    void readsCopyrightNoticesThatBeginAndEndAnywhere() {
        assertReadsPieces(lines("copyright-notices-and-their-likes.txt"), CopyrightParser.create()::parse);
    }

    @Test
    void readsPhotoCreditsThatBeginAndEndAnywhere() {
        assertReadsPieces(lines("photo-credits-and-their-likes.txt"), PhotoCreditParser.create()::parse);
    }

    @Test
    void readsDatelinesThatBeginAndEndAnywhere() {
        assertReadsPieces(
                LineTable.read("datelines-and-their-likes.txt").stream().map(row -> row.split("¦", 2)[0]),
                DatelineParser.create()::parse);
    }

    private static Stream<String> lines(String table) {
        return Case.of(table).stream().map(Case::line);
    }

    /** A page cuts its lines where it likes; what is read of a piece is never more than the piece. */
    private static <T> void assertReadsPieces(Stream<String> lines, Function<String, Optional<LineMatch<T>>> grammar) {
        List<String> pieces = lines.map(line -> line.replace("‸", ""))
                .flatMap(line -> IntStream.range(1, line.length())
                        .boxed()
                        .flatMap(cut -> Stream.of(line.substring(0, cut), line.substring(cut))))
                .distinct()
                .toList();

        assertThat(pieces).isNotEmpty();
        for (String piece : pieces) {
            grammar.apply(piece)
                    .ifPresent(match -> assertThat(match.end()).as(piece).isBetween(match.start() + 1, piece.length()));
        }
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
