package io.broadsheet.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` a`, `a`",
                "`a `, `a`",
                "`a  b`, `a b`",
                "`a\tb`, `a b`",
                "`a\nb`, `a b`",
                "`a\rb`, `a b`",
                "` \n a \r\n b \t `, `a b`",
                "` `, ``"
            })
    void makesEachRunOneSpace(String text, String expected) {
        assertThat(Spaces.collapse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", "a\u00A0b"})
    void givesBackWhatIsCollapsed(String text) {
        assertThat(Spaces.collapse(text)).isSameAs(text);
    }
}
