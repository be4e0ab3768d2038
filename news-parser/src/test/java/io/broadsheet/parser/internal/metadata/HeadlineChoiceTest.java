package io.broadsheet.parser.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.HeadlineRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeadlineChoiceTest {
    static Stream<Arguments> titles() {
        return Pages.table("headlines.txt");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void dropsTheNameOfTheSite(String site, String title, String expected) {
        ArticleMetadata article =
                Pages.ofHead("<meta property='og:site_name' content='" + site + "'><title>" + title + "</title>");

        assertThat(article.headline()).contains(expected);
    }

    @Test
    void prefersWhatMostSourcesSay() {
        ArticleMetadata article = Pages.of("<head><title>Ferry to sail again | Harbour Gazette</title>"
                + "<meta property='og:title' content='Ferry to sail again'>"
                + "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Ferry to sail again'}</script>"
                + "</head><h1>LIVE: harbour news</h1>");

        assertThat(article.headline()).contains("Ferry to sail again");
    }

    @Test
    void prefersThePrintedHeadlineToOneForSearchEngines() {
        ArticleMetadata article = Pages.of("<head><title>Ferry Harbour 2031 timetable price</title></head>"
                + "<h1 data-kind='headline'>The ferry is back</h1>");

        assertThat(article.headline()).contains("The ferry is back");
        assertThat(article.alternativeHeadlines()).singleElement().satisfies(other -> {
            assertThat(other.role()).isEqualTo(HeadlineRole.SEO);
            assertThat(other.text()).isEqualTo("Ferry Harbour 2031 timetable price");
        });
    }

    @Test
    void takesTheSitesNameInALargeHeadingForNoHeadline() {
        ArticleMetadata article = Pages.of("<head><title>The ferry is back - Harbour Gazette</title>"
                + "<meta property='og:site_name' content='Harbour Gazette'></head>"
                + "<h1>Harbour Gazette</h1><h1>The ferry is back</h1>");

        assertThat(article.headline()).contains("The ferry is back");
    }

    @Test
    void cutsTheSectionOfTheStoryBehindABar() {
        ArticleMetadata article = Pages.of("<head><title>The ferry is back | Island traffic</title>"
                + "<script type='application/ld+json'>{'@type':'NewsArticle','articleSection':'Island Traffic'}</script>"
                + "</head><h1>The ferry is back | Island traffic</h1>");

        assertThat(article.headline()).contains("The ferry is back");
    }

    @Test
    void takesAHeadingWithoutAWordOfThePagesDataForThatOfSomethingElse() {
        ArticleMetadata article = Pages.of("<head><title>The ferry is back after eleven years</title>"
                + "<meta property='og:title' content='The ferry is back after eleven years'></head>"
                + "<h1>Support our newsroom today</h1>");

        assertThat(article.headline()).contains("The ferry is back after eleven years");
    }

    @Test
    void keepsBothSidesOfAColonThatThePageItselfPrints() {
        String data = "<head><title>%s</title><meta property='og:title' content='%s'>"
                + "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Old ships: the ferry is back'}</script>"
                + "</head><h1>Old ships: the ferry is back</h1>";

        assertThat(Pages.of(data.replace("%s", "Old ships")).headline()).contains("Old ships: the ferry is back");
        assertThat(Pages.of(data.replace("%s", "The ferry is back")).headline())
                .contains("Old ships: the ferry is back");
    }

    @Test
    void partsWordsThatThePageGlues() {
        ArticleMetadata article = Pages.of("<head><title>Harbour traffic The ferry is back</title>"
                + "<meta property='og:title' content='Harbour traffic / The ferry is back'></head>"
                + "<h1>Harbour trafficThe ferry is back</h1>");

        assertThat(article.headline()).contains("Harbour traffic / The ferry is back");
    }

    @Test
    void keepsTheKickerApart() {
        ArticleMetadata article = Pages.of("<head><title>The ferry is back</title>"
                + "<meta property='og:title' content='The ferry is back'>"
                + "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'The ferry is back'}</script>"
                + "</head><h1><span>Harbour traffic </span>The ferry is back</h1>");

        assertThat(article.headline()).contains("The ferry is back");
        assertThat(article.kicker()).contains("Harbour traffic");
    }

    @Test
    void takesTheHeadingOfThePathForNoHeadline() {
        String nav = "<nav><ol><li><h1>Ferry, harbour, timetable: the ferry</h1></li></ol></nav>";
        ArticleMetadata article = Pages.of("<head><title>Ferry, harbour, timetable: the ferry</title>"
                + "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'The ferry is back'}</script>"
                + "</head>" + nav + "<h2 data-kind='headline'>The ferry is back</h2>");

        assertThat(article.headline()).contains("The ferry is back");
    }

    @Test
    void takesTheLastPartOfAHeadingWhereOthersSayItBehindAnotherKicker() {
        ArticleMetadata article = Pages.of("<head><title>Bay traffic: The ferry is back</title>"
                + "<meta property='og:title' content='Bay traffic: The ferry is back'></head>"
                + "<h1><span>Harbour</span><span> - </span><span>The ferry is back</span></h1>");

        assertThat(article.headline()).contains("The ferry is back");
        assertThat(article.kicker()).contains("Harbour");
    }

    @Test
    void takesFormsThatDifferInSignsForOne() {
        ArticleMetadata article = Pages.of("<head><title>Timetables, prices, harbour</title>"
                + "<meta property='og:title' content='Across the bay: the ferry is back'>"
                + "<script type='application/ld+json'>{'@type':'NewsArticle',"
                + "'headline':'Timetables, prices, harbour'}</script></head><h1>Across the bay the ferry is back</h1>");

        assertThat(article.headline()).contains("Across the bay the ferry is back");
    }

    @Test
    void saysNothingWithoutATitle() {
        ArticleMetadata article = Pages.of("<p>Text</p>");

        assertThat(article.headline()).isEmpty();
        assertThat(article.alternativeHeadlines()).isEmpty();
    }

    @Test
    void keepsEveryClaimAsEvidence() {
        ArticleMetadata article = Pages.of("<head><title>Ferry: back at last</title>"
                + "<meta property='og:title' content='Back at last'></head><h1>The ferry is back</h1>");

        assertThat(article.evidence())
                .filteredOn(claim -> claim.field().equals("headline"))
                .extracting(claim -> claim.source() + " " + claim.chosen() + " " + claim.value())
                .containsExactly(
                        "PRINTED true The ferry is back", "META false Back at last", "TITLE false Ferry: back at last");
    }
}
