package io.broadsheet.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What every HTML output must keep, judged by a parser that is not ours. The lists are written out here once more. */
final class HtmlSafety {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "article",
            "aside",
            "audio",
            "blockquote",
            "body",
            "br",
            "caption",
            "code",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "img",
            "ins",
            "li",
            "link",
            "mark",
            "meta",
            "ol",
            "p",
            "pre",
            "script",
            "small",
            "source",
            "span",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "ul",
            "video");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "charset",
            "class",
            "colspan",
            "content",
            "controls",
            "datetime",
            "decoding",
            "dir",
            "height",
            "href",
            "id",
            "lang",
            "loading",
            "name",
            "poster",
            "preload",
            "property",
            "rel",
            "rowspan",
            "scope",
            "sizes",
            "src",
            "srcset",
            "start",
            "type",
            "width");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster");

    private HtmlSafety() {}

    static void check(String html) {
        Document document = parse(html);
        document.child(0).getAllElements().forEach(HtmlSafety::check);
        assertThat(document.select("script")).allSatisfy(HtmlSafety::checkScript);
        assertThat(document.select("style").size()).isLessThanOrEqualTo(1);
    }

    private static void check(Element element) {
        assertThat(element.tagName()).isIn(ELEMENTS);
        assertThat(element.tag().namespace()).isEqualTo(Parser.NamespaceHtml);
        for (Attribute attribute : element.attributes()) {
            assertThat(attribute.getKey()).isIn(ATTRIBUTES);
            if (ADDRESSES.contains(attribute.getKey())) {
                assertThat(attribute.getValue()).matches("(https?://|mailto:|#note-[0-9]).*");
            }
            if (attribute.getKey().equals("srcset")) {
                assertThat(List.of(attribute.getValue().split(", ")))
                        .allMatch(each -> each.matches("https?://\\S+ [0-9]+w"));
            }
        }
    }

    private static void checkScript(Element script) {
        assertThat(script.attributes().asList()).hasSize(1);
        assertThat(script.attr("type")).isEqualTo("application/ld+json");
        assertThat(script.parents().get(0).tagName()).isEqualTo("head");
        assertThat(script.data()).doesNotContain("<", ">", "&");
    }

    /** Reading and writing again changes nothing. */
    static void checkStable(String html) {
        assertThat(write(parse(html), html)).isEqualTo(html);
    }

    private static String write(Document document, String html) {
        return html.startsWith("<!doctype")
                ? document.outerHtml()
                : document.body().html();
    }

    static Document parse(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
