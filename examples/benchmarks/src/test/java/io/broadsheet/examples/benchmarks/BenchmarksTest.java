package io.broadsheet.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every verb, run over a set of two pages. */
class BenchmarksTest {
    private static final String HEADLINE = "Two Harbor Towns Agree to Bring Back Ferry, Put Off Quarrel Over Tolls";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeASet() throws IOException {
        Files.createDirectories(folder.resolve("set/html"));
        try (InputStream page = sample("sample.html");
                OutputStream packed =
                        new GZIPOutputStream(Files.newOutputStream(folder.resolve("set/html/ferry.html.gz")))) {
            page.transferTo(packed);
        }
        try (OutputStream packed =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("set/html/empty.html.gz")))) {
            packed.write(' ');
        }
    }

    @Test
    void predictsTheLabelledPagesInTheirOrder() throws IOException {
        Files.writeString(folder.resolve("set/labels.jsonl"), """
                {"id": "ferry", "url": "https://wexmoorledger.example/2026/03/09/ferry-agreement/"}
                {"id": "empty"}
                {"id": "not-there"}
                """);

        List<JsonNode> predictions = run("predict", "set");

        assertThat(predictions).extracting(node -> node.path("id").asText()).containsExactly("ferry", "empty");
        assertThat(predictions.get(1).path("body").asText()).isEmpty();
        JsonNode ferry = predictions.get(0);
        assertThat(ferry.path("title").asText()).isEqualTo(HEADLINE);
        assertThat(texts(ferry.path("authors"))).containsExactly("Mara Ellingsen");
        assertThat(ferry.path("published").asText()).isEqualTo("2026-03-09T17:42:00-07:00");
        assertThat(texts(ferry.path("headings"))).containsExactly("A quarrel older than the bridge");
        assertThat(texts(ferry.path("summary"))).hasSize(1);
        assertThat(ferry.path("likelihood").asDouble()).isGreaterThan(0.5);
    }

    @Test
    void givesTheBodyAsLabelsHaveIt() throws IOException {
        JsonNode ferry = run("predict", "set", "--no-dek").get(1);

        String body = ferry.path("body").asText();
        assertThat(body).startsWith("LARKMOOR, Ore. (CPW) — The mayors of Larkmoor and Pell Harbor signed");
        assertThat(body.split("\n\n", -1)).contains("A quarrel older than the bridge");
        assertThat(texts(ferry.path("paragraphs")).get(0)).startsWith("LARKMOOR, Ore. (CPW) — The mayors");
        assertThat(body).doesNotContain("Tide Table", "Seal closes");
    }

    @Test
    void predictsEveryPageOfAFolderWithoutLabels() throws IOException {
        assertThat(run("predict", "set"))
                .extracting(node -> node.path("id").asText())
                .containsExactly("empty", "ferry");
        assertThat(run("predict", "set/html")).hasSize(2);
    }

    @Test
    void predictsFromFlattenedText() throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        try (InputStream text = sample("sample.txt")) {
            Files.copy(text, folder.resolve("texts/ferry.txt"));
        }

        List<JsonNode> predictions = run("predict-text", "texts");

        assertThat(predictions).hasSize(1);
        assertThat(predictions.get(0).path("id").asText()).isEqualTo("ferry");
        assertThat(predictions.get(0).path("title").asText()).isEqualTo(HEADLINE);
    }

    @Test
    void namesTheRoleOfEveryBlock() throws IOException {
        JsonNode ferry = run("predict-roles", "set").get(1);

        assertThat(ferry.path("id").asText()).isEqualTo("set/ferry");
        List<String> roles = StreamSupport.stream(ferry.path("blocks").spliterator(), false)
                .filter(block -> block.get(1).asText().equals(HEADLINE))
                .map(block -> block.get(0).asText())
                .toList();
        assertThat(roles).containsExactly("headline");
    }

    @Test
    void measuresTheLineGrammars() throws IOException {
        Path file = folder.resolve("lines.jsonl");
        Files.writeString(file, "{\"kind\": \"byline\", \"text\": \"By Mara Ellingsen\"}\n");

        assertThat(Benchmarks.run("wire-speed", "--rounds", "2", file.toString()))
                .isZero();
    }

    @Test
    void predictsLinesOfEveryKind() throws IOException {
        Files.writeString(folder.resolve("lines.jsonl"), """
                {"id": "1", "kind": "dateline", "language": "en", "text": "OSLO, May 4 (Reuters) - The clock is right."}
                {"id": "2", "kind": "byline", "language": "en", "text": "By Mara Ellingsen"}
                {"id": "3", "kind": "credit", "language": "en", "text": "Tobias Renn in Oslo contributed to this report."}
                {"id": "4", "kind": "copyright", "language": "en", "text": "Copyright 2026 Coastal Press Wire."}
                {"id": "5", "kind": "photo-credit", "language": "en", "text": "Photo: Ines Carvalho/Reuters"}
                {"id": "6", "kind": "dateline", "language": "en", "text": "WARNING: The clock is wrong."}
                """);

        List<JsonNode> found = run("wire", "lines.jsonl").stream()
                .map(line -> line.get("predicted"))
                .toList();

        assertThat(found.get(0).at("/places/0/city").asText()).isEqualTo("Oslo");
        assertThat(found.get(0).at("/date").asText()).isEqualTo("--05-04");
        assertThat(found.get(0).at("/rest_starts_with").asText()).isEqualTo("The clock is right.");
        assertThat(found.get(1).at("/authors/0/name").asText()).isEqualTo("Mara Ellingsen");
        assertThat(found.get(2).at("/credits/0/location").asText()).isEqualTo("Oslo");
        assertThat(found.get(3).at("/year_from").asInt()).isEqualTo(2026);
        assertThat(found.get(4).at("/photographers/0").asText()).isEqualTo("Ines Carvalho");
        assertThat(found.get(5).isNull()).isTrue();
    }

    @Test
    void measuresSpeed() {
        assertThat(Benchmarks.run(
                        "speed",
                        "--rounds",
                        "1",
                        "--warm-up",
                        "0",
                        folder.resolve("set").toString()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            predict %/none %/out.jsonl          | 1 | there is no folder %/none
            predict %/empty %/out.jsonl         | 1 | no .html or .html.gz file in %/empty
            predict %/set %/none/out.jsonl      | 1 | there is no file or folder %/none/out.jsonl
            predict-text %/empty %/out.jsonl    | 1 | no .txt file in %/empty
            wire %/none.jsonl %/out.jsonl       | 1 | there is no file or folder %/none.jsonl
            wire %/bad.jsonl %/out.jsonl        | 1 | %/bad.jsonl holds a line that is not JSON
            wire-speed --rounds 0 %/lines.jsonl | 2 | --rounds must be at least 1, but is 0
            speed --rounds 0 %/set              | 2 | --rounds must be at least 1, but is 0
            predict                             | 2 | Missing required parameters: 'CORPUS_DIR', 'OUT.jsonl'
            predict --jsn %/set %/out.jsonl     | 2 | Unknown option: '--jsn'
            divine                              | 2 | Unmatched argument at index 0: 'divine'
            """)
    void tellsInOneLineWhatIsWrong(String line, int code, String message) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("bad.jsonl"), "{\"id\"");
        StringWriter err = new StringWriter();

        int exit = Benchmarks.commandLine()
                .setErr(new PrintWriter(err))
                .execute(line.replace("%", folder.toString()).split(" ", -1));

        assertThat(err.toString())
                .startsWith("benchmarks: ")
                .contains(message.replace("%", folder.toString()))
                .doesNotContain("Exception");
        assertThat(err.toString().lines().skip(1))
                .allMatch(more -> more.endsWith("--help explains the options)"))
                .hasSizeLessThan(2);
        assertThat(exit).isEqualTo(code);
    }

    private List<JsonNode> run(String verb, String input, String... options) throws IOException {
        Path out = folder.resolve("out.jsonl");
        Stream<String> arguments =
                Stream.concat(Stream.of(verb, folder.resolve(input).toString(), out.toString()), Stream.of(options));
        assertThat(Benchmarks.run(arguments.toArray(String[]::new))).isZero();
        return JsonLines.read(out);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static InputStream sample(String name) {
        return BenchmarksTest.class.getResourceAsStream("/io/broadsheet/examples/quickstart/" + name);
    }
}
