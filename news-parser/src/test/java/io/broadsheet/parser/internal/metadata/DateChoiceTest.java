package io.broadsheet.parser.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.NewsDate;
import io.broadsheet.parser.internal.wire.DateOrder;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateChoiceTest {
    private static final String HEADLINE = "<h1 data-kind='headline'>The ferry is back</h1>";
    private static final String BODY = "<p data-kind='body'>The first boat left at dawn.</p>";

    private static Optional<String> published(String html) {
        return Pages.of(html).dates().published().map(NewsDate::toString);
    }

    @Test
    void readsADayInWordsFromTheData() {
        assertThat(published("<head><meta name='published' content='April 2, 2031'></head>"))
                .contains("2031-04-02");
    }

    @Test
    void prefersTheTimeBelowTheHeadlineToThoseOfOtherStories() {
        String others = "<div><p data-kind='date'><time datetime='2033-01-05T12:00Z'>01/05/2033</time></p></div>";

        assertThat(published(
                        others + HEADLINE + "<div><time datetime='2031-04-02T12:00Z'>04/02/2031</time></div>" + BODY))
                .contains("2031-04-02T12:00Z");
    }

    @Test
    void takesAMonthForNoOtherDay() {
        assertThat(published("<head><meta property='article:published_time' content='2031-04-02'></head>" + HEADLINE
                        + "<p><time datetime='2033-02'>February 2033</time></p>" + BODY))
                .contains("2031-04-02");
    }

    @Test
    void readsDigitsAsTheAddressSaysThem() {
        String date = HEADLINE + "<p data-kind='date'>03/10/2031</p>" + BODY;
        String canonical =
                "<head><link rel='canonical' href='https://www.harbourgazette.example/2031/october/03/ferry'></head>";

        assertThat(published(date)).contains("2031-03-10");
        assertThat(published(canonical + date)).contains("2031-10-03");
    }

    @Test
    void trustsTheAddressMoreThanADateOfNobodyKnowsWhat() {
        String canonical = "<link rel='canonical' href='https://www.harbourgazette.example/2031/04/02/ferry'>";

        assertThat(published("<head>" + canonical + "<meta name='x-filing-date' content='2033-01-05'></head>"))
                .contains("2031-04-02");
    }

    @Test
    void findsADateBehindALabelFarBelowTheStory() {
        ArticleMetadata article =
                Pages.of(HEADLINE + BODY + "<footer><p data-kind='other'>Last updated: April 2, 2031</p></footer>");

        assertThat(article.dates().modified()).hasToString("Optional[2031-04-02]");
        assertThat(article.dates().published()).isEmpty();
    }

    @Test
    void findsNoDateWithoutALabelFarBelowTheStory() {
        ArticleMetadata article = Pages.of(HEADLINE + BODY + "<p data-kind='other'>The harbour on April 2, 2031</p>");

        assertThat(article.dates().published()).isEmpty();
        assertThat(article.dates().modified()).isEmpty();
    }

    @Test
    void readsDataThatStandInAMetaElementByASlip() {
        assertThat(published("<head><meta name='script:ld+json' content='"
                        + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-04-02T09:40:00+09:00\"}'></head>"))
                .contains("2031-04-02T09:40:00+09:00");
    }

    @Test
    void takesTheDateOfTheStoryWhoseHeadlineIsThatOfThePage() {
        String other = "{'@type':'Article','headline':'Ferry line to the islands ends','datePublished':'2029-01-05'}";
        String own = "{'@type':'Article','headline':'Ferry line to the islands returns','datePublished':'2031-04-02'}";

        assertThat(published("<head><title>Ferry line to the islands returns</title>"
                        + "<script type='application/ld+json'>[" + other + "," + own + "]</script></head>"))
                .contains("2031-04-02");
    }

    @ParameterizedTest
    @CsvSource({
        "en, paper.example/ferry, MONTH_FIRST",
        "'', paper.example/ferry, MONTH_FIRST",
        "en, paper.co.uk/ferry, DAY_FIRST",
        "en, paper.in, DAY_FIRST",
        "en-US, paper.co.uk/ferry, MONTH_FIRST",
        "en-GB, paper.example/ferry, DAY_FIRST",
        "de, paper.example/ferry, DAY_FIRST"
    })
    void tellsTheOrderOfDayAndMonthByLanguageAndCountry(String language, String address, DateOrder expected) {
        assertThat(DateClaims.order(language, Set.of(address))).isEqualTo(expected);
    }
}
