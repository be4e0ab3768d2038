package io.broadsheet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"story.json", "story.jsonl", "story.jsonld", "story.ninjs.json", "story.nitf.xml"})
    void readsEveryFormByTheNameOfTheFile(String name) throws IOException {
        String format =
                name.substring(name.indexOf('.') + 1).replace(".json", "").replace(".xml", "");
        Path page = Sample.write(folder.resolve("a.html"));
        Path document = folder.resolve(name);
        CommandRun.of("parse", page.toString(), "-f", format, "-o", document.toString());

        CommandRun run = CommandRun.of("convert", document.toString(), "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(ArticleJson.read(run.out()).headline()).isEqualTo(Sample.HEADLINE);
        assertThat(ArticleJson.read(run.out()).bodyText()).contains("nobody had asked him anything");
    }

    @Test
    void makesAFeedOfRows() throws IOException {
        Sample.write(folder.resolve("in/a.html"));
        Sample.write(folder.resolve("in/b.html"));
        Path rows = folder.resolve("rows.jsonl");
        CommandRun.of("parse", folder.resolve("in").toString(), "-f", "rows", "-o", rows.toString());

        CommandRun feed = CommandRun.of("convert", rows.toString(), "-f", "rss");
        CommandRun pages = CommandRun.of("convert", rows.toString(), "-f", "html", "-o", folder.resolve("out") + "/");

        assertThat(feed.out().split("<item>", -1)).hasSize(3);
        assertThat(pages.code()).isZero();
        assertThat(folder.resolve("out/rows-000002.html")).content().contains(Sample.HEADLINE);
    }

    @Test
    void readsStandardInputWhenTheFormIsNamed() throws IOException {
        String json = CommandRun.with(Sample.html(), "parse", "-").out();

        CommandRun run = CommandRun.with(json, "convert", "--from", "json", "-", "-f", "markdown");

        assertThat(run.out()).startsWith("# Two Harbor Towns");
        assertThat(CommandRun.with(json, "convert", "-").err()).contains("--from");
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.nitf.xml"), "<nitf><body>");

        CommandRun run = CommandRun.of("convert", broken.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.nitf.xml: UNREADABLE");
    }
}
