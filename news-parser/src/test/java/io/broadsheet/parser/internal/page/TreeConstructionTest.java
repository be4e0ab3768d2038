package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;
import io.broadsheet.parser.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The inputs of html5lib's tree construction tests. */
class TreeConstructionTest {
    private final PageLoader loader = new PageLoader(ParseLimits.defaults());

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
