package io.broadsheet.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What every HTML output must keep, judged by parsers that are not ours. The lists are written out here once more. */
public final class HtmlSafety {
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
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|#note-[0-9])[!-~]*");
    private static final Pattern CANDIDATE = Pattern.compile("https?://[!-~]+ [0-9]+w");

    private HtmlSafety() {}

    /**
     * Fails when anything is there that is not listed.
     *
     * @param html a page or fragment
     */
    public static void check(String html) {
        Document document = parse(html);
        document.child(0).getAllElements().forEach(HtmlSafety::check);
        assertThat(document.select("script")).allSatisfy(HtmlSafety::checkScript);
        assertThat(document.select("style").size()).isLessThanOrEqualTo(1);
    }

    private static void check(Element element) {
        require(ELEMENTS.contains(element.tagName()), element);
        require(element.tag().namespace().equals(Parser.NamespaceHtml), element);
        for (Attribute attribute : element.attributes()) {
            require(ATTRIBUTES.contains(attribute.getKey()) && isSafe(attribute), element);
        }
    }

    private static boolean isSafe(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "href", "src", "poster" ->
                ADDRESS.matcher(attribute.getValue()).matches();
            case "srcset" ->
                Pattern.compile(", ")
                        .splitAsStream(attribute.getValue())
                        .allMatch(each -> CANDIDATE.matcher(each).matches());
            default -> true;
        };
    }

    private static void require(boolean fine, Element element) {
        if (!fine) {
            throw new AssertionError("not listed: " + element.shallowClone());
        }
    }

    private static void checkScript(Element script) {
        assertThat(script.attributes().asList()).hasSize(1);
        assertThat(script.attr("type")).isEqualTo("application/ld+json");
        assertThat(script.parents().get(0).tagName()).isEqualTo("head");
        assertThat(script.data()).doesNotContain("<", ">", "&");
    }

    /**
     * Fails when reading and writing again changes something.
     *
     * @param html a page or fragment
     */
    public static void checkStable(String html) {
        Document document = parse(html);
        String again = html.startsWith("<!doctype")
                ? document.outerHtml()
                : document.body().html();
        assertThat(again).isEqualTo(html);
    }

    /**
     * Fails when two parsers do not see the same tree.
     *
     * @param html a page or fragment
     */
    public static void checkSameTreeForBothParsers(String html) {
        StringBuilder jsoup = new StringBuilder();
        append(parse(html).child(0), jsoup);
        StringBuilder other = new StringBuilder();
        try {
            HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
            append(builder.parse(new InputSource(new StringReader(html))).getDocumentElement(), other);
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
        assertThat(other.toString()).isEqualTo(jsoup.toString());
    }

    private static void append(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(text.getWholeText());
        } else if (node instanceof DataNode data) {
            out.append(data.getWholeData());
        } else if (node instanceof Element element) {
            TreeMap<String, String> attributes = new TreeMap<>();
            element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
            out.append('<').append(element.tagName()).append(attributes).append('>');
            element.childNodes().forEach(child -> append(child, out));
            out.append("</>");
        }
    }

    private static void append(org.w3c.dom.Node node, StringBuilder out) {
        if (node.getNodeType() == org.w3c.dom.Node.TEXT_NODE) {
            out.append(node.getNodeValue());
        } else if (node.getNodeType() == org.w3c.dom.Node.ELEMENT_NODE) {
            TreeMap<String, String> attributes = new TreeMap<>();
            NamedNodeMap all = node.getAttributes();
            for (int i = 0; i < all.getLength(); i++) {
                attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
            }
            out.append('<').append(node.getLocalName()).append(attributes).append('>');
            for (org.w3c.dom.Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                append(child, out);
            }
            out.append("</>");
        }
    }

    static Document parse(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
