package io.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.model.Article;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.internal.Spaces;
import io.broadsheet.render.newsml.NewsMlRenderer;
import io.broadsheet.render.ninjs.NinjsRenderer;
import io.broadsheet.render.nitf.NitfRenderer;
import io.broadsheet.render.schemaorg.SchemaOrgRenderer;
import io.broadsheet.render.testing.ExampleArticle;
import io.broadsheet.render.testing.Standards;
import io.broadsheet.render.text.TableStyle;
import io.broadsheet.render.text.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * What the example documents of the folder of standards hold, ours of the same article hold, at the same place: each
 * value is compared with the path that leads to it. What stands elsewhere or in another form on purpose is listed with
 * the reason.
 */
class ExampleArticleTest {
    @Test
    void jsonLdHoldsWhatTheExampleHolds() throws IOException {
        compare("jsonld", json(example("jsonld")), json(ours(SchemaOrgRenderer.pretty())));
    }

    @Test
    void ninjsHoldsWhatTheExampleHolds() throws IOException {
        compare("ninjs", json(example("ninjs-3.1.json")), json(ours(NinjsRenderer.pretty())));
    }

    @Test
    void nitfHoldsWhatTheExampleHolds() throws Exception {
        compare("nitf", xml(example("nitf.xml")), xml(ours(NitfRenderer.create())));
    }

    @Test
    void newsMlHoldsWhatTheExampleHolds() throws Exception {
        compare("newsml", xml(example("newsml-g2.xml")), xml(ours(NewsMlRenderer.create())));
    }

    @Test
    void htmlHoldsWhatTheExampleHolds() throws IOException {
        compare("html", html(example("html")), html(ours(HtmlRenderer.page())));
    }

    @Test
    void textHoldsWhatTheExampleHolds() throws IOException {
        TextRenderer renderer =
                TextRenderer.builder().tables(TableStyle.TAB_SEPARATED).build();
        compare("text", lines(example("txt")), lines(ours(renderer)));
    }

    private static void compare(String format, Set<Fact> expected, Set<Fact> found) throws IOException {
        Set<Fact> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        String values = found.stream().map(Fact::value).collect(Collectors.joining("\n"));
        List<String[]> unused = differences(format);
        for (String[] difference : List.copyOf(unused)) {
            boolean elsewhere = difference[2].equals("elsewhere");
            boolean used = missing.removeIf(
                    fact -> fact.toString().startsWith(difference[1]) && (!elsewhere || values.contains(fact.value())));
            if (used) {
                unused.remove(difference);
            }
        }

        assertThat(missing).isEmpty();
        assertThat(unused).as("differences that are none").isEmpty();
    }

    private static List<String[]> differences(String format) throws IOException {
        try (InputStream in = ExampleArticleTest.class.getResourceAsStream("example-differences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].equals(format))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    /** Where something stands in a document, and what; letters compare without case and forms of digits. */
    private record Fact(String path, String value) implements Comparable<Fact> {
        static Fact of(String path, String value) {
            return new Fact(
                    path,
                    Spaces.collapse(Normalizer.normalize(value, Normalizer.Form.NFKC))
                            .toLowerCase(Locale.ROOT));
        }

        @Override
        public int compareTo(Fact other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return path.isEmpty() ? value : path + " " + value;
        }
    }

    private static String example(String extension) throws IOException {
        return Files.readString(Standards.file("example/article." + extension));
    }

    private static String ours(Renderer renderer) throws IOException {
        Article article = ExampleArticle.read();
        return renderer.render(article);
    }

    private static Set<Fact> json(String document) throws IOException {
        Set<Fact> out = new TreeSet<>();
        add("", new ObjectMapper().readTree(document), out);
        return out;
    }

    private static void add(String path, JsonNode node, Set<Fact> out) {
        node.properties().forEach(member -> add(path + "/" + member.getKey(), member.getValue(), out));
        if (node.isArray()) {
            node.forEach(item -> add(path, item, out));
        } else if (node.isValueNode()) {
            out.add(Fact.of(path, node.asText()));
        }
    }

    private static Set<Fact> xml(String document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Set<Fact> out = new TreeSet<>();
        add(
                "",
                factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(document)))
                        .getDocumentElement(),
                out);
        return out;
    }

    /** Running text counts as a whole, whatever marks are in it. */
    private static void add(String above, Node node, Set<Fact> out) {
        String path = above + "/" + node.getNodeName();
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            out.add(Fact.of(
                    path + "/@" + attributes.item(i).getNodeName(),
                    attributes.item(i).getNodeValue()));
        }
        List<Node> children = new ArrayList<>();
        boolean text = false;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                children.add(child);
            } else {
                text |= !child.getNodeValue().isBlank();
            }
        }
        if (text || children.isEmpty()) {
            out.add(Fact.of(path, node.getTextContent()));
        }
        children.forEach(child -> add(path, child, out));
    }

    private static Set<Fact> html(String document) {
        Set<Fact> out = new TreeSet<>();
        Document page = Jsoup.parse(document);
        for (Element element : page.select("title, h1, h2, p, li, th, td, caption, figcaption")) {
            out.add(Fact.of(element.normalName(), element.text()));
        }
        for (Element element : page.select("[href], [src], [datetime], [content], [lang]")) {
            element.attributes()
                    .forEach(each -> out.add(Fact.of(element.normalName() + "/@" + each.getKey(), each.getValue())));
        }
        return out;
    }

    private static Set<Fact> lines(String document) {
        return document.lines().map(line -> Fact.of("", line)).collect(Collectors.toCollection(TreeSet::new));
    }
}
