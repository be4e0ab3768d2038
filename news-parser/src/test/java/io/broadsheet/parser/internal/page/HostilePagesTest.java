package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;
import io.broadsheet.parser.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Collections of pages that once broke a parser; the build runs them with a small heap and a small stack. */
@Timeout(300)
class HostilePagesTest {
    private final PageLoader loader = new PageLoader(ParseLimits.defaults());

    @TestFactory
    Stream<DynamicTest> endsForEveryGeneratedPage(@TempDir Path folder) throws IOException, InterruptedException {
        Path generator = SharedFolder.require("hostile/generate.py");
        assumeTrue(generates(generator, folder), "skipped: there is no python3 to write the pages");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains(".html")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertEnds(file)));
        }
    }

    private static boolean generates(Path generator, Path folder) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", generator.toString(), folder.toString(), "--scale", "0.01")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noPython) {
            return false;
        }
    }

    private void assertEnds(Path file) throws IOException {
        try {
            assertThat(loader.load(file, "", "").document()).isNotNull();
        } catch (Rejection rejection) {
            assertThat(rejection.reason()).isNotIn(Reason.INTERNAL, Reason.CANCELLED, Reason.TIME_LIMIT);
        }
    }

    @Test
    void endsForEveryPageThatOnceBrokeJsoup() throws IOException {
        Path folder = SharedFolder.require("hostile/jsoup-fuzz");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                assertEnds(file);
            }
        }
    }

    @Test
    void buildsTheTreesThatJsoupBuilds() throws IOException {
        Path folder = SharedFolder.require("hostile/html5lib/tree-construction");
        List<String> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                addInputs(Files.readString(file), inputs);
            }
        }

        assertThat(inputs).hasSizeGreaterThan(1_700).allSatisfy(this::assertSameTree);
    }

    private static void addInputs(String tests, List<String> inputs) {
        for (String test : ("\n" + tests).split("\n#data\n", -1)) {
            int end = test.indexOf("\n#errors");
            if (end >= 0) {
                inputs.add(test.substring(0, end));
            }
        }
    }

    private void assertSameTree(String html) {
        try {
            String tree = loader.load(html, "").document().outerHtml();
            assertThat(tree).isEqualTo(Jsoup.parse(html, "").outerHtml());
        } catch (Rejection rejection) {
            assertThat(rejection.reason()).isIn(Reason.EMPTY, Reason.NOT_HTML);
        }
    }
}
