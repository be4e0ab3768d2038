package io.broadsheet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveParseTest {
    /**
     * Twenty, with more records, is the figure before a release: -Dbroadsheet.kills=20 -Dbroadsheet.kill.records=4000.
     */
    private static final int KILLS = Integer.getInteger("broadsheet.kills", 2);

    private static final int RECORDS = Integer.getInteger("broadsheet.kill.records", 300);

    @TempDir
    private Path folder;

    private String crawl;

    @BeforeEach
    void synthesize() {
        crawl = folder.resolve("crawl").toString();
        CommandRun run = CommandRun.of("synthesize", crawl, "--records", "140", "--files", "2", "--damage-every", "10");
        assertThat(run.code()).isZero();
    }

    @Test
    void writesRowsDeadLettersAndALedgerForEachArchive() throws IOException {
        CommandRun run = CommandRun.of("parse", crawl, "--out", folder.resolve("out") + "/");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("read", "142 records", "articles", "dead letters", "seconds of CPU");
        assertThat(files("out"))
                .containsKeys("synthetic-00.jsonl", "synthetic-00.dead.jsonl", "synthetic-01.jsonl", "ledger.jsonl");
        List<String> planted = Files.readAllLines(Path.of(crawl, "planted.jsonl"));
        long dead = files("out").get("synthetic-00.dead.jsonl").lines().count()
                + files("out").get("synthetic-01.dead.jsonl").lines().count();
        assertThat(dead).isEqualTo(planted.size());
    }

    @Test
    void refusesAFolderOfAnEarlierRunUnlessItResumes() throws IOException {
        String out = folder.resolve("out") + "/";
        CommandRun.of("parse", crawl, "--out", out);
        Map<String, String> before = files("out");

        CommandRun again = CommandRun.of("parse", crawl, "--out", out);
        CommandRun resumed = CommandRun.of("parse", crawl, "--out", out, "--resume");

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("--resume");
        assertThat(resumed.err()).contains("142 records");
        assertThat(files("out")).isEqualTo(before);
    }

    @Test
    void writesArticlesToStandardOutput() throws IOException {
        Path dead = folder.resolve("dead.jsonl");
        String archive = Path.of(crawl, "synthetic-00.warc.gz").toString();

        CommandRun rows = CommandRun.of("parse", archive, "--dead", dead.toString(), "--jobs", "2");
        CommandRun plain = CommandRun.of("parse", archive, "--format", "jsonl");

        assertThat(rows.out().lines()).allMatch(line -> line.startsWith("{\"file\":\"" + archive));
        assertThat(Files.readAllLines(dead)).hasSize(7);
        assertThat(plain.out().lines().map(ArticleJson::read))
                .hasSize((int) rows.out().lines().count());
    }

    @Test
    void readsDeadLettersAgain() throws IOException {
        Path dead = folder.resolve("dead.jsonl");
        Path still = folder.resolve("still.jsonl");
        String archive = Path.of(crawl, "synthetic-00.warc.gz").toString();
        CommandRun strict = CommandRun.of("parse", archive, "--dead", dead.toString(), "--max-bytes", "2000");
        long lost = Files.readAllLines(dead).size();

        CommandRun retried = CommandRun.of("retry", dead.toString(), "--dead", still.toString());

        assertThat(strict.out()).isEmpty();
        assertThat(lost).isGreaterThan(40);
        assertThat(retried.code()).isEqualTo(1);
        assertThat(retried.out().lines().count() + 7 + 5).isGreaterThan(lost);
        assertThat(Files.readAllLines(still)).hasSize(7).allMatch(line -> line.contains("\"attempt\":2"));
    }

    @Test
    void failsWhenTooMuchIsDead() {
        String many = folder.resolve("many").toString();
        CommandRun.of("synthesize", many, "--records", "1001", "--files", "1", "--damage-every", "4");

        CommandRun run =
                CommandRun.of("parse", many, "--max-dead", "0.2", "--quiet", "--dead", folder.resolve("d") + "");

        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void tellsWhatArchivesCannotBecome() throws IOException {
        Sample.write(Path.of(crawl, "page.html"));

        assertThat(CommandRun.of("parse", crawl).err()).contains("runs of their own");
        assertThat(CommandRun.of("parse", crawl + "/*.gz", "-f", "nitf").err()).contains("convert");
        assertThat(CommandRun.of("parse", crawl + "/*.gz", "-f", "rss").code()).isEqualTo(2);
        assertThat(CommandRun.of("parse", crawl + "/*.gz", "--resume").err()).contains("--out");
    }

    @Test
    void givesTheSameBytesAfterBeingKilled() throws Exception {
        Path archives = folder.resolve("killed");
        CommandRun.of(
                "synthesize", archives.toString(), "--records", "" + RECORDS, "--files", "3", "--damage-every", "20");
        String[] command = {
            "parse", archives.toString(), "--quiet", "--jobs", "2", "--out", folder.resolve("whole") + "/"
        };
        long start = System.nanoTime();
        assertThat(start(command).waitFor()).isEqualTo(1);
        long millis = (System.nanoTime() - start) / 1_000_000;
        Map<String, String> whole = withoutLedger("whole");

        Random random = new Random(20260309);
        command[6] = folder.resolve("cut") + "/";
        String[] resume =
                Stream.concat(Stream.of(command), Stream.of("--resume")).toArray(String[]::new);
        int limit = (int) millis;
        for (int killed = 0; killed < KILLS; ) {
            Process process = start(resume);
            if (process.waitFor(limit / 4 + random.nextInt(limit / 2 + 1), TimeUnit.MILLISECONDS)) {
                // It was faster than the first run: compare, begin anew, kill sooner.
                assertThat(withoutLedger("cut")).isEqualTo(whole);
                delete(folder.resolve("cut"));
                limit = Math.max(200, limit * 2 / 3);
            } else {
                process.destroyForcibly().waitFor();
                killed++;
            }
        }
        assertThat(start(resume).waitFor()).isEqualTo(1);

        assertThat(withoutLedger("cut")).isEqualTo(whole);
    }

    /** The ledger tells in which order archives were finished. */
    private Map<String, String> withoutLedger(String name) throws IOException {
        Map<String, String> files = files(name);
        files.remove("ledger.jsonl");
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Stream<String> program =
                Stream.of(java, "-Xmx400m", "-cp", System.getProperty("java.class.path"), Broadsheet.class.getName());
        return new ProcessBuilder(Stream.concat(program, Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void tellsProgressAsABarOrInLines() {
        Tally tally = new Tally();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());

        String bar = new Progress(nowhere, Progress.Style.BAR, tally, 100).line(0.5, 60);
        String line = new Progress(nowhere, Progress.Style.LINES, tally, 100).line(0.25, 3600);

        assertThat(bar).contains("██████████░░░░░░░░░░", " 50 %", "1:00 left");
        assertThat(line).contains(" 25 %", "3:00:00 left").doesNotContain("█");
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
