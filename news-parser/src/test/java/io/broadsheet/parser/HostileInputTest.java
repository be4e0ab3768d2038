package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whatever the input is, a parse ends with an article or a typed rejection; the build's heap and stack are small. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class HostileInputTest {
    private static final String START = "<html><title>Probe</title><body><article><h1>Probe</h1><p>";
    private static final int REPEATED_CHARACTERS = 60_000;

    /**
     * How large the generated inputs are; {@code -Dhostile.scale=1} makes them as large as the default limits allow and
     * more.
     */
    private static final String SCALE = System.getProperty("hostile.scale", "0.01");

    /** The default is 10 s; a busy machine may need more than that to load the tables of the first parse. */
    private static final ParseLimits PATIENT = ParseLimits.defaults().withTimeout(Duration.ofMinutes(1));

    private final ArticleParser pages = ArticleParser.builder().limits(PATIENT).build();
    private final TextArticleParser texts = TextArticleParser.with(PATIENT);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "hostile.csv", numLinesToSkip = 1)
    void endsForEveryRepeatedPiece(String piece) {
        String run =
                unescaped(piece).repeat(REPEATED_CHARACTERS / unescaped(piece).length());

        assertEnds(pages.parse(START + run, ""));
        assertEnds(pages.parse(run, ""));
        assertEnds(pages.parse(START + "</p><p title='" + run + "'>x", ""));
        assertEnds(pages.parse(run.getBytes(StandardCharsets.ISO_8859_1), ""));
        assertEnds(texts.parse(run));
    }

    private static String unescaped(String piece) {
        return piece.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\0", "\0")
                .replace("\\u202e", "\u202e");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "hostile-lines.csv", numLinesToSkip = 1)
    void endsForEveryRepeatedLineInEveryPlaceOfAPage(String piece) {
        String line = piece.repeat(20_000 / piece.length());

        assertEnds(pages.parse(placedEverywhere(line), "https://paper.example/" + line.replace(' ', '-')));
        assertEnds(texts.parse("Probe\n\n" + line + "\n" + line));
    }

    private static String placedEverywhere(String text) {
        String t = text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return "<title>" + t + "</title><meta name=author content=\"" + t + "\"><meta name=description content=\"" + t
                + "\"><meta property=article:published_time content=\"" + t + "\"><link rel=canonical href=\"" + t
                + "\"><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"" + t
                + "\",\"datePublished\":\"" + t + "\",\"author\":\"" + t + "\"}</script><article><h1>" + t
                + "</h1><p class=byline>" + t + "</p><time datetime=\"" + t + "\">" + t + "</time><p>" + t
                + "</p><figure><img src=\"" + t + "\" srcset=\"" + t + "\"><figcaption>" + t
                + "</figcaption></figure><p class=copyright>" + t + "</p><a href=\"" + t + "\">" + t + "</a>";
    }

    @Test
    void endsForEveryCutOfAPage() {
        byte[] page = SamplePages.page(5).getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < page.length; length += 7) {
            assertEnds(pages.parse(Arrays.copyOf(page, length), ""));
        }
    }

    @Test
    void saysThatNothingIsNoArticle() {
        assertThat(reason(pages.parse("", ""))).contains(Reason.EMPTY);
        assertThat(reason(pages.parse(new byte[0], ""))).contains(Reason.EMPTY);
        assertThat(reason(texts.parse(" \n"))).contains(Reason.EMPTY);
        assertThat(reason(pages.parse("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1), "")))
                .contains(Reason.NOT_HTML);
        assertThat(reason(pages.parse("The ferry sails again.", ""))).contains(Reason.NOT_HTML);
        assertThat(reason(texts.parse("a\n".repeat(200_001)))).contains(Reason.TOO_MANY_TAGS);
    }

    @TestFactory
    Stream<DynamicTest> endsForEveryGeneratedInput(@TempDir Path folder) throws IOException, InterruptedException {
        Path generator = SharedFolder.require("hostile/generate.py");
        assumeTrue(generates(generator, folder), "skipped: there is no python3 to write the inputs");
        return files(folder).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertEnds(file)));
    }

    private static boolean generates(Path generator, Path folder) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", generator.toString(), folder.toString(), "--scale", SCALE)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noPython) {
            return false;
        }
    }

    @Test
    void endsForEveryPageThatOnceBrokeJsoup() throws IOException {
        for (Path file : files(SharedFolder.require("hostile/jsoup-fuzz"))) {
            assertEnds(file);
        }
    }

    @Test
    void endsForEveryTreeConstructionCase() throws IOException {
        for (Path file : files(SharedFolder.require("hostile/html5lib/tree-construction"))) {
            for (String test : ("\n" + Files.readString(file)).split("\n#data\n", -1)) {
                assertEnds(pages.parse(test.split("\n#errors", 2)[0], ""));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void assertEnds(Path file) throws IOException {
        assertEnds(pages.parse(file, "https://paper.example/"));
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            assertEnds(texts.parse(Files.readString(file, StandardCharsets.ISO_8859_1)));
        }
    }

    private static void assertEnds(ParseResult result) {
        assertThat(result.article().isPresent()).isNotEqualTo(result.rejection().isPresent());
        assertThat(reason(result))
                .as("%s", result)
                .isNotIn(Optional.of(Reason.INTERNAL), Optional.of(Reason.TIME_LIMIT));
    }

    private static Optional<Reason> reason(ParseResult result) {
        return result.rejection().map(Rejection::reason);
    }
}
