package io.broadsheet.examples.archives.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.OutcomeJson;
import io.broadsheet.examples.archives.RecordParser;
import io.broadsheet.examples.archives.Status;
import io.broadsheet.examples.archives.synthetic.SyntheticArchives;
import io.broadsheet.parser.ParseLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRunTest {
    private static final RecordParser PARSER = new RecordParser(ParseLimits.defaults(), 0);

    @TempDir
    private Path folder;

    private final List<ArchiveSource> sources = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        new SyntheticArchives(120, 10).write(folder, 3);
        for (int i = 0; i < 3; i++) {
            Path file = folder.resolve("synthetic-0" + i + ".warc.gz");
            sources.addAll(ArchiveSource.of(file.toString(), "s" + i, file));
        }
    }

    @Test
    void writesTheSameAtAnyNumberOfJobs() throws IOException {
        run("one", 1, new Seen(-1));
        run("two", 2, new Seen(-1));

        assertThat(files("two")).isEqualTo(files("one"));
        assertThat(files("one"))
                .containsOnlyKeys(
                        "duplicates.jsonl",
                        "s0.dead.jsonl",
                        "s0.jsonl",
                        "s1.dead.jsonl",
                        "s1.jsonl",
                        "s2.dead.jsonl",
                        "s2.jsonl");
        assertThat(Files.readAllLines(folder.resolve("one/s0.dead.jsonl"))).hasSize(12);
    }

    @Test
    void countsUpToTheRecordsRead() throws IOException {
        Seen seen = new Seen(-1);

        run("out", 2, seen);

        assertThat(seen.outcomes.get()).isEqualTo(3 * 120 + junk());
        assertThat(Files.readAllLines(folder.resolve("out/ledger.jsonl")))
                .hasSize(3)
                .allMatch(line -> line.contains("\"dead\":12") && line.contains("\"sha256\":\""));
    }

    @Test
    void goesOnAfterAFailureWithTheSameBytes() throws IOException {
        run("whole", 1, new Seen(-1));
        for (int end : new int[] {1, 40, 130, 200, 250, 355}) {
            Seen broken = new Seen(end);
            assertThatThrownBy(() -> run("broken" + end, 1, broken)).hasMessageContaining("end of the test");
            Seen rest = new Seen(-1);
            run("broken" + end, 1, rest);

            assertThat(files("broken" + end)).isEqualTo(files("whole"));
            assertThat(rest.outcomes.get() + rest.earlier.get()).isEqualTo(3 * 120 + junk());
        }
    }

    @Test
    void readsNothingTwiceThatIsFinished() throws IOException {
        run("out", 1, new Seen(-1));
        Seen again = new Seen(-1);

        run("out", 1, again);

        assertThat(again.outcomes.get()).isZero();
        assertThat(again.earlier.get()).isEqualTo(3 * 120 + junk());
    }

    @Test
    void givesUpARecordAtWhichItDiedAgainAndAgain() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        ByteBuffer note = ByteBuffer.allocate(16)
                .putLong(0)
                .putLong(BegunRecord.DEATHS - 1)
                .flip();
        Files.write(folder.resolve("out/s0.begun"), note.array());

        run("out", 1, new Seen(-1));

        assertThat(Files.readAllLines(folder.resolve("out/s0.dead.jsonl")).get(0))
                .contains("\"offset\":0,", "\"reason\":\"CRASHED\"");
    }

    @Test
    void marksTheSameStoryAtSeveralPapers() throws IOException {
        run("out", 1, new Seen(-1));

        List<String> marks = Files.readAllLines(folder.resolve("out/duplicates.jsonl"));

        assertThat(marks).isNotEmpty().allMatch(mark -> mark.contains("\"duplicateOf\":{\"file\":\""));
        assertThat(marks.size()).isLessThan(80);
    }

    @Test
    void readsTheArchivesInAWaczFile() throws IOException {
        Path wacz = folder.resolve("crawl.wacz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wacz))) {
            zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            Files.copy(folder.resolve("synthetic-00.warc.gz"), zip);
            zip.putNextEntry(new ZipEntry("datapackage.json"));
        }
        List<ArchiveSource> inside = ArchiveSource.of("crawl.wacz", "crawl", wacz);
        StringBuilder rows = new StringBuilder();
        StringBuilder dead = new StringBuilder();

        new StreamRun(PARSER, FolderRunTest::row, "1", new Seen(-1)).run(inside, 1, rows, dead);

        assertThat(rows.toString()).startsWith("{\"file\":\"crawl.wacz!archive/data.warc.gz\"");
        assertThat(dead.toString().lines()).hasSize(12);
    }

    @Test
    void readsDeadLettersBack() throws IOException {
        assertThat(DeadLetter.read("{\"file\":\"a.warc\",\"offset\":12,\"length\":3,\"attempt\":2}"))
                .isEqualTo(new DeadLetter("a.warc", 12, 2));
        assertThatThrownBy(() -> DeadLetter.read("{\"file\":\"a.warc\"}")).hasMessageContaining("offset");
        assertThatThrownBy(() -> DeadLetter.read("[]")).hasMessageContaining("object");
    }

    private int junk() {
        // One of the twelve damaged records of a file has junk before a good record: one outcome more.
        return 3;
    }

    private void run(String name, int jobs, RunListener listener) throws IOException {
        new FolderRun(folder.resolve(name), PARSER, FolderRunTest::row, ".jsonl", "1", listener).run(sources, jobs);
    }

    private static String row(Outcome outcome) {
        return OutcomeJson.row(
                        outcome.origin(),
                        outcome.likelihood(),
                        outcome.article().orElseThrow()) + "\n";
    }

    /** The files of a run by their names; the ledger tells times. */
    private Map<String, String> files(String name) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                if (!file.endsWith("ledger.jsonl")) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** Counts, and ends the run after so many outcomes. */
    private static final class Seen implements RunListener {
        final AtomicInteger outcomes = new AtomicInteger();
        final AtomicInteger earlier = new AtomicInteger();
        private final int end;

        Seen(int end) {
            this.end = end;
        }

        @Override
        public void outcome(Outcome outcome) {
            if (outcomes.incrementAndGet() == end) {
                throw new IllegalStateException("the end of the test");
            }
        }

        @Override
        public void earlier(Status status, String reason, long count) {
            earlier.addAndGet((int) count);
        }

        @Override
        public void read(long bytes) {
            assertThat(bytes).isNotNegative();
        }
    }
}
