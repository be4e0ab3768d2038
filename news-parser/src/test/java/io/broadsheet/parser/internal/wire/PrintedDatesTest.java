package io.broadsheet.parser.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Updated 4:30 p.m. EDT, May 4, 2021            | 2021-05-04T16:30-04:00
                    Published May 4, 2021 at 4:30 PM ET           | 2021-05-04T16:30-04:00
                    Jan. 4, 2021 4 p.m. ET                        | 2021-01-04T16:00-05:00
                    Tuesday, May 4th, 2021                        | 2021-05-04
                    May 4, 2021 12:05am                           | 2021-05-04T00:05
                    May 2021                                      | 2021-05
                    4 May 2021 14:30 GMT                          | 2021-05-04T14:30Z
                    04 May, 2021, 02:30 PM IST                    | 2021-05-04T14:30+05:30
                    4 mai 2021 à 11h05                            | 2021-05-04T11:05
                    Publié le 4 mai 2021 à 11 h 05                | 2021-05-04T11:05
                    le 1er août 2021                              | 2021-08-01
                    04.05.2021, 14:30 Uhr                         | 2021-05-04T14:30
                    Stand: 04.05.2021 14.30 Uhr                   | 2021-05-04T14:30
                    4. Mai 2021 um 14:30 Uhr                      | 2021-05-04T14:30
                    4 de mayo de 2021 a las 14:30                 | 2021-05-04T14:30
                    04 mai. 2021 às 14h30                         | 2021-05-04T14:30
                    4 maggio 2021 alle 14:30                      | 2021-05-04T14:30
                    4 mei 2021 om 14:30                           | 2021-05-04T14:30
                    4. maj 2021 kl. 14.30                         | 2021-05-04T14:30
                    4.5.2021 klo 14.30                            | 2021-05-04T14:30
                    4 maja 2021, 14:30                            | 2021-05-04T14:30
                    4. května 2021 14:30                          | 2021-05-04T14:30
                    2021. május 4. 14:30                          | 2021-05-04T14:30
                    4 Μαΐου 2021, 14:30                           | 2021-05-04T14:30
                    14:30, 4 мая 2021                             | 2021-05-04T14:30
                    4 мая 2021 в 14:30 МСК                        | 2021-05-04T14:30+03:00
                    4 травня 2021, 14:30                          | 2021-05-04T14:30
                    4 Mayıs 2021 14:30                            | 2021-05-04T14:30
                    4 مايو 2021 14:30                             | 2021-05-04T14:30
                    4 मई 2021 14:30                               | 2021-05-04T14:30
                    4 Mei 2021 14:30 WIB                          | 2021-05-04T14:30+07:00
                    2021年5月4日 10時30分                         | 2021-05-04T10:30
                    2021年5月4日 午後4時30分                      | 2021-05-04T16:30
                    2021年05月04日10:30                           | 2021-05-04T10:30
                    2021년 5월 4일 오후 4시 30분                  | 2021-05-04T16:30
                    2021.05.04 14:30                              | 2021-05-04T14:30
                    2021. 5. 4. 오전 10:30                        | 2021-05-04T10:30
                    2021-05-04 14:30:15 +0200                     | 2021-05-04T14:30:15+02:00
                    2021/05/04 14:30 (UTC+8)                      | 2021-05-04T14:30+08:00
                    25/12/2021                                    | 2021-12-25
                    12/25/2021                                    | 2021-12-25
                    """)
    void findsDateTimeAndZone(String line, String expected) {
        assertThat(PrintedDates.find(line.strip(), DateOrder.UNKNOWN)
                        .map(date -> date.value().toString()))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tuesday",
                "2 hours ago",
                "May 4",
                "04/05/2021",
                "4.5",
                "Version 1.2.3",
                "31. April 2021",
                "13:65",
                "2021",
                "call 555-04-2021",
                "29 February 2021",
                "May 4:30",
                "5 out of 2021",
                "1/2",
                "99/99/2021"
            })
    void inventsNothing(String line) {
        assertThat(PrintedDates.find(line, DateOrder.UNKNOWN)).isEmpty();
    }

    @Test
    void readsTheOrderThatTheLanguageHas() {
        assertThat(first("04/05/2021", DateOrder.of("en-US"))).isEqualTo("2021-04-05");
        assertThat(first("04/05/2021", DateOrder.of("en-GB"))).isEqualTo("2021-05-04");
        assertThat(first("04/05/2021", DateOrder.of("fr"))).isEqualTo("2021-05-04");
        assertThat(first("04.05.2021", DateOrder.of(""))).isEqualTo("2021-05-04");
    }

    private static String first(String line, DateOrder order) {
        return PrintedDates.find(line, order).orElseThrow().value().toString();
    }

    @Test
    void findsSeveralDatesWithTheirSpans() {
        String line = "Published May 4, 2021 4:30 pm. Updated\u00A0 May 5, 2021 10:15 am";

        assertThat(PrintedDates.all(line, DateOrder.UNKNOWN))
                .extracting(date -> line.substring(date.start(), date.end()) + " = " + date.value())
                .containsExactly("May 4, 2021 4:30 pm = 2021-05-04T16:30", "May 5, 2021 10:15 am = 2021-05-05T10:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1:", "May ", "1 May ", "2021-", "1.1.", "午後4時", "12:30 ", "+"})
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void returnsAtOnceFromLongLines(String unit) {
        String line = unit.repeat(60_000 / unit.length());

        assertThat(PrintedDates.all(line, DateOrder.UNKNOWN)).hasSizeLessThan(200);
    }
}
