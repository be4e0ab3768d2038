package io.broadsheet.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '¦',
            value = {
                "` a  b\n\tc ` ¦ `a b c`",
                "`\\` ¦ `\\\\`",
                "`a_b*c` ¦ `a\\_b\\*c`",
                "`<i> [x] & | ~ # >` ¦ `\\<i\\> \\[x\\] \\& \\| \\~ \\# \\>`",
                "`+ a + b` ¦ `\\+ a + b`",
                "`- a - b` ¦ `\\- a - b`",
                "`= a = b` ¦ `\\= a = b`",
                "`0. a 1. b` ¦ `0\\. a 1. b`",
                "`9) a 1) b` ¦ `9\\) a 1) b`",
                "`2031.` ¦ `2031\\.`",
                "`a1. b` ¦ `a1. b`",
                "`. a` ¦ `. a`"
            })
    void escapesWhatWouldBeMarkup(String text, String expected) {
        assertThat(MarkdownText.escape(text)).isEqualTo(expected);
    }

    @Test
    void looksAtTheLineThatItAddsTo() {
        StringBuilder out = new StringBuilder("a\n");

        MarkdownText.append("  12", out);
        MarkdownText.append(". - b", out);

        assertThat(out).hasToString("a\n12\\. - b");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b, https://a.example/b",
        "https://a.example/(b, <https://a.example/(b>",
        "https://a.example/b), <https://a.example/b)>",
        "https://a.example/?a&b, https://a.example/?a\\&b",
        "'(', <(>",
        "')', <)>"
    })
    void putsAddressesWithParenthesesInBrackets(String url, String expected) {
        assertThat(MarkdownText.target(url)).isEqualTo(expected);
    }

    @Test
    void putsSomethingBeforeEachLine() {
        assertThat(MarkdownText.prefix("a\n\nb", "- ", "  ")).isEqualTo("- a\n\n  b");
        assertThat(MarkdownText.prefix("", "> ", "  ")).isEqualTo(">");
    }
}
