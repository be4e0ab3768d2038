package consumer;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Paragraph;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.parser.line.DatelineParser;
import io.broadsheet.parser.site.SiteRules;
import io.broadsheet.render.format.Format;
import io.broadsheet.render.json.ArticleJson;
import java.nio.file.Path;
import java.util.Locale;

/** Uses what a consumer uses first. */
public final class App {
    private App() {}

    /**
     * Parses a page and writes it in every format.
     *
     * @param arguments the page
     * @throws Exception when anything fails
     */
    public static void main(String[] arguments) throws Exception {
        ArticleParser parser = ArticleParser.builder().siteRules(SiteRules.none()).build();
        ParseResult result = parser.parse(Path.of(arguments[0]));
        Article article = result.articleOrThrow();
        long paragraphs = article.body().stream().filter(Paragraph.class::isInstance).count();
        for (Format format : Format.all()) {
            if (format.renderer().render(article).isEmpty()) {
                throw new IllegalStateException(format.name() + " is empty");
            }
        }
        if (!ArticleJson.read(ArticleJson.compact().render(article)).equals(article)) {
            throw new IllegalStateException("JSON does not come back equal");
        }
        for (Block block : article.body()) {
            if (block.toString().isEmpty()) {
                throw new IllegalStateException("a block without a description");
            }
        }
        boolean dateline = DatelineParser.create().parse("OSLO (Reuters) - The clock is right.").isPresent();
        System.out.printf(
                Locale.ROOT,
                "%s | %d paragraphs | dateline %s | %s%n",
                article.headline(),
                paragraphs,
                dateline,
                App.class.getModule().isNamed() ? "module path" : "class path");
    }
}
