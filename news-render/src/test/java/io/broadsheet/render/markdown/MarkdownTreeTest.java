package io.broadsheet.render.markdown;

import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.testing.Standards;
import org.junit.jupiter.api.Test;

class MarkdownTreeTest {
    @Test
    void generatedArticlesKeepTheirStructure() {
        ArticleGenerator.check(Standards.articles(), MarkdownTree::check);
    }
}
