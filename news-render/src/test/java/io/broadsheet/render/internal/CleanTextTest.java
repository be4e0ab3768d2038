package io.broadsheet.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void keepsCleanTextAsItIs() {
        String text = "Zoë’s “plan”:\ttwo\nlines 😀 漢字 שלום \u200F";

        assertThat(CleanText.clean(text)).isSameAs(text);
    }

    @Test
    void dropsWhatXmlForbids() {
        assertThat(CleanText.clean("a\u0000b\u0001c\u001Fd\uFFFEe\uFFFFf")).isEqualTo("abcdef");
    }

    @Test
    void dropsWhatUnicodeSetsAsideForNoCharacter() {
        assertThat(CleanText.clean("a\uFDCF\uFDD0\uFDEF\uFDF0b")).isEqualTo("a\uFDCF\uFDF0b");
        assertThat(CleanText.clean("a\uD83F\uDFFE\uD83F\uDFFFb")).isEqualTo("ab");
    }

    @Test
    void replacesLoneSurrogates() {
        assertThat(CleanText.clean("a\uD800b\uDC00c\uDC00\uD800")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFD");
        assertThat(CleanText.clean("a\uDFFFb\uE000")).isEqualTo("a\uFFFDb\uE000");
    }

    @Test
    void dropsControlCharactersOfTheSecondRange() {
        assertThat(CleanText.clean("a\u007Fb\u0080c\u009Fd\u00A0e")).isEqualTo("abcd\u00A0e");
    }

    @Test
    void keepsCharactersBeyondTheFirstPlane() {
        assertThat(CleanText.clean("\u0001😀𠮷")).isEqualTo("😀𠮷");
    }

    @Test
    void makesLineFeedsOfCarriageReturns() {
        assertThat(CleanText.clean("a\r\nb\rc\n\rd")).isEqualTo("a\nb\nc\n\nd");
        assertThat(CleanText.clean("a\r")).isEqualTo("a\n");
    }

    @Test
    void makesOneLine() {
        assertThat(CleanText.cleanLine("a\nb\tc\r\nd")).isEqualTo("a b c d");
        assertThat(CleanText.cleanLine("\na")).isEqualTo(" a");
        assertThat(CleanText.cleanLine("\ta")).isEqualTo(" a");
        String line = "a b";
        assertThat(CleanText.cleanLine(line)).isSameAs(line);
    }

    @Test
    void keepsWordsApartThatControlsPart() {
        assertThat(CleanText.clean("a\u000Bb\fc\u0085d")).isEqualTo("a b c d");
    }
}
