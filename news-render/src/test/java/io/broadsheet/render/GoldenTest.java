package io.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.text.LinkStyle;
import io.broadsheet.render.text.TextRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares whole documents with stored ones; with {@code -Dgolden.update=true} those are written anew. */
class GoldenTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("sample.txt", TextRenderer.create()),
                Arguments.of(
                        "sample.72.txt",
                        TextRenderer.builder()
                                .width(72)
                                .links(LinkStyle.FOOTNOTES)
                                .build()),
                Arguments.of("sample.fragment.html", HtmlRenderer.fragment()),
                Arguments.of("sample.json", ArticleJson.pretty()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesTheSampleAsBefore(String name, Renderer renderer) throws IOException {
        Path stored = Path.of("src/test/resources/golden", name);
        String document = renderer.render(SampleArticle.create());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(stored.getParent());
            Files.writeString(stored, document);
        }

        assertThat(document).isEqualTo(Files.readString(stored));
    }
}
