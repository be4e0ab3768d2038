package io.broadsheet.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.render.format.FeedFormat;
import io.broadsheet.render.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documents show is what the code does. */
class DocumentsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PAGE = Path.of("src/main/resources/io/broadsheet/examples/quickstart/sample.html")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyJavaBlockRunsAndPrintsWhatIsShown() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : documents()) {
            List<Snippet> snippets = Snippet.of(document);
            for (int i = 0; i < snippets.size(); i++) {
                Snippet snippet = snippets.get(i);
                if (snippet.language().equals("java")) {
                    List<Snippet> after = snippets.subList(i + 1, snippets.size());
                    tests.add(DynamicTest.dynamicTest(snippet.where(), () -> check(snippet, after)));
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    @Test
    void theQuickstartPrintsWhatTheReadmeShows() throws IOException {
        List<Snippet> shown = Snippet.of(ROOT.resolve("README.md")).stream()
                .filter(snippet -> snippet.mark().equals(Snippet.QUICKSTART))
                .toList();

        String output = QuickstartRun.of("--out", folder.toString()).out();

        assertThat(shown).isNotEmpty();
        shown.forEach(snippet -> assertThat(snippet.missingIn(output))
                .as("%s shows a line that the quickstart does not print:%n%s", snippet.where(), output)
                .isEmpty());
    }

    /** Each row names a format, and shows lines of the sample page in it. */
    @Test
    void theFormatTableShowsWhatTheQuickstartPrints() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String row : Files.readAllLines(ROOT.resolve("README.md"))) {
            String[] cells = row.split(" \\| ", -1);
            String name = cells[0].replace("| `", "").replace("`", "");
            if (cells.length == 4
                    && (Format.named(name).isPresent() || FeedFormat.named(name).isPresent())) {
                names.add(name);
                List<String> printed = QuickstartRun.of("--format", name)
                        .out()
                        .lines()
                        .map(String::strip)
                        .toList();
                assertThat(shown(cells[3]))
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(printed).as(name).anyMatch(each -> each.startsWith(line)));
            }
        }
        assertThat(names).hasSize(Format.all().size() + FeedFormat.all().size());
    }

    private static List<String> shown(String cell) {
        return Arrays.stream(cell.replace(" |", "").split(" <br> ", -1))
                .map(line -> line.replace("`", "").replace("…", ""))
                .toList();
    }

    @Test
    void theDependencyBlockNamesThisVersion() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        int at = pom.indexOf("<version>");
        String version = pom.substring(at, pom.indexOf("</version>", at));

        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(version + "</version>");
    }

    private void check(Snippet snippet, List<Snippet> after) throws Exception {
        String output = new SnippetRunner(folder, PAGE).run(snippet);
        if (!after.isEmpty() && after.get(0).mark().equals(Snippet.OUTPUT)) {
            Snippet shown = after.get(0);
            assertThat(shown.missingIn(output))
                    .as("%s shows a line that is not printed:%n%s", shown.where(), output)
                    .isEmpty();
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }
}
