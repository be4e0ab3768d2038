package io.broadsheet.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWrapperTest {
    private static List<String> wrap(int width, String text) {
        return new LineWrapper(width)
                .wrap(text).stream().map(String::stripTrailing).toList();
    }

    @Test
    void breaksAtSpaces() {
        assertThat(wrap(11, "one two three  four")).containsExactly("one two", "three four");
        assertThat(wrap(7, "one two")).containsExactly("one two");
    }

    @Test
    void breaksAWordThatIsTooLong() {
        assertThat(wrap(4, "abcdefghij"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(4));
        assertThat(String.join("", wrap(4, "abcdefghij"))).isEqualTo("abcdefghij");
    }

    @Test
    void neverBreaksAnAddress() {
        assertThat(wrap(10, "see https://a.example/long-path now"))
                .containsExactly("see", "https://a.example/long-path", "now");
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(wrap(6, "東京大阪神戸")).containsExactly("東京大", "阪神戸");
    }

    @Test
    void startsNoLineWithClosingPunctuationAndEndsNoneWithOpening() {
        assertThat(wrap(6, "東京大、阪神")).containsExactly("東京", "大、阪", "神");
        assertThat(wrap(6, "東京「大阪」")).containsExactly("東京", "「大", "阪」");
    }

    @Test
    void keepsGraphemesWhole() {
        String family = "👩‍👩‍👧‍👦";
        assertThat(wrap(4, family.repeat(3))).containsExactly(family + family, family);
        assertThat(wrap(3, "e\u0301".repeat(4)))
                .allSatisfy(line -> assertThat(line).doesNotStartWith("\u0301"));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "東京, 4",
        "ｶﾅ, 2",
        "ＡＢ, 4",
        "e\u0301, 1",
        "👍🏽, 2",
        "👩‍👩‍👧‍👦, 2",
        "🇳🇴, 2",
        "a\u200Bb, 2",
        "한국, 4",
        "§, 1",
        "❤️, 2"
    })
    void measuresColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
