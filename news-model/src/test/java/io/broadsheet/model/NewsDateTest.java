package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.broadsheet.model.NewsDate.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDateTest {
    @ParameterizedTest
    @CsvSource({
        "2031, YEAR, 2031",
        "0001, YEAR, 0001",
        "2031-04, MONTH, 2031-04",
        "2031-04-02, DAY, 2031-04-02",
        "2031-04-02T09:40, MINUTE, 2031-04-02T09:40",
        "2031-04-02t09:40z, MINUTE, 2031-04-02T09:40Z",
        "2031-04-02 09:40, MINUTE, 2031-04-02T09:40",
        "2031-04-02T0940+0900, MINUTE, 2031-04-02T09:40+09:00",
        "2031-04-02T09:40+09, MINUTE, 2031-04-02T09:40+09:00",
        "2031-04-02T09:40:15, SECOND, 2031-04-02T09:40:15",
        "2031-04-02T09:40:15.987Z, SECOND, 2031-04-02T09:40:15Z",
        "'2031-04-02T09:40:15,9-03:30', SECOND, 2031-04-02T09:40:15-03:30",
        "2031-04-02T09:40:60Z, SECOND, 2031-04-02T09:40:59Z",
        "2031-12-31T24:00, MINUTE, 2032-01-01T00:00",
        "2032-02-29, DAY, 2032-02-29",
        "' 2031 ', YEAR, 2031",
        "9999, YEAR, 9999",
        "2031-04-02T09:40\u221203:00, MINUTE, 2031-04-02T09:40-03:00",
        "2031-04-02T09:40+00:00, MINUTE, 2031-04-02T09:40Z"
    })
    void readsAndPrints(String text, Precision precision, String printed) {
        NewsDate date = NewsDate.of(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date).hasToString(printed);
        assertThat(NewsDate.of(printed)).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "31",
                "20310402",
                "2031-",
                "2031-4",
                "2031-13",
                "2031-00",
                "2031-02-29",
                "2031-04-31",
                "2031-04-02T",
                "2031-04-02T9:40",
                "2031-04-02T25:00",
                "2031-04-02T24:01",
                "2031-04-02T09:60",
                "2031-04-02T09:40:61",
                "2031-04-02T09:40:15.",
                "2031-04-02T09:40x",
                "2031-04-02T09:40+",
                "2031-04-02T09:40+19:00",
                "0000",
                "2031-04-02T09:40Z!",
                "٢٠٣١",
                "-2031",
                "+2031",
                "2031/04/02",
                "April 2031"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(NewsDate.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> NewsDate.of(text)).withMessageContaining(text);
    }

    @Test
    void refusesOffsetsAndYearsThatItsTextFormCannotHold() {
        LocalDateTime clock = LocalDateTime.of(2031, 4, 2, 9, 40);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsDate.of(clock, Precision.MINUTE, ZoneOffset.ofHoursMinutesSeconds(5, 53, 28)));
        assertThatIllegalArgumentException().isThrownBy(() -> NewsDate.of(clock.withYear(10_000), Precision.MINUTE));
        assertThatIllegalArgumentException().isThrownBy(() -> NewsDate.of(clock.withYear(0), Precision.MINUTE));
        assertThatIllegalArgumentException().isThrownBy(() -> NewsDate.of(clock, Precision.DAY));
        assertThat(NewsDate.of(clock.withYear(1), Precision.MINUTE)).hasToString("0001-04-02T09:40");
        assertThat(NewsDate.of(clock.withYear(9999), Precision.MINUTE)).hasToString("9999-04-02T09:40");
    }

    @Test
    void sortsByTheEarliestInstantThenByPrecision() {
        List<NewsDate> sorted = List.of(
                NewsDate.of("2030-12-31T23:59Z"),
                NewsDate.of("2031-01-01T05:00+09:00"),
                NewsDate.of("2031"),
                NewsDate.of("2031-01"),
                NewsDate.of("2031-01-01"),
                NewsDate.of("2031-01-01T00:00"),
                NewsDate.of("2031-01-01T00:00:00"),
                NewsDate.of("2031-01-01T00:00-01:00"),
                NewsDate.of("2031-02"));
        List<NewsDate> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);

        // The offset is taken into account: five in the morning in Tokyo is the evening before in London.
        assertThat(shuffled.get(0)).isEqualTo(NewsDate.of("2031-01-01T05:00+09:00"));
        assertThat(shuffled.subList(1, 8))
                .containsExactlyElementsOf(List.of(
                        sorted.get(0),
                        sorted.get(2),
                        sorted.get(3),
                        sorted.get(4),
                        sorted.get(5),
                        sorted.get(6),
                        sorted.get(7)));
        assertThat(shuffled.get(8)).isEqualTo(NewsDate.of("2031-02"));
    }

    @Test
    void tellsDatesApartByPrecisionAndOffset() {
        NewsDate date = NewsDate.of("2031-04-02T09:40+09:00");

        assertThat(date.offset()).contains(ZoneOffset.ofHours(9));
        assertThat(date)
                .isNotEqualTo(NewsDate.of("2031-04-02T09:40"))
                .isNotEqualTo(NewsDate.of("2031-04-02T09:40:00+09:00"))
                .isNotEqualTo(NewsDate.of("2031-04-02T09:41+09:00"));
        assertThat(date.hashCode()).isNotEqualTo(NewsDate.of("2031-04-02").hashCode());
    }

    @Test
    void givesAnInstantOnlyWhereItIsKnown() {
        assertThat(NewsDate.of("2031-04-02T09:40+09:00").toInstant()).contains(Instant.parse("2031-04-02T00:40:00Z"));
        assertThat(NewsDate.of("2031-04-02T09:40").toInstant()).isEmpty();
        assertThat(NewsDate.of("2031-04-02").toInstant()).isEmpty();
    }

    @Test
    void giveWhatIsKnownOfDayAndClock() {
        assertThat(NewsDate.of("2031-04").day()).isEmpty();
        assertThat(NewsDate.of("2031-04-02").clock()).isEmpty();
        assertThat(NewsDate.of("2031-04-02").hasTime()).isFalse();
        assertThat(NewsDate.of("2031-04-02T09:40").hasTime()).isTrue();
        assertThat(NewsDate.of("2031-04").year()).isEqualTo(2031);
        assertThat(NewsDate.of("2031-04-02T09:40")
                        .atZone(ZoneId.of("Asia/Tokyo"))
                        .toInstant())
                .isEqualTo(Instant.parse("2031-04-02T00:40:00Z"));
        assertThat(NewsDate.of("2031-04-02T09:40Z")
                        .atZone(ZoneId.of("Asia/Tokyo"))
                        .getHour())
                .isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-04, 2021-05-04",
        "2021-05, 2021-05",
        "--05-04, --05-04",
        "--02-29, --02-29",
        "---21, ---21",
        "--10-10, --10-10",
        "---03, ---03"
    })
    void readsAndPrintsPartialDates(String text, String printed) {
        assertThat(PartialDate.of(text))
                .hasToString(printed)
                .isEqualTo(PartialDate.of(printed))
                .hasSameHashCodeAs(PartialDate.of(printed))
                .isNotEqualTo(PartialDate.of("2022-11-12"));
        assertThat(PartialDate.of(text).hashCode())
                .isNotEqualTo(PartialDate.of("2022-11-12").hashCode());
    }

    @Test
    void takesYearsOfFourDigitsAndDaysThatSomeMonthHas() {
        assertThat(PartialDate.of(LocalDate.of(1, 2, 3))).hasToString("0001-02-03");
        assertThat(PartialDate.of(YearMonth.of(9999, 2))).hasToString("9999-02");
        assertThat(PartialDate.ofDay(1)).hasToString("---01");
        assertThat(PartialDate.ofDay(31)).hasToString("---31");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(0, 2, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 2, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(YearMonth.of(0, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(YearMonth.of(10_000, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofDay(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofDay(32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021",
                "2021-13",
                "2021-02-30",
                "--13-01",
                "--02-30",
                "--05x04",
                "--5-4",
                "---0",
                "---32",
                "---+5",
                "---5",
                "----5",
                "0000-01",
                "-001-05",
                "2021-5-4",
                "--+5-04"
            })
    void refusesWhatIsNoPartialDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-04, 2031-01-01, 2021-05-04",
        "2021-05, 2031-01-01, 2021-05",
        "--12-30, 2031-01-02, 2030-12-30",
        "--01-02, 2030-12-30, 2031-01-02",
        "--05-04, 2031-05-05T10:00Z, 2031-05-04",
        "---30, 2031-03-02, 2031-03-30",
        "---31, 2031-05-02, 2031-05-31",
        "---28, 2031-03-02, 2031-02-28",
        "---02, 2031-03-31, 2031-04-02",
        "--02-29, 2032-03-01, 2032-02-29",
        "--02-29, 2031-03-01, 2032-02-29",
        "---16, 2031-01-31, 2031-01-16"
    })
    void completesADateWithTheNearestDay(String partial, String near, String expected) {
        assertThat(PartialDate.of(partial).resolve(NewsDate.of(near))).contains(NewsDate.of(expected));
    }

    @Test
    void completesNothingWithoutADay() {
        assertThat(PartialDate.of("---21").resolve(NewsDate.of("2031-03"))).isEmpty();
        assertThat(PartialDate.of("--02-29").resolve(NewsDate.of("2034-03-01"))).isEmpty();
    }
}
