package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetLabelsTest {
    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8",
        "UTF8, UTF-8",
        "ISO-8859-1, windows-1252",
        "us-ascii, windows-1252",
        "gb2312, GB18030",
        "x-sjis, windows-31j",
        "ks_c_5601-1987, x-windows-949",
        "iso-8859-9, windows-1254",
        "tis-620, x-windows-874",
        "unicode, UTF-16LE",
        "visual, ISO-8859-8"
    })
    void mapsLabelsAsBrowsersDo(String label, String charset) {
        assertThat(CharsetLabels.charset(label).orElseThrow().name()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "utf-7", "hz-gb-2312", "iso-2022-kr", "cp037", "../x", "utf\u20118", "UTF-8\u0000"})
    void knowsNoOtherLabel(String label) {
        assertThat(CharsetLabels.charset(label)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" utf-8 ", "\tUtf-8\n"})
    void ignoresCaseAndWhiteSpace(String label) {
        assertThat(CharsetLabels.charset(label)).contains(StandardCharsets.UTF_8);
    }
}
