package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.parser.ParseWarning;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetDetectorTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "charsets.csv", numLinesToSkip = 1)
    void readsTheTextWhateverTheLabelSays(String name, String encoding, String label, String mark, String text) {
        String meta = label == null ? "" : "<meta charset=\"" + label + "\">";
        String html = "<html><head>" + meta + "<title>" + text + "</title></head><body><p>" + (text + " ").repeat(4);
        byte[] bytes = marked(mark, html.getBytes(Charset.forName(encoding)));

        assertThat(CharsetDetector.read(bytes, "").text()).endsWith(html);
    }

    private static byte[] marked(String hex, byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(hex == null ? new byte[0] : HexFormat.of().parseHex(hex));
        out.writeBytes(text);
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0} as {1} characters")
    @CsvSource({
        "c0af, 2",
        "e080af, 3",
        "f08080af, 4",
        "e697, 1",
        "e69741, 1",
        "f09f98, 1",
        "f09f9841, 1",
        "eda080, 3",
        "eda080edb080, 6",
        "f4908080, 4",
        "f8888080, 4",
        "80, 1",
        "80bf80, 3",
        "feff41, 2",
        "c0bc, 2",
        "c3, 1",
        "c3c3a9, 1",
        "e0a0, 1",
        "f490, 2"
    })
    void replacesMalformedUtf8AsTheEncodingStandardSays(String hex, int replacements) {
        String frame = "<meta charset=utf-8><p>" + "été ".repeat(500);
        byte[] bytes = marked("", frame.getBytes(StandardCharsets.UTF_8));
        byte[] malformed = HexFormat.of().parseHex(hex);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(bytes);
        page.writeBytes(malformed);
        page.writeBytes(" end".getBytes(StandardCharsets.UTF_8));

        CharsetDetector.Reading reading = CharsetDetector.read(page.toByteArray(), "");

        assertThat(reading.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(reading.text().chars().filter(c -> c == '\uFFFD')).hasSize(replacements);
        assertThat(reading.text()).startsWith(frame).endsWith(" end");
        assertThat(reading.warnings()).extracting(ParseWarning::kind).containsExactly(ParseWarning.Kind.BYTES_REPLACED);
    }

    @Test
    void keepsReplacementCharactersThatThePageHolds() {
        String html = "<p>caf\uFFFD au lait, t\u00e9l\u00e9";

        CharsetDetector.Reading reading = CharsetDetector.read(html.getBytes(StandardCharsets.UTF_8), "");

        assertThat(reading.text()).isEqualTo(html);
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void staysWithDeclaredUtf8WhenBytesAreNoTextAtAll() {
        byte[] bytes = marked("", "<meta charset=utf-8><p>".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(bytes);
        for (int i = 0; i < 40; i++) {
            page.writeBytes(new byte[] {(byte) 0xc0, (byte) 0xbc, 'b', (byte) 0xc0, (byte) 0xbe, ' '});
        }

        CharsetDetector.Reading reading = CharsetDetector.read(page.toByteArray(), "");

        assertThat(reading.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(reading.text()).endsWith("\uFFFD\uFFFDb\uFFFD\uFFFD ");
    }

    @Test
    void believesTheTransportBeforeThePage() {
        String html = "<meta charset=iso-8859-2><p>Paragraf: \u00e0\u00e9\u00e8 \u00a7 1, \u00e7a et l\u00e0";
        byte[] bytes = html.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(CharsetDetector.read(bytes, "iso-8859-1").text()).isEqualTo(html);
        assertThat(CharsetDetector.read(bytes, "").charset().name()).isEqualTo("ISO-8859-2");
        assertThat(CharsetDetector.read(bytes, "no-such-charset").charset().name())
                .isEqualTo("ISO-8859-2");
    }

    @Test
    void believesUtf8BeforeTheTransport() {
        String html = "<p>Łódź, Kraków";

        assertThat(CharsetDetector.read(html.getBytes(StandardCharsets.UTF_8), "windows-1250")
                        .text())
                .isEqualTo(html);
    }

    @Test
    void saysThatItGuessed() {
        byte[] bytes = "<p>na\u00efve r\u00e9sum\u00e9".getBytes(StandardCharsets.ISO_8859_1);

        CharsetDetector.Reading reading = CharsetDetector.read(bytes, "");

        assertThat(reading.charset().name()).isEqualTo("windows-1252");
        assertThat(reading.warnings())
                .extracting(ParseWarning::kind)
                .containsExactly(ParseWarning.Kind.CHARSET_GUESSED);
    }
}
