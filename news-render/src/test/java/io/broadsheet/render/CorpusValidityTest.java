package io.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import io.broadsheet.model.Article;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.feed.Feed;
import io.broadsheet.render.format.FeedFormat;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.markdown.MarkdownTree;
import io.broadsheet.render.newsml.NewsMlRenderer;
import io.broadsheet.render.ninjs.NinjsRenderer;
import io.broadsheet.render.nitf.NitfRenderer;
import io.broadsheet.render.schemaorg.SchemaOrgRenderer;
import io.broadsheet.render.testing.Corpus;
import io.broadsheet.render.testing.JsonSchemas;
import io.broadsheet.render.testing.NuChecker;
import io.broadsheet.render.testing.Structure;
import io.broadsheet.render.testing.Vocabulary;
import io.broadsheet.render.testing.XmlSchemas;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The articles of real pages are valid in every format. A build takes a part of the pages; {@code
 * -Dbroadsheet.pages=all} takes all 1,153, and 231 of them for the HTML checker.
 */
class CorpusValidityTest {
    private static final Feed FEED = Feed.of("Real pages", WebUrl.of("https://paper.example/"));

    @Test
    void hasTheStructureOfEachFormat() {
        forEachArticle(Structure::check);
    }

    @Test
    void keepsMarkdownReadable() {
        forEachArticle(MarkdownTree::check);
    }

    @Test
    void isValidNinjs() {
        JsonSchemas schema = JsonSchemas.ninjs();
        forEachArticle(article -> schema.check(NinjsRenderer.compact().render(article)));
    }

    @Test
    void isValidNitf() {
        XmlSchemas schema = XmlSchemas.of("nitf/nitf-3-6.xsd");
        forEachArticle(article -> schema.check(NitfRenderer.create().render(article)));
    }

    @Test
    void isValidNewsMl() {
        XmlSchemas schemas = XmlSchemas.newsMl();
        forEachArticle(article -> schemas.check(NewsMlRenderer.create().render(article)));
    }

    @Test
    void followsTheVocabulary() {
        Vocabulary vocabulary = Vocabulary.load();
        forEachArticle(article -> vocabulary.check(SchemaOrgRenderer.compact().render(article)));
    }

    @Test
    void isValidHtml(@TempDir Path folder) throws IOException, InterruptedException {
        int number = 0;
        for (Article article : Corpus.articles(Corpus.step(16) == 1 ? 5 : 64)) {
            Files.writeString(
                    folder.resolve(++number + ".html"), HtmlRenderer.page().render(article));
        }

        NuChecker.check(folder);
    }

    @Test
    void givesFeedsThatOthersRead() throws Exception {
        List<Article> articles = new ArrayList<>();
        forEachArticle(article -> articles.add(article.withId("urn:example:" + articles.size())));
        for (FeedFormat format : List.of(FeedFormat.RSS, FeedFormat.ATOM)) {
            String document = format.renderer().render(FEED, articles);

            assertThat(new SyndFeedInput().build(new StringReader(document)).getEntries())
                    .hasSameSizeAs(articles);
        }
        assertThat(FeedFormat.JSONL.renderer().render(FEED, articles).lines().map(ArticleJson::read))
                .isEqualTo(articles);
    }

    private static void forEachArticle(Consumer<Article> check) {
        List<String> failures = new ArrayList<>();
        for (Article article : Corpus.articles(Corpus.step(16))) {
            try {
                check.accept(article);
            } catch (AssertionError | RuntimeException e) {
                failures.add(article.headline() + ": " + e);
            }
        }
        assertThat(failures).isEmpty();
    }
}
