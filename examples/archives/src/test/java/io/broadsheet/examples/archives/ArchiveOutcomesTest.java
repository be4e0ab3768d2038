package io.broadsheet.examples.archives;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.examples.archives.synthetic.Planted;
import io.broadsheet.examples.archives.synthetic.SyntheticArchives;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveOutcomesTest {
    private static final int RECORDS = 280;

    @TempDir
    private Path folder;

    @Test
    void givesEachRecordOneOutcomeAndThePlantedDamageAsDeadLetters() throws IOException {
        List<Planted> planted = new SyntheticArchives(RECORDS, 20).write(folder, 1);

        List<Outcome> outcomes = Archives.read(folder.resolve("synthetic-00.warc.gz"));

        long junk = planted.stream()
                .filter(one -> one.damage().name().startsWith("JUNK"))
                .count();
        assertThat(outcomes).hasSize((int) (RECORDS + junk));
        assertThat(Archives.with(outcomes, Status.DEAD))
                .extracting(outcome -> outcome.origin().offset())
                .isEqualTo(planted.stream().map(Planted::offset).toList());
        assertThat(Archives.with(outcomes, Status.ARTICLE).size())
                .isGreaterThan(RECORDS / 2)
                .isLessThan(RECORDS * 9 / 10);
        assertThat(Archives.with(outcomes, Status.SKIPPED))
                .extracting(Outcome::reason)
                .contains("RECORD_WARCINFO", "RECORD_REQUEST", "RECORD_REVISIT", "HTTP_STATUS", "NOT_HTML");
    }

    @Test
    void goesOnWhereverItMayStop() throws IOException {
        new SyntheticArchives(60, 7).write(folder, 1);
        Path file = folder.resolve("synthetic-00.warc.gz");
        List<String> all =
                Archives.read(file).stream().map(ArchiveOutcomesTest::words).toList();

        for (int stop = 0; stop < all.size(); stop += 9) {
            List<String> parts = new ArrayList<>();
            long restart = 0;
            try (ArchiveOutcomes outcomes = open(file, 0)) {
                for (int i = 0; i < stop; i++) {
                    parts.add(words(outcomes.next().orElseThrow()));
                }
                restart = outcomes.restart();
            }
            try (ArchiveOutcomes outcomes = open(file, restart)) {
                for (Optional<Outcome> next = outcomes.next(); next.isPresent(); next = outcomes.next()) {
                    parts.add(words(next.get()));
                }
            }
            assertThat(parts).isEqualTo(all);
        }
    }

    @Test
    void readsTheSameFromFilesThatAreNotPackedOrPackedAsOne() throws IOException {
        new SyntheticArchives(60, 0).write(folder, 1);
        Path packed = folder.resolve("synthetic-00.warc.gz");
        Path plain = Files.write(folder.resolve("plain.warc"), unpack(packed));

        List<Outcome> expected = Archives.read(packed);
        List<Outcome> outcomes = Archives.read(plain);

        assertThat(outcomes)
                .extracting(outcome -> outcome.origin().uri())
                .isEqualTo(
                        expected.stream().map(outcome -> outcome.origin().uri()).toList());
        assertThat(Archives.with(outcomes, Status.ARTICLE)).hasSameSizeAs(Archives.with(expected, Status.ARTICLE));
    }

    @Test
    void findsTheNextRecordOfAPlainFileAfterDamage() throws IOException {
        new SyntheticArchives(20, 0).write(folder, 1);
        String plain = new String(unpack(folder.resolve("synthetic-00.warc.gz")), StandardCharsets.UTF_8);
        int second = plain.indexOf("Content-Length: ", plain.indexOf("WARC-Type: response"));
        String damaged =
                plain.substring(0, second) + "Content-Length: many" + plain.substring(plain.indexOf('\r', second));
        Path file = Files.writeString(folder.resolve("damaged.warc"), damaged);

        List<Outcome> outcomes = Archives.read(file);

        assertThat(outcomes).hasSize(20);
        assertThat(Archives.with(outcomes, Status.DEAD)).hasSize(1);
        assertThat(outcomes.get(1).reason()).isEqualTo("MALFORMED_RECORD");
    }

    @Test
    void neverTellsTextOfThePageInADeadLetter() throws IOException {
        new SyntheticArchives(140, 10).write(folder, 1);

        List<Outcome> dead = Archives.with(Archives.read(folder.resolve("synthetic-00.warc.gz")), Status.DEAD);

        assertThat(dead).hasSize(14);
        assertThat(dead)
                .extracting(outcome -> OutcomeJson.deadLetter(outcome, "1", 1))
                .allMatch(line -> line.length() < 600 && !line.contains("said") && !line.contains("<p>"));
    }

    @Test
    void takesAFileThatIsNoArchiveForJunk() throws IOException {
        Path file = Files.writeString(folder.resolve("a.warc"), "no archive\n".repeat(50));

        assertThat(Archives.read(file)).extracting(Outcome::reason).containsExactly("JUNK");
        assertThat(Archives.read(Files.createFile(folder.resolve("empty.warc.gz"))))
                .isEmpty();
    }

    @Test
    void passesOverARecordThatCrashes() throws IOException {
        new SyntheticArchives(10, 0).write(folder, 1);
        Path file = folder.resolve("synthetic-00.warc.gz");

        try (ArchiveOutcomes outcomes = open(file, 0)) {
            outcomes.next();
            long offset = outcomes.restart();
            Outcome crashed = outcomes.skipCrashing().orElseThrow();

            assertThat(crashed.reason()).isEqualTo("CRASHED");
            assertThat(crashed.origin().offset()).isEqualTo(offset);
            assertThat(outcomes.next().orElseThrow().origin().uri())
                    .isEqualTo(Archives.read(file).get(2).origin().uri());
        }
    }

    private static ArchiveOutcomes open(Path file, long offset) throws IOException {
        return ArchiveOutcomes.open(file, file.getFileName().toString(), offset, Archives.PARSER);
    }

    private static String words(Outcome outcome) {
        return outcome.status() + " " + outcome.reason() + " " + outcome.origin();
    }

    private static byte[] unpack(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            in.transferTo(out);
            return out.toByteArray();
        }
    }
}
