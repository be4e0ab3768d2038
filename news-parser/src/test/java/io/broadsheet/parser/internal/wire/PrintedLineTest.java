package io.broadsheet.parser.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedLineTest {
    @Test
    void keepsAPlainLineAsItIs() {
        PrintedLine line = PrintedLine.beginningOf("By Anna Field", 512);

        assertThat(line.text()).isEqualTo("By Anna Field");
        assertThat(line.offset(3)).isEqualTo(3);
    }

    @Test
    void foldsSpacesAndDropsWhatIsNotPrinted() {
        String given = " \tBy\u00A0\u200BAnna \n Fie\u00ADld ";
        PrintedLine line = PrintedLine.beginningOf(given, 512);

        assertThat(line.text()).isEqualTo("By Anna Field");
        assertThat(given.charAt(line.offset(3))).isEqualTo('A');
        assertThat(given.substring(line.offset(8), line.offset(13))).isEqualTo("Fie\u00ADld");
    }

    @Test
    void composesLetters() {
        String given = "Von Jo\u0308rg Feld";
        PrintedLine line = PrintedLine.beginningOf(given, 512);

        assertThat(line.text()).isEqualTo("Von Jörg Feld");
        assertThat(given.substring(line.offset(4), line.offset(8))).isEqualTo("Jo\u0308rg");
        assertThat(line.offset(line.text().length())).isEqualTo(given.length());
    }

    @Test
    void readsTheEndOfALongLine() {
        String given = "x".repeat(1000) + " (AP)";
        PrintedLine line = PrintedLine.endOf(given, 512);

        assertThat(line.text()).hasSize(512).endsWith(" (AP)");
        assertThat(line.offset(0)).isEqualTo(given.length() - 512);
    }

    @Test
    void readsNothingFromBlanks() {
        assertThat(PrintedLine.beginningOf(" ".repeat(60_000), 512).text()).isEmpty();
        assertThat(PrintedLine.beginningOf("", 512).text()).isEmpty();
    }
}
