package io.broadsheet.parser.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource({
        "Oslo, NO",
        "OSLO, NO",
        "Kiev, UA",
        "Kyiv, UA",
        "Москва, RU",
        "МОСКВА, RU",
        "ロンドン, GB",
        "서울, KR",
        "北京, CN",
        "القاهرة, EG",
        "Αθήνα, GR",
        "ΑΘΗΝΑ, GR",
        "München, DE",
        "MUNCHEN, DE",
        "São Paulo, BR",
        "SAO PAULO, BR",
        "St. Pölten, AT",
        "Sankt Pölten, AT",
        "Singapore, SG",
        "New Delhi, IN",
        "Washington, US-DC",
        "ワシントン, US-DC",
        "Toronto, CA-ON",
        "New York, US-NY",
        "Barcelona, ES",
        "Sacramento, US",
        "Gundremmingen, DE"
    })
    void knowsWellKnownAndUniqueCities(String name, String code) {
        KnownPlace place = Places.find(name, 0, name.length());

        assertThat(place).isEqualTo(KnownPlace.of(code, KnownPlace.Kind.CITY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Springfield", "FREMONT", "Valencia", "Birmingham", "Jerusalem", "エルサレム", "القدس", "Victoria"})
    void givesNoCountryToANameThatLeavesDoubt(String name) {
        KnownPlace place = Places.find(name, 0, name.length());

        assertThat(place).isEqualTo(KnownPlace.of("", KnownPlace.Kind.CITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exclusive", "WARNING", "Anna Field", "The", "Most", "Interview", "xqzzyt", ""})
    void doesNotKnowOtherWords(String name) {
        assertThat(Places.find(name, 0, name.length())).isNull();
    }

    @Test
    void tellsCountriesAndRegionsFromCities() {
        assertThat(kind("Norwegen")).isEqualTo(KnownPlace.Kind.COUNTRY);
        assertThat(kind("New Jersey")).isEqualTo(KnownPlace.Kind.REGION);
        assertThat(kind("Gaza Strip")).isEqualTo(KnownPlace.Kind.REGION);
        assertThat(kind("United Nations")).isEqualTo(KnownPlace.Kind.SITE);
    }

    private static KnownPlace.Kind kind(String name) {
        return Places.find(name, 0, name.length()).kind();
    }

    @Test
    void takesHardlyAnyRandomWordForACity() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String word = random.ints(12, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            found += Gazetteer.get().find(word, 0, word.length()) == null ? 0 : 1;
        }

        assertThat(found).as("seed %s", seed).isLessThan(20);
    }
}
