package io.broadsheet.parser.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLdReaderTest {
    private static final String STORY = "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\","
            + " \"headline\": \"The ferry is back\", \"datePublished\": \"2031-04-02\"}";

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("an object", STORY),
                Arguments.of("an array", "[" + STORY + "]"),
                Arguments.of("a nested array", "[[" + STORY + "]]"),
                Arguments.of(
                        "a graph",
                        "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebSite\"}," + STORY + "]}"),
                Arguments.of("two objects in a row", "{\"@type\": \"WebSite\"}" + STORY),
                Arguments.of("two objects with a comma", "{\"@type\": \"WebSite\"}, " + STORY),
                Arguments.of("the main entity of a page", "{\"@type\": \"WebPage\", \"mainEntity\": " + STORY + "}"),
                Arguments.of("types in a list", STORY.replace("\"NewsArticle\"", "[\"Thing\", \"NewsArticle\"]")),
                Arguments.of(
                        "a type with its address",
                        STORY.replace("\"NewsArticle\"", "\"http://schema.org/NewsArticle\"")),
                Arguments.of(
                        "prefixed names",
                        STORY.replace("\"headline\"", "\"schema:headline\"")
                                .replace("\"NewsArticle\"", "\"schema:NewsArticle\"")),
                Arguments.of("a plain http context", STORY.replace("https://", "http://")),
                Arguments.of(
                        "a context of its own",
                        STORY.replace("\"https://schema.org\"", "{\"@vocab\": \"x\", \"a\": [1]}")),
                Arguments.of(
                        "a value object",
                        STORY.replace("\"The ferry is back\"", "{\"@value\": \"The ferry is back\"}")),
                Arguments.of("a comment around it", "<!-- " + STORY + " -->"),
                Arguments.of("CDATA around it", "//<![CDATA[\n" + STORY + "\n//]]>"),
                Arguments.of("CDATA in a comment", "/* <![CDATA[ */" + STORY + "/* ]]> */"),
                Arguments.of("a semicolon behind it", STORY + ";"),
                Arguments.of("trailing commas", STORY.replace("\"2031-04-02\"", "\"2031-04-02\",")),
                Arguments.of("a missing value", STORY.replace("\"2031-04-02\"", "\"2031-04-02\", \"author\": ")),
                Arguments.of("raw line breaks in a string", STORY.replace("The ferry", "The\n\tferry")),
                Arguments.of("single quotes", STORY.replace('"', '\'')),
                Arguments.of("comments inside", STORY.replace("\"headline\"", "/* the title */ \"headline\"")),
                Arguments.of("escaped markup", STORY.replace("\"", "&quot;")),
                Arguments.of(
                        "a bad escape",
                        STORY.replace("The ferry", "The \\ferry")
                                .replace("\\f", "\\f\\ ")
                                .replace("\\f\\ erry", "ferry")),
                Arguments.of("a fault behind it", STORY.replace("}", ", \"description\": \"a \"quoted\" word\"}")),
                Arguments.of("an end too early", STORY.substring(0, STORY.length() - 1)),
                Arguments.of("a byte order mark", "\ufeff" + STORY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void readsTheStoryOutOf(String shape, String json) {
        ArticleMetadata article = Pages.ofJsonLd(json);

        assertThat(article.headline()).contains("The ferry is back");
        assertThat(article.dates().published()).hasToString("Optional[2031-04-02]");
    }

    @Test
    void readsBlocksBesideBrokenOnes() {
        PageMetadata page = Pages.read(Jsoup.parse("<script type='application/ld+json'>var x = {'a': [}</script>"
                + "<script type='application/ld+json'>" + STORY + "</script>"));

        assertThat(page.resolve(List.of()).headline()).contains("The ferry is back");
        assertThat(page.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(ParseWarning.Kind.JSON_LD_IGNORED);
            assertThat(warning.where()).isEqualTo("JSON-LD block 1");
        });
    }

    @Test
    void followsReferencesInsideThePage() {
        ArticleMetadata article = Pages.ofJsonLd("""
                {"@graph": [
                  {"@type": "NewsArticle", "headline": "The ferry is back", "author": {"@id": "#nora"},
                   "publisher": {"@id": "#paper"}, "image": {"@id": "#picture"}},
                  {"@type": "Person", "@id": "#nora", "name": "Nora Quill"},
                  {"@type": "Organization", "@id": "#paper", "name": "Harbour Gazette", "logo": {"@id": "#logo"}},
                  {"@type": "ImageObject", "@id": "#logo", "url": "https://gazette.example/logo.png"},
                  {"@type": "ImageObject", "@id": "#picture", "url": "https://gazette.example/ferry.jpg",
                   "caption": "The ferry", "width": 1200}]}
                """);

        assertThat(article.authors())
                .singleElement()
                .satisfies(author -> assertThat(author.name()).isEqualTo("Nora Quill"));
        assertThat(article.publisher()).hasValueSatisfying(publisher -> {
            assertThat(publisher.name()).isEqualTo("Harbour Gazette");
            assertThat(publisher.logo().orElseThrow().url().value()).isEqualTo("https://gazette.example/logo.png");
        });
        assertThat(article.leadImage())
                .hasValueSatisfying(
                        image -> assertThat(image.renditions().get(0).width()).hasValue(1200));
    }

    @Test
    void survivesItemsThatReferToThemselves() {
        ArticleMetadata article = Pages.ofJsonLd("""
                {"@graph": [{"@type": "NewsArticle", "@id": "#a", "headline": "The ferry is back", "mainEntity": {"@id": "#a"},
                 "publisher": {"@id": "#o"}}, {"@type": "Organization", "@id": "#o", "name": "Gazette", "publisher": {"@id": "#o"}}]}
                """);

        assertThat(article.headline()).contains("The ferry is back");
    }

    @Test
    void picksThePagesOwnStory() {
        ArticleMetadata article = Pages.ofHead("<title>The ferry is back</title><script type='application/ld+json'>["
                + "{'@type':'NewsArticle','headline':'Bridge closed for a week','url':'https://gazette.example/bridge',"
                + "'author':'Ada Finch','datePublished':'2031-03-01'},"
                + "{'@type':'NewsArticle','headline':'The ferry is back','url':'" + Pages.URL + "?ref=1'}]</script>");

        assertThat(article.headline()).contains("The ferry is back");
        assertThat(article.authors()).isEmpty();
        assertThat(article.dates().published()).isEmpty();
    }

    @Test
    void leavesOutWhatIsPastALimit() {
        ParseLimits limits = ParseLimits.builder()
                .maxJsonLdLength(STORY.length())
                .maxJsonLdBlocks(2)
                .maxJsonLdDepth(4)
                .build();
        String block = "<script type='application/ld+json'>%s</script>";
        String html = block.formatted(STORY + "          ")
                + block.formatted("[[[[[[" + "]]]]]]")
                + block.formatted(STORY)
                + block.formatted(STORY);

        PageMetadata page = PageMetadata.read(Jsoup.parse(html), "", limits, () -> {});

        assertThat(page.resolve(List.of()).headline()).isEmpty();
        assertThat(page.warnings()).hasSize(3);
    }

    @Test
    void endsOnDeepNesting() {
        List<DataItem> found = new ArrayList<>();

        assertThat(new JsonLdReader(64).read("[".repeat(100_000), found)).isFalse();
        assertThat(new JsonLdReader(64).read("{\"image\":".repeat(100_000), found))
                .isFalse();
        assertThat(new JsonLdReader(64).read("{\"unread\":" + "[".repeat(100_000), found))
                .isFalse();
    }

    @Test
    void neverThrowsWhateverIsCutOutOfABlock() {
        long seed = 20_310_402;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder json = new StringBuilder("[" + STORY + "," + STORY + "]");
            for (int fault = 0; fault < 3; fault++) {
                int at = random.nextInt(Math.max(1, json.length()));
                switch (random.nextInt(3)) {
                    case 0 -> json.delete(at, at + 1);
                    case 1 -> json.insert(at, "{}[]\",:\\'&<\u0000".charAt(random.nextInt(12)));
                    default -> json.setLength(Math.min(json.length(), Math.max(1, at)));
                }
            }
            assertThatCode(() -> new JsonLdReader(64).read(json.toString(), new ArrayList<>()))
                    .as("seed %d, case %d: %s", seed, i, json)
                    .doesNotThrowAnyException();
        }
    }
}
