package io.broadsheet.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BidiControlsTest {
    /** E and O open an embedding and an override, I an isolate; e and i close them. */
    @ParameterizedTest
    @CsvSource({
        "tram, tram",
        "aEbec, aEbec",
        "aEb, aEbe",
        "aOb, aObe",
        "aIb, aIbi",
        "aEIb, aEIbie",
        "aeb, ab",
        "aib, ab",
        "aEibe, aEbe",
        "IeaiE, IaiEe"
    })
    void closesWhatIsOpenAndNothingElse(String line, String expected) {
        assertThat(BidiControls.balanced(controls(line)).toString()).isEqualTo(controls(expected));
    }

    @ParameterizedTest
    @CsvSource({"abcOcba"})
    void endsWithTheLine(String text) {
        Article article = Article.builder()
                .headline(controls(text))
                .addBody(Paragraph.of("Below."))
                .build();

        assertThat(TextRenderer.create().render(article)).isEqualTo(controls(text) + "\u202C\n\nBelow.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202B", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068"})
    void closesEveryControl(String control) {
        char last = BidiControls.balanced(control).charAt(1);

        assertThat(last).isEqualTo(control.charAt(0) < '\u2066' ? '\u202C' : '\u2069');
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2029", "\u202F", "\u2065", "\u206A"})
    void leavesTheirNeighboursAlone(String other) {
        assertThat(BidiControls.balanced(other)).isSameAs(other);
    }

    private static String controls(String text) {
        return text.replace('E', '\u202B')
                .replace('O', '\u202E')
                .replace('e', '\u202C')
                .replace('I', '\u2067')
                .replace('i', '\u2069');
    }
}
