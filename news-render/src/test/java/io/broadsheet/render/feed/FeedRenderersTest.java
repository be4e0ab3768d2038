package io.broadsheet.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Dates;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.WebUrl;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.internal.SafeXml;
import io.broadsheet.render.internal.XmlElement;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.testing.Standards;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedRenderersTest {
    private static final Feed FEED = Feed.of("The Harrowmere Post", WebUrl.of("https://post.example/"))
            .withDescription("News of the strait")
            .withLanguage("en");
    private static final Article STORY = Article.builder()
            .headline("Ferry & crew")
            .canonicalUrl(WebUrl.of("https://post.example/ferry"))
            .language("en-GB")
            .byline(Byline.builder()
                    .addContributor(Contributor.author("Ines Tillery"))
                    .build())
            .dates(Dates.builder()
                    .published(NewsDate.of("2031-04-02T11:05+09:00"))
                    .build())
            .addKeyword("ferry")
            .addBody(Paragraph.of("The ferry sails <again>."))
            .build();
    private static final Article DAY = Article.builder()
            .headline("Day")
            .dates(Dates.builder().published(NewsDate.of("2031-04-02")).build())
            .build();

    @Test
    void rssIsReadByOthers() throws Exception {
        SyndFeed read =
                new SyndFeedInput().build(new StringReader(RssRenderer.create().render(FEED, List.of(STORY, DAY))));

        SyndEntry entry = read.getEntries().get(0);
        assertThat(read.getTitle()).isEqualTo("The Harrowmere Post");
        assertThat(entry.getTitle()).isEqualTo("Ferry & crew");
        assertThat(entry.getLink()).isEqualTo("https://post.example/ferry");
        assertThat(entry.getAuthor()).isEqualTo("Ines Tillery");
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2031-04-02T02:05:00Z"));
        assertThat(entry.getContents().get(0).getValue()).contains("The ferry sails &lt;again&gt;.");
        assertThat(read.getEntries().get(1).getPublishedDate()).isNull();
    }

    @Test
    void rssWritesDatesOfItsOwnForm() {
        assertThat(RssRenderer.create().render(FEED, List.of(STORY)))
                .contains("<pubDate>Wed, 02 Apr 2031 11:05:00 +0900</pubDate>");
    }

    @Test
    void atomIsReadByOthers() throws Exception {
        SyndFeed read =
                new SyndFeedInput().build(new StringReader(AtomRenderer.create().render(FEED, List.of(STORY, DAY))));

        SyndEntry entry = read.getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo("https://post.example/ferry");
        assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2031-04-02T02:05:00Z"));
        assertThat(entry.getAuthor()).isEqualTo("Ines Tillery");
        assertThat(read.getEntries().get(1).getPublishedDate()).isNull();
        assertThat(read.getEntries().get(1).getUpdatedDate()).isNotNull();
    }

    @Test
    void generatedFeedsAreReadByOthers() throws Exception {
        List<Article> articles = generated();
        for (FeedRenderer renderer : List.of(RssRenderer.create(), AtomRenderer.create())) {
            String document = renderer.render(FEED, articles);

            assertThat(new SyndFeedInput().build(new StringReader(document)).getEntries())
                    .hasSameSizeAs(articles);
        }
    }

    /** RFC 4287, 4.1: id, title and updated exactly once, authors with a name, no empty identifier. */
    @Test
    void generatedAtomFollowsTheRfc() {
        XmlElement feed = SafeXml.read(new StringReader(
                AtomRenderer.create().render(FEED, generated()).replace("http://www.w3.org/2005/Atom", "")));

        assertThat(feed.children("entry")).hasSize(2 * Standards.articles());
        for (XmlElement entry : feed.children("entry")) {
            assertThat(entry.children("id")).hasSize(1);
            assertThat(entry.children("title")).hasSize(1);
            assertThat(entry.children("updated")).hasSize(1);
            OffsetDateTime.parse(entry.child("updated").orElseThrow().text());
            assertThat(entry.children("content").size()
                            + entry.children("summary").size())
                    .isPositive();
            entry.children("author")
                    .forEach(author -> assertThat(
                                    author.child("name").orElseThrow().text())
                            .isNotEmpty());
        }
    }

    @Test
    void generatedJsonFeedFollowsItsVersion() throws Exception {
        JsonNode feed = new ObjectMapper().readTree(JsonFeedRenderer.create().render(FEED, generated()));

        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asText()).isEqualTo("The Harrowmere Post");
        assertThat(feed.path("items")).hasSize(2 * Standards.articles());
        for (JsonNode item : feed.path("items")) {
            assertThat(item.path("id").textValue()).isNotBlank();
            assertThat(item.has("content_html") ^ item.has("content_text")).isTrue();
            for (String date : List.of("date_published", "date_modified")) {
                if (item.has(date)) {
                    OffsetDateTime.parse(item.path(date).textValue());
                }
            }
        }
    }

    @Test
    void generatedSitemapsHoldWhatSearchEnginesAskFor() {
        String document = SitemapRenderer.create().render(FEED, generated());
        XmlElement set = SafeXml.read(new StringReader(
                document.replaceAll(" xmlns(:news)?=\"[^\"]*\"", "").replace("news:", "")));

        assertThat(set.children("url")).isNotEmpty();
        for (XmlElement url : set.children("url")) {
            XmlElement news = url.child("news").orElseThrow();
            assertThat(url.child("loc").orElseThrow().text()).startsWith("http");
            assertThat(news.child("publication").orElseThrow().child("name")).isPresent();
            assertThat(news.child("publication")
                            .orElseThrow()
                            .child("language")
                            .orElseThrow()
                            .text())
                    .matches("[a-z]{2,3}|zh-cn|zh-tw");
            assertThat(news.child("publication_date").orElseThrow().text())
                    .matches("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d))?)?)?");
            assertThat(news.child("title")).isPresent();
        }
    }

    @Test
    void sitemapStopsAtItsLimit() {
        List<Article> many = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            many.add(STORY);
        }

        String document = SitemapRenderer.create().render(FEED, many);

        assertThat(document.split("<loc>", -1)).hasSize(1001);
    }

    @Test
    void sitemapLeavesOutStoriesWithoutAddress() {
        assertThat(SitemapRenderer.create().render(FEED, List.of(DAY))).doesNotContain("<url>");
    }

    @Test
    void jsonLinesAreReadBackEqual() {
        List<Article> articles = List.of(STORY, DAY);
        String document = JsonLinesRenderer.create().render(FEED, articles);

        assertThat(document.lines().map(ArticleJson::read)).isEqualTo(articles);
        assertThat(JsonLinesRenderer.create().render(FEED, generated()).lines()).hasSize(2 * Standards.articles());
    }

    @Test
    void emptyFeedsAreWellFormed() throws Exception {
        for (FeedRenderer renderer : List.of(RssRenderer.create(), AtomRenderer.create())) {
            assertThat(new SyndFeedInput()
                            .build(new StringReader(renderer.render(FEED, List.of())))
                            .getEntries())
                    .isEmpty();
        }
    }

    private static List<Article> generated() {
        List<Article> out = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (long seed = 1; seed <= Standards.articles(); seed++) {
            for (Article article : List.of(ArticleGenerator.plain(seed), ArticleGenerator.hostile(seed))) {
                String id = "urn:example:" + ids.size();
                ids.add(id);
                out.add(article.withId(id));
            }
        }
        return out;
    }
}
