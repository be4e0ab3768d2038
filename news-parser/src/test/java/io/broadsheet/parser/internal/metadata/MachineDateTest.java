package io.broadsheet.parser.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.internal.wire.DateOrder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MachineDateTest {
    static Stream<Arguments> values() {
        return Pages.table("dates.txt");
    }

    static Stream<Arguments> lines() {
        return Pages.table("printed-dates.txt");
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsWhatContentSystemsWrite(String value, String expected) {
        assertThat(MachineDate.parse(value).map(NewsDate::toString).orElse("-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsPrintedLines(String line, String expected) {
        String found = PrintedDate.in(line, DateOrder.MONTH_FIRST).stream()
                .map(date -> (date.isChange() ? "*" : "") + date.value())
                .collect(Collectors.joining(" "));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    @Test
    void readsNoMoreOfALineThanAFewDates() {
        assertThat(PrintedDate.in("April 2, 2031 ".repeat(1_000), DateOrder.MONTH_FIRST))
                .hasSizeLessThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "article:published_time, PUBLISHED",
        "parsely-pub-date, PUBLISHED",
        "dc.date.issued, PUBLISHED",
        "datepublished, PUBLISHED",
        "article:modified_time, MODIFIED",
        "og:updated_time, MODIFIED",
        "last-modified-date, MODIFIED",
        "date, UNSAID",
        "dc.date, UNSAID",
        "dcterms.created.date, CREATED",
        "x-filing-date, OTHER",
        "article:expiration_time, NONE",
        "timezone, NONE",
        "keywords, NONE",
        "viewport, NONE"
    })
    void tellsDatesByTheNameOfTheMeta(String name, MetaDate expected) {
        assertThat(MetaDate.of(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "paper.example/2031/04/02/ferry, 2031-04-02",
        "paper.example/news/2031-04-02-ferry, 2031-04-02",
        "paper.example/ferry-2031-04-02, 2031-04-02",
        "paper.example/2031/april/02/ferry, 2031-04-02",
        "paper.example/2031/apr/2/ferry, 2031-04-02",
        "paper.example/2031/april/ferry, ''",
        "paper.example/2031/02/30/ferry, ''",
        "paper.example/ferry-2031-04-021, ''",
        "paper.example/2031/ferry, ''",
        "paper.example/a12345678901, ''",
        "paper.example, ''"
    })
    void findsTheDayInAnAddress(String url, String expected) {
        assertThat(UrlDate.in(url)).isEqualTo(expected);
    }
}
