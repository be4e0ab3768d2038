package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is cut at a limit is cut there, and the warnings say so. */
class CutWarningsTest {
    private static final ParseLimits LIMITS =
            ParseLimits.builder().maxAuthors(3).maxLinks(4).maxImages(2).build();
    private static final ArticleParser PARSER =
            ArticleParser.builder().limits(LIMITS).build();
    private static final String SENTENCE =
            "The harbour board of Tarnside met on Monday evening to hear what the pilots had to say about the new lights. ";

    @Test
    void saysNothingWhereNothingIsCut() {
        ParseResult result = parse(3, 4, 2);

        assertThat(result.warnings()).isEmpty();
        assertThat(result.articleOrThrow().authors()).hasSize(3);
        assertThat(result.articleOrThrow().links()).hasSize(4);
        assertThat(result.articleOrThrow().images()).hasSize(2);
    }

    @Test
    void cutsAuthors() {
        ParseResult result = parse(5, 0, 0);

        assertThat(result.articleOrThrow().authors()).hasSize(3);
        assertCut(result, "more authors than 3");
    }

    @Test
    void cutsLinksAndKeepsTheirText() {
        ParseResult result = parse(1, 9, 0);

        assertThat(result.articleOrThrow().links()).hasSize(4);
        assertThat(result.articleOrThrow().bodyText()).contains("pier 9");
        assertCut(result, "more links than 4");
    }

    @Test
    void cutsPictures() {
        ParseResult result = parse(1, 0, 5);

        assertThat(result.articleOrThrow().images()).hasSize(2);
        assertCut(result, "more pictures than 2");
    }

    @Test
    void tellsOfFlattenedNesting() {
        String deep = "<div>".repeat(600) + "<p>" + SENTENCE.repeat(3) + "</p>" + "</div>".repeat(600);

        assertThat(PARSER.parse(page("", deep), "").warnings())
                .extracting(ParseWarning::kind)
                .contains(ParseWarning.Kind.DEPTH_FLATTENED);
    }

    @Test
    void tellsOfAttributesThatAreNotRead() {
        assertThat(PARSER.parse(page("", withAttributes(511)), "").warnings())
                .extracting(ParseWarning::kind)
                .doesNotContain(ParseWarning.Kind.ATTRIBUTES_CUT);

        assertThat(PARSER.parse(page("", withAttributes(600) + withAttributes(600)), "")
                        .warnings())
                .filteredOn(warning -> warning.kind() == ParseWarning.Kind.ATTRIBUTES_CUT)
                .containsExactly(new ParseWarning(
                        ParseWarning.Kind.ATTRIBUTES_CUT, "an element has 512 attributes, and no more are read", "p"));
    }

    private static String withAttributes(int count) {
        String attributes =
                IntStream.range(0, count).mapToObj(i -> " data-" + i + "=1").collect(Collectors.joining());
        return "<p" + attributes + ">" + SENTENCE + "</p>";
    }

    @Test
    void tellsOfValuesThatAreLongerThanAnyField() {
        String fits = "<meta name=description content='" + "Lights. ".repeat(500) + "'>";
        String meta = "<meta property=og:description content='" + "Lights. ".repeat(501) + "'>";

        assertThat(PARSER.parse(page(fits, "<p>" + SENTENCE + "</p>"), "").warnings())
                .isEmpty();
        assertThat(PARSER.parse(page(meta, "<p>" + SENTENCE + "</p>"), "").warnings())
                .containsExactly(new ParseWarning(
                        ParseWarning.Kind.VALUE_TOO_LONG,
                        "a value of 4008 characters is past 4000",
                        "meta og:description"));
    }

    private static void assertCut(ParseResult result, String message) {
        assertThat(result.warnings())
                .filteredOn(warning -> warning.kind() == ParseWarning.Kind.LIST_CUT)
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).isEqualTo(message));
    }

    private static ParseResult parse(int authors, int links, int images) {
        String names = IntStream.range(0, authors)
                .mapToObj(i -> "{\"@type\":\"Person\",\"name\":\"Ines " + name(i) + "\"}")
                .collect(Collectors.joining(","));
        String data = "<script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
                + "\"headline\":\"Pilots ask for brighter lights\",\"author\":[" + names + "]}</script>";
        String anchors = IntStream.rangeClosed(1, links)
                .mapToObj(i -> "the <a href=/piers/" + i + ">pier " + i + "</a> ")
                .collect(Collectors.joining());
        String pictures = IntStream.range(0, images)
                .mapToObj(i -> "<p>" + SENTENCE.repeat(2) + "</p><figure><img src=/i/" + i
                        + ".jpg width=800 height=600><figcaption>The light " + name(i) + ".</figcaption></figure>")
                .collect(Collectors.joining());
        return PARSER.parse(
                page(data, "<p>" + SENTENCE + anchors + SENTENCE + "</p>" + pictures),
                "https://tarnside-post.example/pilots");
    }

    private static String name(int number) {
        return "Abcdefghij".charAt(number) + "lder";
    }

    private static String page(String head, String body) {
        return "<html lang=en><head><title>Pilots ask for brighter lights</title>" + head
                + "</head><body><article><h1>Pilots ask for brighter lights</h1>" + body + "<p>" + SENTENCE.repeat(3)
                + "</p><p>" + SENTENCE.repeat(2) + "</p></article></body></html>";
    }
}
