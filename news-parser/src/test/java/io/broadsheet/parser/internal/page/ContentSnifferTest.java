package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.parser.Reason;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSnifferTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "89504e470d0a1a0a0000000d49484452, PNG",
        "ffd8ffe000104a464946, JPEG",
        "474946383961, GIF",
        "524946460000000057454250565038, WebP",
        "49492a0008000000, TIFF",
        "0000002066747970617669660000, ISO container",
        "1a45dfa3, Matroska",
        "4944330300000000, MP3",
        "255044462d312e37, PDF",
        "7b5c727466310d, rich text",
        "d0cf11e0a1b11ae1, Office",
        "504b030414000600, zip",
        "526172211a0700, RAR",
        "377abcaf271c, 7z",
        "425a683931415926535900, bzip2",
        "fd377a585a0000, xz",
        "28b52ffd, Zstandard",
        "774f4646, font",
        "7f454c460201, program",
        "cafebabe00000034, class file",
        "0061736d01, WebAssembly"
    })
    void tellsWhatIsNoText(String hex, String word) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> ContentSniffer.requireText(HexFormat.of().parseHex(hex)))
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(Reason.NOT_HTML))
                .withMessageContaining(word);
    }

    @Test
    void tellsBinaryDataOfAnyOtherKind() {
        byte[] noise = new byte[10_000];
        new Random(3).nextBytes(noise);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> ContentSniffer.requireText(noise))
                .withMessageContaining("binary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<p>x",
                "  \r\n<!doctype html>",
                "PK is how zip files begin, <b>but not this page</b>",
                "GIF is a picture format",
                "ID3 tags name songs",
                "BZh",
                "<p>\0\0\0\0\0\0\0\0",
                "Text with a form feed\f and an escape \u001b[0m <p>"
            })
    void takesTextForText(String text) {
        assertThatCode(() -> ContentSniffer.requireText(text.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void takesUtf16ForText() {
        assertThatCode(() -> {
                    ContentSniffer.requireText("<p>The ferry sails again".getBytes(StandardCharsets.UTF_16));
                    ContentSniffer.requireText("Ferry<p>The ferry sails again".getBytes(StandardCharsets.UTF_16LE));
                })
                .doesNotThrowAnyException();
    }
}
