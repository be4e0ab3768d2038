package io.broadsheet.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`  a  b `, ` a b `",
                "`a\t\n\u000B\f\rb`, `a b`",
                "`a\u0085b\u2028c\u2029d`, `a b c d`",
                "`a\u0000b\u000Ec\u007Fd`, `abcd`",
                "`a\u00A0\u00A0b`, `a\u00A0\u00A0b`"
            })
    void makesRunsOfWhiteSpaceOneSpace(String text, String expected) {
        assertThat(PlainText.spaced(text)).isEqualTo(expected);
        assertThat(PlainText.line(text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "~", "a b ", " a"})
    void givesBackWhatIsPlain(String text) {
        assertThat(PlainText.spaced(text)).isSameAs(text);
    }
}
