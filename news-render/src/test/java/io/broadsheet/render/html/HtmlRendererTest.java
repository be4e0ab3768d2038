package io.broadsheet.render.html;

import io.broadsheet.model.testing.ArticleGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static final List<HtmlRenderer> BOTH = List.of(HtmlRenderer.fragment(), HtmlRenderer.page());

    @Test
    void writesNothingButWhatIsListed() {
        ArticleGenerator.check(100, article -> BOTH.forEach(renderer -> HtmlSafety.check(renderer.render(article))));
    }

    @Test
    void staysTheSameWhenReadAndWrittenAgain() {
        ArticleGenerator.check(
                100, article -> BOTH.forEach(renderer -> HtmlSafety.checkStable(renderer.render(article))));
    }
}
