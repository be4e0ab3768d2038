package io.broadsheet.render.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.model.Article;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.feed.Feed;
import io.broadsheet.render.format.FeedFormat;
import io.broadsheet.render.format.Format;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.html.HtmlSafety;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.internal.SafeXml;
import io.broadsheet.render.internal.XmlElement;
import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Looks at every output of an article with parsers that are not ours, and fails when anything in it is active or
 * broken.
 */
public final class HarmlessOutput {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");
    private static final Feed FEED = Feed.of("Probe", WebUrl.of("https://probe.example/"));
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final org.commonmark.renderer.html.HtmlRenderer MARKDOWN_HTML =
            org.commonmark.renderer.html.HtmlRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .build();

    private HarmlessOutput() {}

    /** Checks all formats. */
    public static void check(Article article) {
        page(article);
        terminal(Format.TEXT.renderer().render(article));
        markdown(Format.MARKDOWN.renderer().render(article));
        json(article);
        xml(article);
        feeds(article);
    }

    private static void page(Article article) {
        String page = HtmlRenderer.page().render(article);
        HtmlSafety.check(page);
        HtmlSafety.checkStable(page);
        HtmlSafety.checkSameTreeForBothParsers(page);
        JsonNode inside = tree(Jsoup.parse(page).select("script").get(0).data());
        assertThat(inside).isEqualTo(tree(Format.JSONLD.renderer().render(article)));
        assertThat(inside.path("headline").textValue()).isEqualTo(CleanText.clean(article.headline()));
    }

    private static void terminal(String text) {
        assertThat(CONTROL.matcher(text).find()).as("control characters").isFalse();
        assertThat(text.lines()).allMatch(HarmlessOutput::isBalanced, "closes what turns the direction of text");
    }

    private static boolean isBalanced(String line) {
        int embeddings = 0;
        int isolates = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean embeds = (c >= '\u202A' && c <= '\u202B') || (c >= '\u202D' && c <= '\u202E');
            embeddings += embeds ? 1 : c == '\u202C' ? -1 : 0;
            isolates += c >= '\u2066' && c <= '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
            if (embeddings < 0 || isolates < 0) {
                return false;
            }
        }
        return embeddings == 0 && isolates == 0;
    }

    /** As the usual renderer makes HTML of it, which lets the HTML in it through. */
    private static void markdown(String markdown) {
        assertThat(CONTROL.matcher(markdown).find()).as("control characters").isFalse();
        Document document = Jsoup.parse(MARKDOWN_HTML.render(MARKDOWN.parse(markdown)));
        assertThat(document.select("script, style, iframe, object, embed, svg, math, form, input, base, meta, link"))
                .isEmpty();
        document.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                    if (List.of("href", "src").contains(attribute.getKey())) {
                        assertThat(attribute.getValue()).matches("(https?://|mailto:|#)[!-~]*|");
                    }
                }));
    }

    private static void json(Article article) {
        assertThat(ArticleJson.read(ArticleJson.compact().render(article))).isEqualTo(article);
        JsonNode ninjs = tree(Format.NINJS.renderer().render(article));
        assertThat(ninjs.at("/headlines/0/value").textValue()).isNotBlank();
        for (JsonNode body : ninjs.path("bodies")) {
            String value = body.path("value").textValue();
            switch (body.path("contentType").textValue()) {
                case "text/html" -> {
                    HtmlSafety.check(value);
                    HtmlSafety.checkStable(value);
                }
                case "application/nitf+xml" -> SafeXml.read(new StringReader(value));
                default -> assertThat(CONTROL.matcher(value).find()).isFalse();
            }
        }
    }

    private static JsonNode tree(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (IOException e) {
            throw new AssertionError(document, e);
        }
    }

    private static void xml(Article article) {
        for (Format format : List.of(Format.NITF, Format.NEWSML)) {
            SafeXml.read(new StringReader(format.renderer().render(article)));
        }
    }

    private static void feeds(Article article) {
        for (FeedFormat format : FeedFormat.all()) {
            String document = format.renderer().render(FEED, List.of(article));
            if (document.startsWith("{")) {
                tree(document);
            } else {
                contents(SafeXml.read(new StringReader(document)));
            }
        }
    }

    /** The HTML inside a feed. */
    private static void contents(XmlElement element) {
        boolean html = element.name().equals("encoded")
                || element.attribute("type").filter("html"::equals).isPresent();
        if (html && !element.rawText().isBlank()) {
            HtmlSafety.check(element.rawText());
        }
        element.children().forEach(HarmlessOutput::contents);
    }
}
