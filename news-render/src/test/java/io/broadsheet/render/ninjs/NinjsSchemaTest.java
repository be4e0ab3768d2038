package io.broadsheet.render.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Article;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.testing.JsonSchemas;
import io.broadsheet.render.testing.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NinjsSchemaTest {
    @Test
    void generatedArticlesAreValid() {
        JsonSchemas schema = JsonSchemas.ninjs();
        NinjsRenderer renderer = NinjsRenderer.compact();

        ArticleGenerator.check(Standards.articles(), article -> schema.check(renderer.render(article)));
    }

    @Test
    void schemaFindsFaults() {
        JsonSchemas schema = JsonSchemas.ninjs();
        String document = NinjsRenderer.compact()
                .render(Article.builder().headline("Ferry").build());

        schema.check(document);
        assertThatThrownBy(() -> schema.check(document.replace("\"type\"", "\"typ\"")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> schema.check(document.replace("\"urn:uuid", "\" urn uuid")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void leavesOutWhatCannotBeWritten() {
        Article article = Article.builder()
                .headline("\u0001")
                .kicker("\uD800")
                .addBody(new UnknownBlock("quiz", ""))
                .build();

        JsonSchemas.ninjs().check(NinjsRenderer.compact().render(article));
    }

    /** What others wrote: read what can be, and write it again. */
    @Test
    void readsOfficialExamples() throws IOException {
        JsonSchemas schema = JsonSchemas.ninjs();
        Path folder = Standards.file("ninjs/examples/3.0");
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        int read = 0;
        for (Path file : files) {
            String document = Files.readString(file);
            if (document.contains("\"headlines\"")) {
                Article article = NinjsReader.create().read(document);
                schema.check(NinjsRenderer.compact().render(article));
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(8);
    }
}
