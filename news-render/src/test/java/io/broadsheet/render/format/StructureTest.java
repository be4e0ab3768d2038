package io.broadsheet.render.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Article;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.testing.Standards;
import io.broadsheet.render.testing.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTest {
    private static final Article STORY = Article.builder()
            .headline("Ferry")
            .addBody(Paragraph.of("The ferry sails again."))
            .build();

    @Test
    void generatedArticlesHaveTheStructureOfEachFormat() {
        ArticleGenerator.check(Standards.articles(), Structure::check);
    }

    @ParameterizedTest
    @CsvSource({
        "text, Ferry, 'Ferry '",
        "markdown, # Ferry, Ferry",
        "html, <h1>, <h1 onclick=x>",
        "html, Ferry, <b>Ferry",
        "json, again, twice",
        "jsonld, NewsArticle, Recipe",
        "ninjs, urn:uuid, 0:uuid",
        "nitf, hedline, headline",
        "newsml, 'version=\"1\"', 'version=\"0\"'",
        "newsml, <p>, '<p'"
    })
    void findsFaults(String name, String right, String wrong) {
        Format format = Format.named(name).orElseThrow();
        String document = format.renderer().render(STORY);

        Structure.check(format, STORY, document);
        assertThatThrownBy(() -> Structure.check(format, STORY, document.replace(right, wrong)))
                .isNotInstanceOf(NullPointerException.class);
    }
}
