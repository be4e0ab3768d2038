package io.broadsheet.examples.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged archives of the development data: a record with a fault between two good ones. */
class HostileArchivesTest {
    private static final Path HOSTILE =
            Path.of(System.getProperty("broadsheet.shared", "missing")).resolve("hostile");

    @TempDir
    private static Path generated;

    @BeforeAll
    static void generate() throws Exception {
        Path generator = HOSTILE.resolve("generate.py");
        assumeThat(generator)
                .as("development data with a generator of damaged archives")
                .exists();
        Process python = new ProcessBuilder(
                        "python3", generator.toString(), generated.toString(), "--scale", "0.01", "--group", "archive")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeThat(python.waitFor(60, TimeUnit.SECONDS) && python.exitValue() == 0)
                .as("Python 3 to run the generator")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "warc-ok,                    2, ",
        "warc-one-member,            2, ",
        "warc-uncompressed,          2, ",
        "warc-length-too-long,       2, stream TRUNCATED",
        "warc-length-too-short,      2, stream MALFORMED_RECORD",
        "warc-length-huge,           2, stream TRUNCATED",
        "warc-length-overflow,       2, stream MALFORMED_RECORD",
        "warc-length-negative,       2, stream MALFORMED_RECORD",
        "warc-length-missing,        2, stream MALFORMED_RECORD",
        "warc-length-text,           2, stream MALFORMED_RECORD",
        "warc-lf-only,               3, ",
        "warc-version-unknown,       3, ",
        "warc-header-10mb,           3, ",
        "warc-headers-200k,          3, ",
        "warc-header-binary,         3, ",
        "warc-uri-missing,           3, ",
        "warc-uri-angle,             3, ",
        "warc-uri-spaces,            3, ",
        "warc-uri-1mb,               3, ",
        "warc-http-headers-missing,  3, ",
        "warc-http-status-bad,       2, http MALFORMED_RESPONSE",
        "warc-http-header-no-colon,  3, ",
        "warc-http-header-10mb,      3, ",
        "warc-http-gzip,             3, ",
        "warc-http-gzip-lie,         3, ",
        "warc-http-gzip-bomb,        2, ",
        "warc-http-gzip-twice,       3, ",
        "warc-http-deflate-raw,      3, ",
        "warc-http-encoding-unknown, 3, ",
        "warc-http-chunked,          3, ",
        "warc-http-chunked-lie,      3, ",
        "warc-http-chunked-bad,      3, ",
        "warc-http-charset-hostile,  3, ",
        "warc-http-type-lie,         2, ",
        "warc-http-empty,            2, ",
        "warc-http-404,              2, ",
        "warc-revisit,               2, ",
        "warc-truncated-flag,        3, ",
        "warc-file-cut,              1, stream TRUNCATED",
        "warc-member-flip,           2, stream DAMAGED_MEMBER",
        "warc-junk-between,          2, stream JUNK",
        "warc-empty-records-100k,    0, ",
        "warc-block-100mb,           2, parse TOO_MANY_TAGS",
    })
    void keepsBothNeighboursOfAFault(String name, int articles, String dead) throws IOException {
        Path file = generated.resolve("archive/" + name + ".warc.gz");
        List<Outcome> outcomes =
                Archives.read(Files.exists(file) ? file : generated.resolve("archive/" + name + ".warc"));

        assertThat(Archives.with(outcomes, Status.ARTICLE)).hasSizeGreaterThanOrEqualTo(Math.min(articles, 2));
        assertThat(Archives.with(outcomes, Status.ARTICLE)).hasSize(articles);
        assertThat(Archives.with(outcomes, Status.DEAD))
                .extracting(outcome -> outcome.stage().label() + " " + outcome.reason())
                .isEqualTo(dead == null ? List.of() : List.of(dead));
    }

    @Test
    void readsSmallArchivesOfOtherProgramsToTheirEnd() throws IOException {
        assumeThat(HOSTILE.resolve("warc")).exists();
        try (Stream<Path> files = Files.list(HOSTILE.resolve("warc"))) {
            for (Path file : files.sorted().toList()) {
                long start = System.nanoTime();
                List<Outcome> outcomes = Archives.read(file);
                assertThat(outcomes).as(file.toString()).isNotEmpty();
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            }
        }
    }

    @Test
    void readsArcFiles() throws IOException {
        assumeThat(HOSTILE.resolve("warc/example.arc.gz")).exists();

        List<Outcome> packed = Archives.read(HOSTILE.resolve("warc/example.arc.gz"));
        List<Outcome> plain = Archives.read(HOSTILE.resolve("warc/example.arc"));

        assertThat(packed)
                .extracting(Outcome::reason)
                .isEqualTo(plain.stream().map(Outcome::reason).toList());
        assertThat(packed).noneMatch(outcome -> outcome.status() == Status.DEAD);
        assertThat(packed).anyMatch(outcome -> outcome.origin().uri().startsWith("http://example.com"));
    }
}
