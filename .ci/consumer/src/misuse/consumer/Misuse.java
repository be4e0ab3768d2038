package consumer;

import io.broadsheet.model.Article;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.render.text.TextRenderer;
import org.jspecify.annotations.NullMarked;

/** Hands null to each of the three jars: a checker that knows the contract stops this three times. */
@NullMarked
final class Misuse {
    private Misuse() {}

    static void misuse(Article article) {
        article.withHeadline(null);
        ArticleParser.create().parse((String) null);
        TextRenderer.create().render(null);
    }
}
