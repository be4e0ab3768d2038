package io.broadsheet.render.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Paragraph;
import io.broadsheet.render.ArticleReadException;
import io.broadsheet.render.testing.RoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaOrgReaderTest {
    @Test
    void readsBackWhatSchemaOrgHolds() {
        RoundTrip.check("jsonld", SchemaOrgRenderer.compact(), SchemaOrgReader.create());
    }

    @Test
    void readsDataInTheFormsThatPagesUse() {
        Article article = read("""
                {"@context": "http://schema.org/", "@graph": [
                  {"@type": "WebSite", "name": "Post"},
                  {"@type": ["http://schema.org/OpinionNewsArticle"], "headline": " Ferry ",
                   "author": "Ines Tillery", "keywords": "ferry, strait ,",
                   "image": ["https://post.example/1.jpg", "https://post.example/2.jpg"],
                   "publisher": {"@type": "Organization", "name": "Post", "logo": "https://post.example/l.png"},
                   "isAccessibleForFree": "False", "copyrightHolder": {"name": "Post Ltd"}, "copyrightYear": "2031",
                   "datePublished": "2031-04-02", "articleBody": "One.\\n\\nTwo."}]}
                """);

        assertThat(article.headline()).isEqualTo("Ferry");
        assertThat(article.genres().get(0).name()).isEqualTo("opinion");
        assertThat(article.authors()).containsExactly(Contributor.author("Ines Tillery"));
        assertThat(article.keywords()).containsExactly("ferry", "strait");
        assertThat(article.leadImage().get().renditions()).hasSize(2);
        assertThat(article.publisher().get().logo()).isPresent();
        assertThat(article.access().get().level().value()).isEqualTo("subscriber");
        assertThat(article.rights().copyright().get().printed()).isEqualTo("© 2031 Post Ltd");
        assertThat(article.body()).containsExactly(Paragraph.of("One."), Paragraph.of("Two."));
    }

    @Test
    void takesControlCharactersInsideStrings() {
        assertThat(read("{\"@type\":\"NewsArticle\",\"headline\":\"a\tb\nc\"}").headline())
                .isEqualTo("a\tb\nc");
    }

    @Test
    void refusesWhatIsNoStory() {
        for (String document : List.of(
                "",
                "[]",
                "{\"@type\":\"Recipe\",\"name\":\"x\"}",
                "{\"@type\":\"NewsArticle\"}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"\"}",
                "<html>")) {
            assertThatThrownBy(() -> read(document)).isInstanceOf(ArticleReadException.class);
        }
    }

    private static Article read(String document) {
        return SchemaOrgReader.create().read(document);
    }
}
