package io.broadsheet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParseCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesOnePageAsJson() throws IOException {
        Path page = Sample.write(folder.resolve("a.html"));

        CommandRun run = CommandRun.of("parse", page.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(ArticleJson.read(run.out()).headline()).isEqualTo(Sample.HEADLINE);
    }

    @Test
    void writesSeveralPagesAsJsonLinesInTheirOrder() throws IOException {
        Path first = Sample.write(folder.resolve("b.html.gz"));
        Path second = Sample.write(folder.resolve("a.txt"));

        CommandRun run = CommandRun.of("parse", "--format", "rows", first.toString(), second.toString());

        List<String> lines = run.out().lines().toList();
        assertThat(run.code()).isZero();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("b.html.gz", Sample.HEADLINE, "fingerprint");
        assertThat(lines.get(1)).contains("a.txt", Sample.HEADLINE);
        assertThat(run.err()).contains("read", "articles", "dead letters");
    }

    static Stream<String> formats() {
        return OutputFormat.names().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesEveryFormatByItsName(String format) throws IOException {
        Path page = Sample.write(folder.resolve("a.html"));

        CommandRun run = CommandRun.of("parse", "--format", format, page.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Two Harbor Towns");
    }

    @Test
    void writesTheSameAtAnyNumberOfJobs() throws IOException {
        for (int i = 0; i < 20; i++) {
            String name = String.format(Locale.ROOT, "p%02d.html", i);
            String text = ("The clock of house " + i + " was set right on Tuesday, late in the day. ").repeat(12);
            Files.writeString(
                    folder.resolve(name),
                    "<title>Clock " + i + "</title><h1>Clock " + i + "</h1><article><p>" + text + "</article>");
        }

        List<String> outs = IntStream.of(1, 2, 5)
                .mapToObj(jobs -> CommandRun.of("parse", "--jobs", "" + jobs, folder.toString())
                        .out())
                .toList();

        assertThat(outs.get(0).lines()).hasSize(20);
        assertThat(outs).allMatch(outs.get(0)::equals);
    }

    @Test
    void givesEachPageADocumentInAFolder() throws IOException {
        Sample.write(folder.resolve("in/story.html"));
        Sample.write(folder.resolve("in/story.txt"));
        Sample.write(folder.resolve("in/deep/er/story.html.gz"));
        Files.writeString(folder.resolve("in/notes.md"), "no page");

        CommandRun run = CommandRun.of(
                "parse",
                "-f",
                "nitf",
                "-o",
                folder.resolve("out") + "/",
                folder.resolve("in").toString());

        assertThat(run.code()).isZero();
        assertThat(files(folder.resolve("out")))
                .containsExactly("deep/er/story.nitf.xml", "story-2.nitf.xml", "story.nitf.xml");
    }

    @Test
    void writesOneFile() throws IOException {
        Sample.write(folder.resolve("in/a.html"));
        Sample.write(folder.resolve("in/b.html"));
        Path feed = folder.resolve("new/feed.atom");

        CommandRun run = CommandRun.of(
                "parse",
                "-f",
                "atom",
                "-o",
                feed.toString(),
                folder.resolve("in").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(feed).split("<entry ", -1)).hasSize(3);
        assertThat(files(folder.resolve("new"))).containsExactly("feed.atom");
    }

    @Test
    void refusesDocumentsThatCannotStandInARow() throws IOException {
        Sample.write(folder.resolve("a.html"));
        Sample.write(folder.resolve("b.html"));

        CommandRun run = CommandRun.of("parse", "-f", "nitf", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nitf", "--out");
    }

    @Test
    void readsPatternsAndLists() throws IOException {
        Sample.write(folder.resolve("in/a.html"));
        Sample.write(folder.resolve("in/deep/b.html"));
        Sample.write(folder.resolve("in/deep/c.txt"));
        String page = folder.resolve("in/a.html").toString();
        Path list = Files.writeString(
                folder.resolve("list.txt"), "# pages\n" + page + "\thttps://paper.example/x/\n\nno-such.html\n");

        CommandRun pattern = CommandRun.of("parse", folder + "/in/**.html");
        CommandRun listed = CommandRun.of("parse", "-f", "rows", "@" + list);

        assertThat(pattern.out().lines()).hasSize(2);
        assertThat(listed.out()).contains("\"uri\":\"https://paper.example/x/\"");
        assertThat(listed.code()).isEqualTo(1);
        assertThat(listed.err()).contains("no-such.html", "UNREADABLE");
    }

    @Test
    void readsStandardInput() throws IOException {
        CommandRun run = CommandRun.with(Sample.html(), "parse", "--url", Sample.URL, "-");

        assertThat(run.code()).isZero();
        assertThat(ArticleJson.read(run.out()).headline()).isEqualTo(Sample.HEADLINE);
    }

    @Test
    void tellsWhatGaveNoArticleAndGoesOn() throws IOException {
        Path empty = Files.writeString(folder.resolve("a.html"), " ");
        Path large = Files.writeString(folder.resolve("b.html"), "<p>" + "All work and no play. ".repeat(50_000));
        Path good = Sample.write(folder.resolve("c.html"));
        Path dead = folder.resolve("dead.jsonl");

        CommandRun run = CommandRun.of(
                "parse",
                "--max-bytes",
                "500000",
                "--dead",
                dead.toString(),
                empty.toString(),
                large.toString(),
                good.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("a.html: EMPTY", "b.html: INPUT_TOO_LARGE");
        assertThat(Files.readString(dead))
                .contains("b.html", "\"stage\":\"parse\"", "\"reason\":\"INPUT_TOO_LARGE\"", "\"attempt\":1")
                .doesNotContain("a.html", "no play")
                .hasLineCount(1);
    }

    @Test
    void failsWhenNothingCameOut() throws IOException {
        Path empty = Files.writeString(folder.resolve("a.html"), " ");

        assertThat(CommandRun.of("parse", empty.toString()).code()).isEqualTo(1);
    }

    @Test
    void skipsWhatIsUnlikelyAnArticleWhenAsked() throws IOException {
        Path page = Files.writeString(
                folder.resolve("a.html"), "<title>Shop</title><ul>" + "<li><a href=/x>Buy now</a>".repeat(40));
        Sample.write(folder.resolve("b.html"));

        CommandRun run = CommandRun.of(
                "parse",
                "--likely",
                "0.5",
                page.toString(),
                folder.resolve("b.html").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).containsPattern("a.html: (PROBABLY_)?NO_ARTICLE");
    }

    @Test
    void tellsWrongUsage() throws IOException {
        Path page = Sample.write(folder.resolve("a.html"));

        assertThat(CommandRun.of("parse").code()).isEqualTo(2);
        assertThat(CommandRun.of("parse", "no-such-page.html").err())
                .contains("no file or folder no-such-page.html")
                .doesNotContain("Exception");
        assertThat(CommandRun.of("parse", "-f", "papyrus", page.toString()).err())
                .contains("papyrus", "jsonl", "nitf", "--help");
        assertThat(CommandRun.of("parse", "--jobs", "0", page.toString()).code())
                .isEqualTo(2);
        assertThat(CommandRun.of("parse", "--timeout", "-1", page.toString()).code())
                .isEqualTo(2);
        assertThat(CommandRun.of("parse", folder + "/*.xyz").code()).isEqualTo(2);
        assertThat(CommandRun.of("parse", folder + "/[*.html").err()).contains("not a pattern");
        assertThat(CommandRun.of("prase").code()).isEqualTo(2);
    }

    @Test
    void explainsItself() {
        assertThat(CommandRun.of("--help").out()).contains("parse", "Exit codes");
        assertThat(CommandRun.of().code()).isZero();
        assertThat(CommandRun.of("parse", "--help").out()).contains("--format", "--out", "Examples:");
        assertThat(CommandRun.of("--version").out()).startsWith("broadsheet ");
    }

    @Test
    void keepsTheTerminalSafeFromNamesOfFiles() {
        assertThat(Neutral.text("a\u001b[31mred\u202egpj\n.html")).isEqualTo("a?[31mred?gpj?.html");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
