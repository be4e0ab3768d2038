package io.broadsheet.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every grammar makes of lines that differ a little from those of the tables: a word less, another case, another sign.
 * Each is near a rule's edge, so that a rule that moves is seen here even where the tables say nothing of it.
 *
 * <p>{@code near-misses.txt} has a line for each of the tables' lines: how many of its forms each grammar takes, and a sum
 * over all that was read. A change that means to leave the grammars alone leaves it alone; one that means to change them
 * writes it anew with {@code -Dbroadsheet.update=true}, and its difference shows how far the change reaches.
 */
@Tag("many-lines")
class NearMissTest {
    private static final List<String> TABLES = List.of(
            "datelines.txt",
            "not-datelines.txt",
            "bylines.txt",
            "authors.txt",
            "credits.txt",
            "copyright-notices.txt",
            "photo-credits.txt",
            "recognised-lines.txt");
    private static final Path GOLDEN = Path.of("src/test/resources/io/broadsheet/parser/line/near-misses.txt");
    private static final int CHANGED_WORDS = 3;

    @Test
    void readsLinesNearThoseOfTheTablesAsItDid() throws IOException {
        String found = String.join("\n", readings()) + "\n";

        if (Boolean.getBoolean("broadsheet.update")) {
            Files.writeString(GOLDEN, found);
        } else {
            assertThat(found)
                    .as(
                            "mvn -pl news-parser test -Dtest=NearMissTest -Dbroadsheet.update=true writes the readings anew")
                    .isEqualTo(String.join("\n", LineTable.read("near-misses.txt")) + "\n");
        }
    }

    private static List<String> readings() {
        List<String> out = new ArrayList<>();
        for (String table : TABLES) {
            lines(table)
                    .map(line -> table + " ¦ " + line + " ¦ " + reading(line))
                    .forEach(out::add);
        }
        return out;
    }

    private static Stream<String> lines(String table) {
        return LineTable.read(table).stream()
                .map(row -> table.startsWith("recognised")
                        ? row.split(" ¦ ", -1)[2]
                        : row.split(" (?:¦|=>) ", -1)[0].replace("‸", ""))
                .filter(line -> !line.isBlank());
    }

    private static String reading(String line) {
        Map<String, Integer> taken = new TreeMap<>();
        CRC32 sum = new CRC32();
        for (String form : forms(line)) {
            read(form, "b", BylineParser.create().parse(form), taken, sum);
            read(form, "n", BylineParser.create().parseNames(form), taken, sum);
            read(form, "c", CreditParser.create().parse(form), taken, sum);
            read(form, "d", DatelineParser.create().parse(form), taken, sum);
            read(form, "p", PhotoCreditParser.create().parse(form), taken, sum);
            read(form, "r", CopyrightParser.create().parse(form), taken, sum);
        }
        return taken + " " + Long.toHexString(sum.getValue());
    }

    private static void read(
            String form,
            String grammar,
            Optional<? extends LineMatch<?>> match,
            Map<String, Integer> taken,
            CRC32 sum) {
        taken.merge(grammar, match.isPresent() ? 1 : 0, Integer::sum);
        sum.update((grammar + match + form.length()).getBytes(StandardCharsets.UTF_8));
    }

    /** The line, and forms of it in which one thing differs. */
    private static List<String> forms(String line) {
        List<String> forms = new ArrayList<>(List.of(
                line,
                line.toUpperCase(Locale.ROOT),
                line.toLowerCase(Locale.ROOT),
                "The " + line + " said on Monday.",
                line.replace(" — ", " - ").replace(",", ""),
                line.replace(" (", ", ").replace(")", ""),
                line.substring(line.length() / 2)));
        List<String> words = List.of(line.split(" ", -1));
        for (int i = 0; i < Math.min(words.size(), CHANGED_WORDS); i++) {
            forms.add(with(words, i, ""));
            forms.add(with(words, i, inOtherCase(words.get(i)) + ","));
        }
        return forms;
    }

    private static String with(List<String> words, int index, String word) {
        List<String> changed = new ArrayList<>(words);
        if (word.isEmpty()) {
            changed.remove(index);
        } else {
            changed.set(index, word);
        }
        return String.join(" ", changed);
    }

    private static String inOtherCase(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.equals(word) ? word.toLowerCase(Locale.ROOT) : upper;
    }
}
