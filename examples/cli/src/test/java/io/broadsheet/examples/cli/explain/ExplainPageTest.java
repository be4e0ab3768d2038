package io.broadsheet.examples.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.BlockEvidence;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.parser.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExplainPageTest {
    private static final ArticleParser PARSER =
            ArticleParser.builder().signals(true).build();
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "main", "section", "aside", "footer", "nav",
            "h1", "h2", "p", "b", "ul", "li", "span", "a", "details", "summary", "div", "mark", "meter", "table",
            "caption", "tbody", "tr", "td");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "dir",
            "title",
            "href",
            "min",
            "max",
            "value",
            "aria-label");

    @Test
    void showsEveryBlockOfThePageInItsOrder() throws IOException {
        ParseResult result = sample();

        Document page = Jsoup.parse(ExplainPage.of("sample.html", result));

        assertThat(page.select(".block > summary > .text").eachText())
                .isEqualTo(result.evidence().blocks().stream()
                        .map(BlockEvidence::text)
                        .toList());
        assertThat(page.select(".block.body")).hasSizeGreaterThan(15);
        assertThat(page.select(".block.dropped > summary > .text").eachText())
                .anyMatch(text -> text.startsWith("Sign up for the Tide Table"));
        assertThat(page.select(".block.body mark").eachText()).containsExactly("LARKMOOR, Ore. (CPW) —");
    }

    @Test
    void tellsScoreReasonAndWhatMovedIt() throws IOException {
        Document page = Jsoup.parse(ExplainPage.of("sample.html", sample()));

        Element paragraph = page.select(".block.body .why").first();
        assertThat(paragraph.text()).contains("Kept as paragraph", "Likely body text");
        assertThat(paragraph.select("tr")).hasSizeBetween(3, 8);
        assertThat(page.select(".why td:first-child").eachText()).isNotEmpty().noneMatch(words -> words.contains("_"));
    }

    @Test
    void hasWordsForEverySignal() throws IOException {
        Set<String> names = sample().evidence().blocks().stream()
                .flatMap(block -> block.signals().stream())
                .map(Signal::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names).hasSizeGreaterThan(20);
        assertThat(names).allMatch(name -> !SignalWords.of(name).equals(name.replace('_', ' ')) || !name.contains("_"));
    }

    @Test
    void showsEveryFieldWithItsCandidates() throws IOException {
        Document page = Jsoup.parse(ExplainPage.of("sample.html", sample()));

        Element authors = page.select(".field:has(.name:containsOwn(authors))").first();
        assertThat(authors.select(".won").eachText()).containsExactly("JSON-LD Mara Ellingsen");
        assertThat(authors.select(".lost").eachText())
                .containsExactly("printed text By Mara Ellingsen, Coastal Press Wire");
        assertThat(authors.select(".verdict").text()).contains("JSON-LD is trusted before printed text");
        assertThat(page.select(".field > summary > .name").eachText())
                .contains("headline", "dek", "dateline", "credits", "copyright", "published", "canonical url");
    }

    @Test
    void explainsARejectedPage() {
        ParseResult result = PARSER.parse(" ");

        Document page = Jsoup.parse(ExplainPage.of("empty.html", result));

        assertThat(page.select("h1").text()).isEqualTo("No article");
        assertThat(page.select(".warnings").text()).contains("EMPTY");
    }

    @Test
    void loadsNothingAndRunsNothing() throws IOException {
        Document page = Jsoup.parse(ExplainPage.of("sample.html", sample()));

        assertHarmless(page);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void staysHarmlessOnHostilePages() {
        String attack = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\"'><svg onload=alert(1)>"
                + "<a href=javascript:alert(1)>x</a>\u202Egnp";
        String escaped = attack.replace("&", "&amp;").replace("<", "&lt;");
        String text = (escaped + " was said on Tuesday, and again on Friday, by all who were there. ").repeat(6);
        String json = "{\"@type\":\"NewsArticle\",\"headline\":\""
                + attack.replace("\"", "\\\"").replace("</script", "<\\/script")
                + "\",\"author\":\"<b onclick=alert(1)>A B</b>\"}";
        String html = "<title>" + escaped + "</title><script type=application/ld+json>" + json + "</script><h1>"
                + escaped + "</h1><article><p>" + text + "<p>" + text + "</article><p>" + attack;

        String page = ExplainPage.of(attack, PARSER.parse(html));

        assertHarmless(Jsoup.parse(page));
        assertThat(page).contains("&lt;script&gt;").doesNotContain("\u202E", "<img", "<script");
    }

    @Test
    void staysHarmlessOnKnownPayloads() throws IOException {
        Path shared =
                Path.of(System.getProperty("broadsheet.shared", "missing")).resolve("hostile/xss/payloadbox.txt");
        assumeThat(shared).as("development data with known payloads").exists();
        List<String> payloads = Files.readAllLines(shared, StandardCharsets.UTF_8);

        for (int i = 0; i + 200 <= payloads.size(); i += 600) {
            String body = String.join("</p>\n<p>", payloads.subList(i, i + 200));
            assertHarmless(Jsoup.parse(ExplainPage.of(payloads.get(i), PARSER.parse("<h1>x</h1><p>" + body))));
        }
    }

    private static void assertHarmless(Document page) {
        for (Element element : page.getAllElements()) {
            if (!element.normalName().equals("#root")) {
                assertThat(ELEMENTS).contains(element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
            }
        }
    }

    private static ParseResult sample() throws IOException {
        try (InputStream in =
                ExplainPageTest.class.getResourceAsStream("/io/broadsheet/examples/quickstart/sample.html")) {
            return PARSER.parse(in, "");
        }
    }
}
