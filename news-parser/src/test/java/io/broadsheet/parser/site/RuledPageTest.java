package io.broadsheet.parser.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Section;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.FieldEvidence;
import io.broadsheet.parser.FieldSource;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.parser.ParseWarning;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule changes on a page, and what it leaves alone. */
class RuledPageTest {
    private static final String URL = "https://www.tarn-echo.example/news/lock-keeper";
    private static final String PAGE = """
            <html lang="en"><head><title>Lock keeper found</title>
            <meta property="article:published_time" content="2031-03-14T08:15:00Z"></head><body>
            <div class="top"><h1>Tarn Echo</h1><h2 class="t">Lock keeper found</h2></div>
            <p class="sum">The canal has a keeper again.</p>
            <span class="w">Words: Ada Quill and Tom Ferris</span>
            <i class="d">Friday, 7 March 2031</i>
            <div class="a"><p>The three towns on the old canal have found a keeper for the upper lock, and she will begin work
            in April, the councils said on Thursday evening after a meeting that lasted for most of the day.</p>
            <p class="ad">The Echo's boat show opens on Saturday with more than forty boats, and readers who bring this page
            to the gate by the old mill before noon will be let in for half of the price.</p>
            <p>She will live in the house beside the gates, which the councils repaired last winter with money that the
            county had set aside for the bridge, and which has stood empty since the last keeper left.</p>
            <p>Boats have had to wait for a day or more at the upper lock since the autumn, and the boatmen's club said that
            some of its members had sold theirs and that others now kept them on the river below the town.</p>
            <p>Sign here.</p>
            <img src="/i/lock.jpg" alt="The lock"></div>
            <div class="b"><p>In other news, the market hall of Ashby Wharf will be closed for most of the summer while the
            roof is mended, and the traders will put up their stalls on the green in front of the church.</p>
            <img src="/i/hall.jpg" alt="The hall"></div>
            <div class="k"><p>The keeper is paid by all three towns.</p></div>
            <a class="s" href="/c">Canals</a><a class="s" href="/c/l">Locks</a>
            </body></html>
            """;

    private static ParseResult read(String rules) {
        return ArticleParser.builder()
                .siteRules(SiteRules.parse("[tarn-echo.example]\n" + rules, "rules"))
                .build()
                .parse(PAGE, URL);
    }

    /** What the page has nothing for; how much the small page looks like an article is no matter here. */
    private static List<String> missed(ParseResult result) {
        return result.warnings().stream()
                .filter(warning -> warning.kind() == ParseWarning.Kind.SITE_RULE_MISSED)
                .map(ParseWarning::message)
                .toList();
    }

    private static List<String> paragraphs(Article article) {
        return article.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> Inlines.text(((Paragraph) block).content()))
                .map(text -> text.substring(0, Math.min(13, text.length())))
                .toList();
    }

    @Test
    void keepsTheBodyThatTheRuleNames() {
        Article article = read("body = .a\ndrop = .ad\nkeep = .k").articleOrThrow();

        assertThat(paragraphs(article))
                .containsExactly("The three tow", "She will live", "Boats have ha", "Sign here.", "The keeper is");
        assertThat(article.images()).extracting(image -> image.alt().orElse("")).containsExactly("The lock");
    }

    @Test
    void leavesOutNothingButWhatTheRuleDropsWhereItNamesNoBody() {
        ArticleParser general = ArticleParser.create();
        List<String> without = paragraphs(general.parse(PAGE, URL).articleOrThrow());
        List<String> with = paragraphs(read("drop = .ad").articleOrThrow());

        assertThat(without).contains("The Echo's bo");
        assertThat(with)
                .isEqualTo(without.stream()
                        .filter(text -> !text.startsWith("The Echo"))
                        .toList());
    }

    @Test
    void theNearestRegionDecides() {
        Article article = read("body = .a\ndrop = .b\nkeep = .b p").articleOrThrow();

        assertThat(paragraphs(article)).contains("In other news");
        assertThat(article.images()).extracting(image -> image.alt().orElse("")).doesNotContain("The hall");
    }

    @Test
    void takesFieldsFromWhereTheRulePoints() {
        ParseResult result = read("""
                headline  = h2.t
                dek       = .sum
                author    = .w
                published = .d
                section   = a.s
                keyword   = img @alt
                """);
        Article article = result.articleOrThrow();

        assertThat(article.headline()).isEqualTo("Lock keeper found");
        assertThat(Inlines.text(article.dek())).isEqualTo("The canal has a keeper again.");
        assertThat(article.byline().orElseThrow().contributors())
                .extracting(Contributor::name)
                .containsExactly("Ada Quill", "Tom Ferris");
        assertThat(article.dates().published()).contains(NewsDate.of("2031-03-07"));
        assertThat(article.sections()).extracting(Section::name).containsExactly("Canals", "Locks");
        assertThat(article.keywords()).containsExactly("The lock", "The hall");
        assertThat(paragraphs(article)).doesNotContain("The canal has");
        assertThat(missed(result)).isEmpty();
    }

    @Test
    void saysInTheEvidenceThatTheRuleDecided() {
        ParseResult result = read("published = .d\ndrop = .ad");

        List<FieldEvidence> dates = result.evidence().of("published");
        assertThat(dates.get(0))
                .isEqualTo(new FieldEvidence("published", "Friday, 7 March 2031", FieldSource.SITE_RULE, true));
        assertThat(dates.subList(1, dates.size())).isNotEmpty().noneMatch(FieldEvidence::chosen);
        assertThat(result.evidence().blocks())
                .filteredOn(block -> block.text().startsWith("The Echo"))
                .singleElement()
                .satisfies(block -> assertThat(block.reason()).isEqualTo("the site rule's drop"));
    }

    @Test
    void warnsOfARuleThatIsOutOfDateAndFallsBack() {
        ParseResult result = read("body = .gone\nauthor = .gone");

        assertThat(missed(result)).singleElement().asString().contains("body = .gone");
        assertThat(result.articleOrThrow())
                .isEqualTo(ArticleParser.create().parse(PAGE, URL).articleOrThrow());
    }

    @Test
    void doesNotTouchPagesOfOtherSites() {
        ArticleParser parser = ArticleParser.builder()
                .siteRules(SiteRules.parse("[other.example]\nbody = .b", "rules"))
                .build();

        assertThat(parser.parse(PAGE, URL).articleOrThrow())
                .isEqualTo(ArticleParser.create().parse(PAGE, URL).articleOrThrow());
    }

    @Test
    void knowsThePageByTheAddressThatItCallsItsOwn() {
        String page = PAGE.replace("<title>", "<link rel=canonical href='" + URL + "'><title>");
        ArticleParser parser = ArticleParser.builder()
                .siteRules(SiteRules.parse("[tarn-echo.example]\nbody = .b", "rules"))
                .build();

        assertThat(paragraphs(parser.parse(page).articleOrThrow())).containsExactly("In other news");
    }
}
