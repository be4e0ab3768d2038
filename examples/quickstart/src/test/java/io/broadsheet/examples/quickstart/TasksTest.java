package io.broadsheet.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small programs, one a task, run as a reader would run them. */
class TasksTest {
    private static final String SAMPLE = "src/main/resources/io/broadsheet/examples/quickstart/sample.html";

    @Test
    void parsesAPage() throws Exception {
        assertThat(output(() -> ParsePage.main(new String[] {SAMPLE})))
                .startsWith("\"Two Harbor Towns Agree to Bring Back Ferry")
                .contains("by Mara Ellingsen");
    }

    @Test
    void tellsWhyAPageIsNoArticle() throws Exception {
        assertThat(ParsePage.describe(Path.of("src/test/resources/blank.html"))).isEqualTo("no article: EMPTY");
    }

    @Test
    void parsesFlattenedText() throws Exception {
        assertThat(output(() -> ParseText.main(new String[0])).strip())
                .isEqualTo(
                        "Harbor Clock Set Right After Eleven Years: filed in Larkmoor, with Tobias Renn, 4 paragraphs");
    }

    @Test
    void readsJsonBack() throws Exception {
        assertThat(output(() -> ReadJsonBack.main(new String[0]))).contains("Waterfront", "Towers");
    }

    @Test
    void readsDatelines() throws Exception {
        assertThat(output(() -> ReadDateline.main(new String[0])).lines())
                .containsExactly(
                        "Oslo, from Reuters, dated --05-04: The parliament's clock was set right on Tuesday.",
                        "Köln, from Deutsche Presse-Agentur: Die Uhr am alten Zollhaus geht wieder richtig.",
                        "no dateline: BREAKING: The clock has stopped again.");
    }

    @Test
    void setsLimits() throws Exception {
        assertThat(output(() -> SetLimits.main(new String[0]))).startsWith("INPUT_TOO_LARGE: ");
        assertThat(SetLimits.describe("<p>short</p>")).doesNotStartWith("INPUT_TOO_LARGE");
    }

    @Test
    void appliesSiteRules(@TempDir Path folder) throws Exception {
        assertThat(output(() -> ApplySiteRules.main(new String[0])).strip())
                .matches("762 words without rules, 702 with them; keywords: Local Government, Transport, Waterfront");

        Path rules = Files.writeString(folder.resolve("my.rules"), "[wexmoorledger.example]\nkeyword = h2");
        assertThat(output(() -> ApplySiteRules.main(new String[] {SAMPLE, rules.toString()}))
                        .strip())
                .isEqualTo("762 words without rules, 756 with them; keywords: A quarrel older than the bridge");
    }

    @Test
    void rendersEveryFormat() throws Exception {
        assertThat(output(() -> RenderEveryFormat.main(new String[0]))).contains("text", "html", "json");
    }

    /** A program. */
    private interface Program {
        void run() throws Exception;
    }

    private static String output(Program program) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
