package io.broadsheet.parser.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
    @ParameterizedTest
    @CsvSource({
        "AP, AP",
        "The Associated Press, AP",
        "associated press, AP",
        "DPA, dpa",
        "dpa, dpa",
        "Efe, EFE",
        "ТАСС, TASS",
        "新华社, Xinhua",
        "연합뉴스, Yonhap",
        "AGENCE FRANCE-PRESSE, AFP",
        "picture-alliance, picture alliance"
    })
    void knowsAnAgencyByEverySpelling(String printed, String id) {
        assertThat(Agencies.find(printed).map(Agency::id)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pap", "spa", "Map", "Sana Field", "A", "", "Associated"})
    void leavesWordsAndNamesAlone(String printed) {
        assertThat(Agencies.find(printed)).isEmpty();
    }

    @Test
    void takesTheLongestNameAtAPosition() {
        PhraseTable.Found<Agency> found = Agencies.longestAt("(dpa-AFX) -", 1);

        assertThat(found).isNotNull();
        assertThat(found.end()).isEqualTo(8);
        assertThat(found.value().id()).isEqualTo("dpa-AFX");
        assertThat(Agencies.longestAt("APARTMENTS", 0)).isNull();
    }
}
