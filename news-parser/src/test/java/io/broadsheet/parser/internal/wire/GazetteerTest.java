package io.broadsheet.parser.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    @Test
    void readsTheNamesOfItsFile() throws IOException {
        Gazetteer table = fromFile();

        assertThat(country(table, "Oslo")).isEqualTo("NO");
        assertThat(country(table, "BERGEN")).isEqualTo("NO");
        assertThat(country(table, "São Paulo")).isEqualTo("BR");
        assertThat(country(table, "Москва")).isEqualTo("RU");
        assertThat(country(table, "Gundremmingen")).isEqualTo("DE");
        assertThat(country(table, "Tampere")).isEqualTo("FI");
        assertThat(country(table, "Timbuktu")).isEqualTo("ML");
        assertThat(country(table, "Springfield")).isEmpty();
        assertThat(table.find("Larkmoor", 0, 8)).isNull();
        assertThat(table.find("Xqzzyt", 0, 6)).isNull();
        assertThat(table.find("in Oslo", 0, 7)).isNull();
    }

    /** The names of a table that was read again are those of the table in use. */
    @Test
    void readsEveryNameAsTheTableInUse() throws IOException {
        Gazetteer table = fromFile();
        for (String name :
                new String[] {"Aarhus", "Lviv", "Kisumu", "Trondheim", "Quito", "大阪", "부산", "حلب", "Zürich"}) {
            assertThat(table.find(name, 0, name.length()))
                    .as(name)
                    .isNotNull()
                    .isEqualTo(Gazetteer.get().find(name, 0, name.length()));
        }
    }

    @Test
    void hashesKeepToTheRangeOfTheTable() {
        assertThat(Gazetteer.reduced(0, 1000)).isZero();
        assertThat(Gazetteer.reduced(-1, 1000)).isEqualTo(1000 * Gazetteer.HASHES_PER_NAME - 1);
        assertThat(Gazetteer.reduced(1L << 63, 1000)).isEqualTo(500 * Gazetteer.HASHES_PER_NAME);
    }

    @Test
    void refusesAnotherFile() {
        assertThatIOException()
                .isThrownBy(() -> Gazetteer.read(new DataInputStream(new ByteArrayInputStream(new byte[64]))))
                .withMessage("not a gazetteer");
    }

    private static Gazetteer fromFile() throws IOException {
        try (var in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("gazetteer.bin"))) {
            return Gazetteer.read(new DataInputStream(in));
        }
    }

    private static String country(Gazetteer table, String name) {
        return Objects.requireNonNull(table.find(name, 0, name.length()), name).country();
    }
}
