package io.broadsheet.parser.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The look that turns most lines away: it may say yes too often, and no only where nothing stands. */
class TriggersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by Anna Field",
                "FieldReporting by Anna Field",
                "Field2Reporting by Anna Field",
                "Anna Field contributed to this report.",
                "(AP)",
                "abc/dpa",
                "mit Agenturen",
                "编辑：张某"
            })
    void lineMayBeACredit(String line) {
        assertThat(in(line).mayBeCredit()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ferries leave at noon", "fieldreporting", "Ferries leave the harbour at noon and at six"})
    void lineIsNoCredit(String line) {
        assertThat(in(line).mayBeCredit()).isFalse();
        assertThat(in(line).mayBeSource()).isFalse();
    }

    @Test
    void linesOfAgenciesAreShort() {
        assertThat(in("AP" + " and".repeat(16)).mayBeSource()).isTrue();
        assertThat(in("AP" + " and".repeat(17)).mayBeSource()).isFalse();
        assertThat(in("mit Agenturen hier").mayBeSource()).isTrue();
        assertThat(in("mit Agenturen hier am").mayBeSource()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2021",
                "ⓒ 2021",
                "(c)2021 Copyright",
                "Alle Rechte vorbehalten",
                "Reproduction prohibited",
                "a@b",
                "CC BY 4.0",
                "版权"
            })
    void lineMayBeANotice(String line) {
        assertThat(in(line).mayBeCopyright()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ferries leave at noon", "Access", "Field® Media"})
    void lineIsNoNotice(String line) {
        assertThat(in(line).mayBeCopyright()).isFalse();
    }

    @Test
    void theSignForCopyrightMayOpenAPhotoCredit() {
        assertThat(in("Bergen © Anna Field").has(Kind.PHOTO)).isTrue();
        assertThat(in("Bergen Anna Field").has(Kind.PHOTO)).isFalse();
        assertThat(in("BergenPhoto: Anna Field").has(Kind.PHOTO)).isTrue();
        assertThat(in("bergenphoto: Anna Field").has(Kind.PHOTO)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Reporting by, Reporting",
        "the Associated Press, Associated",
        "The Harbour, Harbour",
        "theatre news, theatre",
        "(c), c",
        "/AP/, AP",
        "24 hours, 24",
        "AP, AP"
    })
    void aPhraseIsKnownByItsFirstWord(String phrase, String word) {
        assertThat(Triggers.of(phrase)).isEqualTo(word);
    }

    @Test
    void aSignHasNoFirstWord() {
        assertThat(Triggers.of("©")).isEmpty();
        assertThat(Triggers.of("the ")).isEmpty();
    }

    private static Triggers in(String line) {
        return Triggers.in(PrintedLine.beginningOf(line, 512));
    }
}
