package io.broadsheet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheExplainPage() throws IOException {
        Path page = Sample.write(folder.resolve("a.html.gz"));
        Path out = folder.resolve("why.html");

        CommandRun run = CommandRun.of("explain", page.toString(), "-o", out.toString());

        assertThat(run.code()).isZero();
        assertThat(Files.readString(out))
                .startsWith("<!DOCTYPE html>")
                .contains(Sample.HEADLINE, "What moved the score");
        assertThat(run.err()).contains("why.html explains");
    }

    @Test
    void writesToStandardOutput() throws IOException {
        CommandRun run = CommandRun.with(Sample.html(), "explain", "-", "-o", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void explainsFlattenedText() throws IOException {
        Path page = Sample.write(folder.resolve("a.txt"));

        CommandRun run = CommandRun.of("explain", page.toString(), "-o", "-");

        assertThat(run.out()).contains(Sample.HEADLINE);
    }

    @Test
    void explainsAPageWithoutAnArticleToo() {
        CommandRun run = CommandRun.with("<title>x</title>", "explain", "-", "-o", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Rejected: ");
    }

    @Test
    void takesOnePage() throws IOException {
        Sample.write(folder.resolve("a.html"));
        Sample.write(folder.resolve("b.html"));

        assertThat(CommandRun.of("explain", folder.toString()).code()).isEqualTo(2);
        assertThat(CommandRun.of("explain", folder.resolve("c.html").toString()).code())
                .isEqualTo(2);
    }
}
