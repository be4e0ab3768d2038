package io.broadsheet.render.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Dates;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Role;
import org.junit.jupiter.api.Test;

class SchemaOrgRendererTest {
    private static final String HOSTILE = "</script><!-- & \u2028\u2029 ]]> \u0000\uD800";

    @Test
    void cannotCloseItsScriptElement() {
        String out = SchemaOrgRenderer.compact()
                .render(Article.builder().headline(HOSTILE).build());

        assertThat(out).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\u0000", "\uD800", "\n");
        assertThat(out).contains("\\u003C/script\\u003E", "\\u0026", "\\u2028\\u2029");
    }

    @Test
    void namesTheNarrowestType() throws Exception {
        assertThat(typeOf("Opinion")).isEqualTo("OpinionNewsArticle");
        assertThat(typeOf("ask public")).isEqualTo("AskPublicNewsArticle");
        assertThat(typeOf("obituary")).isEqualTo("NewsArticle");
    }

    @Test
    void callsStoryWithEntriesLiveBlog() throws Exception {
        LiveEntry entry =
                LiveEntry.builder().addBlock(Paragraph.of("The gates open.")).build();
        JsonNode node = node(Article.builder().headline("Live").addBody(entry).build());

        assertThat(node.get("@type")).extracting(JsonNode::textValue).containsExactly("NewsArticle", "LiveBlogPosting");
        assertThat(node.at("/liveBlogUpdate/0/articleBody").textValue()).isEqualTo("The gates open.");
        assertThat(node.has("articleBody")).isFalse();
    }

    @Test
    void keepsPrecisionOfDates() throws Exception {
        Dates dates = Dates.builder().published(NewsDate.of("2031-04-02")).build();

        JsonNode node = node(Article.builder().headline("Ferry").dates(dates).build());

        assertThat(node.get("datePublished").textValue()).isEqualTo("2031-04-02");
        assertThat(node.has("dateModified")).isFalse();
    }

    @Test
    void wrapsRoleThatThePropertyDoesNotSay() throws Exception {
        Contributor photographer = Contributor.author("Ilya Fenwright").withRole(Role.PHOTOGRAPHY);
        Byline byline = Byline.builder()
                .printed("By Odalys Brandt; photos by Ilya Fenwright")
                .addContributors(Contributor.author("Odalys Brandt"), photographer)
                .build();

        JsonNode node = node(Article.builder().headline("Ferry").byline(byline).build());

        assertThat(node.at("/author/0/name").textValue()).isEqualTo("Odalys Brandt");
        assertThat(node.at("/author/1/@type").textValue()).isEqualTo("Role");
        assertThat(node.at("/author/1/roleName").textValue()).isEqualTo("photography");
        assertThat(node.at("/author/1/author/name").textValue()).isEqualTo("Ilya Fenwright");
    }

    @Test
    void writesOneKeywordForEachItem() throws Exception {
        JsonNode node = node(Article.builder()
                .headline("Ferry")
                .addKeywords("ferry", "Anselm, Strait of")
                .build());

        assertThat(node.at("/keywords/0").textValue()).isEqualTo("ferry");
        assertThat(node.at("/keywords/1/name").textValue()).isEqualTo("Anselm, Strait of");
    }

    @Test
    void indentsWithLineFeedsOnly() {
        String out = SchemaOrgRenderer.pretty()
                .render(Article.builder().headline("Ferry").build());

        assertThat(out).isEqualTo("""
                {
                  "@context": "https://schema.org",
                  "@type": "NewsArticle",
                  "headline": "Ferry"
                }
                """);
    }

    private static String typeOf(String genre) throws Exception {
        return node(Article.builder()
                        .headline("Story")
                        .addGenre(Concept.of(genre))
                        .build())
                .get("@type")
                .textValue();
    }

    private static JsonNode node(Article article) throws Exception {
        return new ObjectMapper().readTree(SchemaOrgRenderer.pretty().render(article));
    }
}
