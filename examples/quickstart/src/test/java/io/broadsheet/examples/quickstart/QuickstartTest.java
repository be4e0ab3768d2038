package io.broadsheet.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.broadsheet.model.Article;
import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {
    private static final String HEADLINE = "Two Harbor Towns Agree to Bring Back Ferry, Put Off Quarrel Over Tolls";

    @TempDir
    private Path folder;

    @Test
    void showsTheSamplePageWithoutArguments() throws IOException {
        QuickstartRun run = QuickstartRun.of("--out", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Found on the sample page:", HEADLINE, "Mara Ellingsen", "Larkmoor");
        assertThat(folder.resolve("sample.html")).content().contains("<h1>" + HEADLINE);
        assertThat(read(Files.readString(folder.resolve("sample.json"))).headline())
                .isEqualTo(HEADLINE);
    }

    @Test
    void readsFilesOfBothForms() throws IOException {
        Path html = copy("sample.html", "a.html");
        Path text = copy("sample.txt", "b.txt");

        QuickstartRun run = QuickstartRun.of("--out", folder.toString(), html.toString(), text.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Found on " + html, "Found on " + text);
        assertThat(read(Files.readString(folder.resolve("a.json"))).headline()).isEqualTo(HEADLINE);
        assertThat(read(Files.readString(folder.resolve("b.json"))).headline()).isEqualTo(HEADLINE);
    }

    @Test
    void readsAFolderAndItsFolders() throws IOException {
        Files.createDirectories(folder.resolve("pages/more"));
        copy("sample.html", "pages/story.html");
        copy("sample.html", "pages/more/story.html");
        copy("sample.txt", "pages/more/notes.md");

        QuickstartRun run = QuickstartRun.of(
                "--out",
                folder.resolve("out").toString(),
                folder.resolve("pages").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().split("Found on ", -1)).hasSize(3);
        assertThat(folder.resolve("out")).isDirectoryContaining(file -> file.endsWith("story.json"));
        assertThat(folder.resolve("out")).isDirectoryContaining(file -> file.endsWith("story-2.json"));
    }

    @Test
    void readsStandardInput() throws IOException {
        QuickstartRun run = QuickstartRun.with(sample("sample.html"), "--json", "-");

        assertThat(run.code()).isZero();
        assertThat(read(run.out()).headline()).isEqualTo(HEADLINE);
    }

    @Test
    void printsJsonAndNothingElse() throws IOException {
        QuickstartRun run =
                QuickstartRun.of("--json", copy("sample.html", "a.html").toString());

        assertThat(read(run.out()).headline()).isEqualTo(HEADLINE);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsOneFormatByName() throws IOException {
        QuickstartRun run = QuickstartRun.of(
                "--format", "text", copy("sample.html", "a.html").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(HEADLINE).doesNotContain("Found on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "markdown",
                "html",
                "json",
                "jsonld",
                "ninjs",
                "nitf",
                "newsml",
                "jsonl",
                "rss",
                "atom",
                "jsonfeed",
                "sitemap"
            })
    void printsEveryFormat(String name) throws IOException {
        QuickstartRun run =
                QuickstartRun.of("--format", name, copy("sample.html", "a.html").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Two Harbor Towns").doesNotContain("Found on");
    }

    @Test
    void putsAllPagesIntoOneFeed() throws IOException {
        Path page = copy("sample.html", "a.html");
        QuickstartRun run = QuickstartRun.of("--format", "jsonl", page.toString(), page.toString());

        assertThat(run.out().lines().map(QuickstartTest::read))
                .hasSize(2)
                .allMatch(article -> article.headline().equals(HEADLINE));
        assertThat(QuickstartRun.of("--format", "rss").out()).contains("<title>The Wexmoor Ledger</title>");
    }

    @Test
    void namesTheFormatsWhenOneIsUnknown() {
        QuickstartRun run = QuickstartRun.of("--format", "papyrus");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("papyrus", "html", "json", "text", "sitemap");
    }

    @Test
    void tellsWhyAPageGivesNoArticle() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.html"), " ");
        Path good = copy("sample.html", "good.html");

        QuickstartRun run = QuickstartRun.of("--json", empty.toString(), good.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no article in " + empty);
        assertThat(read(run.out()).headline()).isEqualTo(HEADLINE);
    }

    @Test
    void tellsWhichFileIsMissing() {
        QuickstartRun run = QuickstartRun.of("no-such-page.html");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no-such-page.html").doesNotContain("Exception");
    }

    @Test
    void tellsThatAFolderHasNoPages() {
        QuickstartRun run = QuickstartRun.of(folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no .html or .txt page");
    }

    @Test
    void goesOnBehindAFileThatCannotBeRead() throws IOException {
        Path closed = Files.writeString(folder.resolve("a.html"), "<p>x");
        Files.setPosixFilePermissions(closed, Set.of());
        assumeThat(Files.isReadable(closed)).as("this user may read every file").isFalse();
        copy("sample.html", "b.html");

        QuickstartRun run = QuickstartRun.of("--json", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains("no article in " + closed + ": ", "cannot be read or written");
        assertThat(read(run.out()).headline()).isEqualTo(HEADLINE);
    }

    @Test
    void tellsWhereDocumentsCannotBeWritten() throws IOException {
        Path file = copy("sample.html", "a.html");

        QuickstartRun onFile = QuickstartRun.of("--out", file.toString());
        QuickstartRun belowFile = QuickstartRun.of("--out", file + "/out");
        QuickstartRun noName = QuickstartRun.of("--out", "\0");

        assertThat(onFile.code()).isEqualTo(2);
        assertThat(onFile.err()).hasLineCount(1).contains("--out names a folder, but " + file + " is a file");
        assertThat(belowFile.code()).isEqualTo(1);
        assertThat(belowFile.err()).hasLineCount(1).contains(file.toString(), "cannot be read or written");
        assertThat(noName.code()).isEqualTo(2);
        assertThat(noName.err()).hasLineCount(1).contains("not the name of a file");
    }

    @Test
    void tellsHowToGoOnAfterTheSample() throws IOException {
        Path page = copy("sample.html", "a.html");

        assertThat(QuickstartRun.of("--out", folder.toString()).out()).contains("Your own pages: ", "--help");
        assertThat(QuickstartRun.of("--out", folder.toString(), page.toString()).out())
                .doesNotContain("Your own pages");
    }

    @Test
    void refusesUnknownOptions() {
        assertThat(QuickstartRun.of("--jsno").code()).isEqualTo(2);
        assertThat(QuickstartRun.of("--jsno").err()).contains("--jsno", "--help");
        assertThat(QuickstartRun.of("--format").err()).contains("--format needs a value");
    }

    @Test
    void explainsItself() {
        QuickstartRun run = QuickstartRun.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("--json", "--format", "--out", "Exit code");
    }

    private Path copy(String sample, String name) throws IOException {
        return Files.writeString(folder.resolve(name), sample(sample));
    }

    private static String sample(String name) throws IOException {
        try (InputStream in = QuickstartTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Article read(String json) {
        return ArticleJson.read(json);
    }
}
