package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "https://a.example/, https://a.example/",
                "` https://a.example/\n`, https://a.example/",
                "HTTPS://a.example/B, https://a.example/B",
                "`ht\ntps://a.example/`, https://a.example/",
                "`https://a.example/b c?d=\"e\"`, https://a.example/b%20c?d=%22e%22",
                "https://a.example/é, https://a.example/%C3%A9",
                "https://a.example/😀, https://a.example/%F0%9F%98%80",
                "https://bücher.example/, https://xn--bcher-kva.example/",
                "https://u:p@bücher.example:80/x, https://u:p@xn--bcher-kva.example:80/x",
                "https://a.example/%zz%20, https://a.example/%25zz%20",
                "https://a.example/a[0]?b[1]#c#d, https://a.example/a%5B0%5D?b%5B1%5D#c%23d",
                "`https://a.example/<b>'\\^{|}`, https://a.example/%3Cb%3E'%5C%5E%7B%7C%7D",
                "`https://a.example/\u202E\uD800`, https://a.example/%E2%80%AE%EF%BF%BD",
                "https://[::1]:8080/, https://[::1]:8080/",
                "`https://a.example/ `, https://a.example/",
                "https://a.example/\u0080\uDFFF\uE000, https://a.example/%C2%80%EF%BF%BD%EE%80%80",
                "https://a.example/%00%a0%, https://a.example/%00%a0%25",
                "https://a.example/%4, https://a.example/%254",
                "https://a.example/#b#c, https://a.example/#b%23c",
                "https://a.example:65535/b:80, https://a.example:65535/b:80",
                "https://a.example:0, https://a.example:0",
                "https://a.example:90, https://a.example:90",
                "https://@a.example/, https://@a.example/",
                "https://u%20v@a.example/, https://u%20v@a.example/",
                "https://u%2@a.example/, https://u%252@a.example/",
                "https://[::1], https://[::1]",
                "MailTo:a@b.example, mailto:a@b.example",
                "mailto:a@b.example?subject=c d, mailto:a@b.example?subject=c%20d"
            })
    void readsAddressesAsPagesHaveThem(String text, String expected) {
        WebUrl url = WebUrl.of(text);

        assertThat(url.value()).isEqualTo(expected);
        assertThat(url).hasToString(expected);
        assertThat(WebUrl.of(expected)).isEqualTo(url).hasSameHashCodeAs(url);
        assertThat(WebUrl.of("https://b.example/").hashCode()).isNotEqualTo(url.hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "/a",
                "//a.example/",
                "?a",
                "#a",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\u0001script:alert(1)",
                "javascript&colon;alert(1)",
                "data:text/html,a",
                "vbscript:a",
                "file:///etc/passwd",
                "ftp://a.example/",
                "blob:https://a.example/1",
                "view-source:https://a.example/",
                "about:blank",
                "tel:1",
                "https:",
                "https:a.example",
                "https:/a.example/",
                "https://",
                "https:///a",
                "https://?a",
                "https://#a",
                "https://user@/",
                "https://Z[z@",
                "https://user@",
                "https://:80/",
                "https://a b.example/",
                "https://a%00.example/",
                "https://a%2F.example/",
                "https://%41.example/",
                "https://a[b].example/",
                "https://a].example/",
                "https://[::1",
                "https://[::1/",
                "https://[::1/]",
                "https://[::1]x/",
                "https://[::1]:123456/",
                "https://a.example:123456/",
                "https://a.example:8a/",
                "https://a.example:8:/",
                "https://a@b@c.example:8;/",
                "http:\\\\a.example\\",
                "mailto:",
                "https://\uD800.example/",
                "ｈｔｔｐｓ://a.example/"
            })
    void refusesEverythingElse(String text) {
        assertThat(WebUrl.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.of(text))
                .withMessageContaining("http, https or mailto");
    }

    @Test
    void refusesAddressesThatAreTooLong() {
        assertThat(WebUrl.parse("https://a.example/" + "b".repeat(WebUrl.MAX_LENGTH - 18)))
                .isPresent();
        assertThat(WebUrl.parse(" https://a.example/" + "b".repeat(WebUrl.MAX_LENGTH - 18)))
                .isPresent();
        assertThat(WebUrl.parse("https://a.example/" + "b".repeat(WebUrl.MAX_LENGTH - 17)))
                .isEmpty();
        assertThat(WebUrl.of("https://a.example/b").resolve("é".repeat(WebUrl.MAX_LENGTH + 1)))
                .isEmpty();
        assertThat(WebUrl.parse("https://a.example/" + "é".repeat(WebUrl.MAX_LENGTH / 2)))
                .isEmpty();
    }

    @Test
    void leavesTheLengthOfLabelsToTheResolver() {
        String host = "https://" + "a".repeat(64) + ".example/";

        assertThat(WebUrl.of(host + "é").value()).isEqualTo(host + "%C3%A9");
    }

    @Test
    void quotesTheBeginningOfWhatItRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.of("b".repeat(100)))
                .withMessageEndingWith(": " + "b".repeat(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.of("b".repeat(101)))
                .withMessageEndingWith(": " + "b".repeat(100) + "...");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b, ?f, https://a.example/b?f",
        "https://a.example/b/c, [f, https://a.example/b/%5Bf",
        "https://a.example/b/c, //[::1]/f, https://[::1]/f",
        "https://a.example/b/c, HTTP://g.example/, http://g.example/",
        "https://a.example/b/c?d, /f/.g, https://a.example/f/.g",
        "https://a.example/b/c, ./f, https://a.example/b/f",
        "https://a.example/b/c?d#e, f, https://a.example/b/f",
        "https://a.example/b/c?d#e, ../f, https://a.example/f",
        "https://a.example/b/c?d#e, /f, https://a.example/f",
        "https://a.example/b/c?d#e, //f.example/, https://f.example/",
        "https://a.example/b/c?d#e, ?f, https://a.example/b/c?f",
        "https://a.example/b/c?d#e, #f, https://a.example/b/c?d#f",
        "https://a.example/b/c?d#e, '', https://a.example/b/c",
        "https://a.example/b/c?d#e, 'g h', https://a.example/b/g%20h",
        "https://a.example/b/c?d#e, http://g.example/, http://g.example/",
        "https://a.example/b/c?d#e, mailto:a@b.example, mailto:a@b.example",
        "https://a.example, b, https://a.example/b",
        "https://a.example, @b.example, https://a.example/@b.example",
        "https://a.example, .b.example, https://a.example/.b.example"
    })
    void resolvesReferences(String base, String reference, String expected) {
        assertThat(WebUrl.of(base).resolve(reference)).contains(WebUrl.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//\uD800.example/",
                "a+b-c.1:d",
                "Z:a",
                "https:a",
                "http:",
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:,a",
                "x:y",
                "https:///a"
            })
    void resolvesNothingToAnotherScheme(String reference) {
        assertThat(WebUrl.of("https://a.example/").resolve(reference)).isEmpty();
    }

    @Test
    void resolvesNothingAgainstAMailbox() {
        assertThat(WebUrl.of("mailto:a@b.example").resolve("c")).isEqualTo(Optional.empty());
        assertThat(WebUrl.of("mailto:a@b.example").resolve("/c")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://A.example/b, a.example",
        "https://a.example:8080, a.example",
        "https://@a.example/b:c, a.example",
        "https://u:p@a.example:80/@b, a.example",
        "https://[::1]:80/, [::1]",
        "https://a.example?b@c, a.example",
        "mailto:a@b.example, ''"
    })
    void tellsTheHost(String url, String host) {
        assertThat(WebUrl.of(url).host()).isEqualTo(host);
    }
}
