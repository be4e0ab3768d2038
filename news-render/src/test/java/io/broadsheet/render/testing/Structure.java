package io.broadsheet.render.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.model.Article;
import io.broadsheet.model.NewsDate;
import io.broadsheet.render.format.Format;
import io.broadsheet.render.html.HtmlSafety;
import io.broadsheet.render.internal.SafeXml;
import io.broadsheet.render.internal.XmlElement;
import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document of each format must hold, checked without the official schemas, which not everybody has. */
public final class Structure {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");
    private static final Pattern TRAILING = Pattern.compile("(?m)[ \\t]$");
    /** A date and time of XML Schema: the offset may be missing. */
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?");

    private static final Set<String> NINJS_DATES =
            Set.of("firstCreated", "versionCreated", "contentCreated", "embargoedUntil", "expires");
    private static final Set<String> NITF_BLOCKS = Set.of(
            "p", "hl2", "table", "media", "ol", "ul", "dl", "bq", "fn", "note", "pre", "hr", "block", "blockquote");

    private Structure() {}

    /**
     * Writes an article in every format and checks each document.
     *
     * @param article what to write
     */
    public static void check(Article article) {
        for (Format format : Format.all()) {
            check(format, article, format.renderer().render(article));
        }
    }

    /**
     * Fails when a document is malformed or lacks what its format demands.
     *
     * @param format the format
     * @param article what the document was made from
     * @param document the document
     */
    public static void check(Format format, Article article, String document) {
        if (!format.equals(Format.JSON)) { // which keeps all that the article holds
            assertThat(CONTROL.matcher(document).find())
                    .as("control characters")
                    .isFalse();
        }
        switch (format.name()) {
            case "text" -> text(document);
            case "markdown" -> assertThat(document).endsWith("\n").contains("# ");
            case "html" -> html(document);
            case "json" -> assertThat(ArticleJson.read(document)).isEqualTo(article);
            case "jsonld" -> jsonLd(json(document));
            case "ninjs" -> ninjs(json(document));
            case "nitf" -> nitf(xml(document));
            case "newsml" -> newsMl(xml(document));
            default -> throw new AssertionError("no check of " + format.name());
        }
    }

    private static void text(String document) {
        assertThat(TRAILING.matcher(document).find()).as("spaces at line ends").isFalse();
        assertThat(document).endsWith("\n");
    }

    private static void html(String document) {
        HtmlSafety.check(document);
        HtmlSafety.checkStable(document);
        assertThat(document)
                .startsWith("<!doctype html>")
                .contains("<meta charset=\"utf-8\">", "<title>", "<article", "<h1>")
                .contains("<script type=\"application/ld+json\">");
    }

    private static void jsonLd(JsonNode story) {
        assertThat(story.path("@context").textValue()).isEqualTo("https://schema.org");
        assertThat(story.path("@type").toString()).matches(".*(Article|Posting).*");
        for (String date : List.of("datePublished", "dateModified", "dateCreated")) {
            if (story.has(date)) {
                assertThat(NewsDate.parse(story.path(date).textValue())).isPresent();
            }
        }
        story.path("author").forEach(author -> {
            assertThat(author.path("@type").textValue()).isIn("Person", "Organization", "Role");
            assertThat(author.has("name") || author.has("author")).isTrue();
        });
    }

    private static void ninjs(JsonNode item) {
        assertThat(URI.create(item.path("uri").textValue()).isAbsolute()).isTrue();
        assertThat(item.at("/standard/version").textValue()).isEqualTo("3.1");
        assertThat(item.path("type").textValue()).isEqualTo("text");
        for (String date : NINJS_DATES) {
            if (item.has(date)) {
                OffsetDateTime.parse(item.path(date).textValue());
            }
        }
        List<String> types = new ArrayList<>();
        item.path("bodies").forEach(body -> types.add(body.path("contentType").textValue()));
        assertThat(types).doesNotHaveDuplicates();
        item.path("headlines")
                .forEach(each -> assertThat(each.path("value").isTextual()).isTrue());
        item.path("associations")
                .forEach(each -> assertThat(each.path("name").isTextual()).isTrue());
    }

    private static void nitf(XmlElement root) {
        assertThat(root.name()).isEqualTo("nitf");
        assertThat(root.children()).extracting(XmlElement::name).containsExactly("head", "body");
        XmlElement body = root.child("body").orElseThrow();
        assertThat(body.children().get(0).name()).isEqualTo("body.head");
        assertThat(body.child("body.head")
                        .orElseThrow()
                        .child("hedline")
                        .orElseThrow()
                        .child("hl1"))
                .isPresent();
        assertThat(body.child("body.content").orElseThrow().children())
                .extracting(XmlElement::name)
                .isSubsetOf(NITF_BLOCKS);
    }

    private static void newsMl(XmlElement root) {
        assertThat(root.name()).isEqualTo("newsItem");
        assertThat(Integer.parseInt(root.attribute("version").orElseThrow())).isPositive();
        assertThat(root.attribute("guid")).isPresent();
        assertThat(root.children())
                .extracting(XmlElement::name)
                .containsSubsequence("catalogRef", "itemMeta", "contentMeta", "contentSet");
        XmlElement meta = root.child("itemMeta").orElseThrow();
        assertThat(meta.children())
                .extracting(XmlElement::name)
                .containsSubsequence("itemClass", "provider", "versionCreated");
        assertThat(meta.child("versionCreated").orElseThrow().text()).matches(DATE_TIME);
        nitf(root.child("contentSet")
                .orElseThrow()
                .child("inlineXML")
                .orElseThrow()
                .child("nitf")
                .orElseThrow());
    }

    private static JsonNode json(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (IOException e) {
            throw new AssertionError(document, e);
        }
    }

    private static XmlElement xml(String document) {
        return SafeXml.read(new StringReader(document));
    }
}
