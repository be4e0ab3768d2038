package io.broadsheet.render.nitf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Article;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.testing.Standards;
import io.broadsheet.render.testing.XmlSchemas;
import org.junit.jupiter.api.Test;

class NitfSchemaTest {
    @Test
    void generatedArticlesAreValid() {
        XmlSchemas schema = XmlSchemas.of("nitf/nitf-3-6.xsd");
        NitfRenderer renderer = NitfRenderer.create();

        ArticleGenerator.check(Standards.articles(), article -> schema.check(renderer.render(article)));
    }

    @Test
    void schemaFindsFaults() {
        XmlSchemas schema = XmlSchemas.of("nitf/nitf-3-6.xsd");
        String document =
                NitfRenderer.create().render(Article.builder().headline("Ferry").build());

        assertThatThrownBy(() -> schema.check(document.replace("hl1", "h1"))).isInstanceOf(AssertionError.class);
    }
}
