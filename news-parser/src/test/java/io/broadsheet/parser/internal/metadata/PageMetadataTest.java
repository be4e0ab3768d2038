package io.broadsheet.parser.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.AccessLevel;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.Section;
import io.broadsheet.model.TextDirection;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.ParseLimits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {
    @Test
    void readsMicrodata() {
        ArticleMetadata article = Pages.of("""
                <article itemscope itemtype="http://schema.org/NewsArticle">
                  <h1 itemprop="headline">The ferry is back</h1>
                  <span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Nora Quill</b></span>
                  <time itemprop="datePublished" datetime="2031-04-02T09:40+09:00">2 April</time>
                  <meta itemprop="articleSection" content="Local">
                  <div itemprop="publisher" itemscope itemtype="http://schema.org/Organization">
                    <meta itemprop="name" content="Harbour Gazette"><link itemprop="url" href="https://gazette.example/"></div>
                </article>
                """);

        assertThat(article.headline()).contains("The ferry is back");
        assertThat(article.authors())
                .singleElement()
                .satisfies(author -> assertThat(author.name()).isEqualTo("Nora Quill"));
        assertThat(article.dates().published()).hasToString("Optional[2031-04-02T09:40+09:00]");
        assertThat(article.sections()).containsExactly(Section.of("Local"));
        assertThat(article.publisher())
                .hasValueSatisfying(
                        publisher -> assertThat(publisher.url()).contains(WebUrl.of("https://gazette.example/")));
    }

    @Test
    void resolvesAddressesAgainstTheBaseOfThePage() {
        ArticleMetadata article = Pages.ofHead(
                "<base href='/edition/'><link rel='canonical' href='ferry'>"
                        + "<link rel='amphtml' href='/amp/ferry'><link rel='alternate' hreflang='de' href='de/ferry'>"
                        + "<link rel='alternate' type='application/rss+xml' href='/feed'><link rel='canonical' href='javascript:x'>");

        assertThat(article.canonicalUrl()).contains(WebUrl.of("https://www.harbourgazette.example/edition/ferry"));
        assertThat(article.alternates())
                .extracting(other -> other.rel() + " " + other.language().orElse("") + " " + other.url())
                .containsExactly(
                        "amphtml  https://www.harbourgazette.example/amp/ferry",
                        "alternate de https://www.harbourgazette.example/edition/de/ferry");
    }

    @Test
    void readsAccessGenreSeriesIdentifiersAndCoverage() {
        ArticleMetadata article = Pages.ofJsonLd("""
                {"@type": ["LiveBlogPosting", "OpinionNewsArticle"], "isAccessibleForFree": "False",
                 "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"},
                 "isPartOf": {"@type": "CreativeWorkSeries", "name": "Harbour life"},
                 "identifier": {"@type": "PropertyValue", "propertyID": "cms", "value": "A-17"},
                 "coverageStartTime": "2031-04-02T08:00Z", "genre": "https://vocabulary.example/genre"}
                """);

        assertThat(article.access()).hasValueSatisfying(access -> {
            assertThat(access.level()).isEqualTo(AccessLevel.SUBSCRIBER);
            assertThat(access.paywallSelector()).contains(".paid");
        });
        assertThat(article.genres()).extracting(Concept::name).containsExactly("live blog", "opinion");
        assertThat(article.series())
                .hasValueSatisfying(series -> assertThat(series.name()).isEqualTo("Harbour life"));
        assertThat(article.identifiers()).containsExactly(Identifier.of("cms", "A-17"));
        assertThat(article.liveCoverage()).hasValueSatisfying(coverage -> {
            assertThat(coverage.start()).hasToString("Optional[2031-04-02T08:00Z]");
            assertThat(coverage.end()).isEmpty();
        });
    }

    @Test
    void takesKeywordsFromTheMostTrustedSourceAlone() {
        ArticleMetadata article = Pages.ofHead("<meta property='og:site_name' content='Harbour Gazette'>"
                + "<meta name='keywords' content='Ferry, Harbour; ferry, Harbour Gazette'>"
                + "<meta property='article:tag' content='Other'>");

        assertThat(article.keywords()).containsExactly("Ferry", "Harbour");
        assertThat(article.evidence())
                .filteredOn(claim -> claim.field().equals("keywords"))
                .extracting(claim -> claim.chosen() + " " + claim.value())
                .containsExactly("true Ferry, Harbour; ferry, Harbour Gazette", "false Other");
    }

    @Test
    void takesTheSectionsFromThePathWhereTheStoryNamesNone() {
        String path = "{'@type':'BreadcrumbList','itemListElement':["
                + "{'@type':'ListItem','position':1,'name':'Home','item':'https://www.harbourgazette.example/'},"
                + "{'@type':'ListItem','position':2,'item':{'@id':'https://www.harbourgazette.example/local','name':'Local'}},"
                + "{'@type':'ListItem','position':3,'name':'Harbour','item':'https://www.harbourgazette.example/local/harbour'},"
                + "{'@type':'ListItem','position':4,'name':'The ferry is back'}]}";

        assertThat(Pages.ofJsonLd(path).sections()).extracting(Section::name).containsExactly("Local", "Harbour");
        assertThat(Pages.ofJsonLd("[" + path + ",{'@type':'NewsArticle','articleSection':'Ships'}]")
                        .sections())
                .extracting(Section::name)
                .containsExactly("Ships");
    }

    @Test
    void keepsTheAgencyApartFromThePublisher() {
        ArticleMetadata article = Pages.ofJsonLd("""
                {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Harbour Gazette"},
                 "sourceOrganization": {"@type": "Organization", "name": "Reuters"}}
                """);

        assertThat(article.publisher())
                .hasValueSatisfying(publisher -> assertThat(publisher.name()).isEqualTo("Harbour Gazette"));
        assertThat(article.provider())
                .hasValueSatisfying(provider -> assertThat(provider.name()).isEqualTo("Reuters"));
    }

    @Test
    void prefersTheShownDayToAnotherOneInTheData() {
        ArticleMetadata article =
                Pages.of("<head><meta property='article:published_time' content='2029-01-05T08:00Z'></head>"
                        + "<h1 data-kind='headline'>The ferry is back</h1><p data-kind='date'>Published April 2, 2031</p>"
                        + "<p data-kind='body'>Text.</p>");

        assertThat(article.dates().published()).hasToString("Optional[2031-04-02]");
    }

    @Test
    void prefersTheDataWhereThePageShowsTheSameDay() {
        ArticleMetadata article =
                Pages.of("<head><meta property='article:published_time' content='2031-04-02T08:00Z'></head>"
                        + "<h1 data-kind='headline'>The ferry is back</h1><p data-kind='date'>April 2, 2031</p>"
                        + "<p data-kind='body'>Text.</p>");

        assertThat(article.dates().published()).hasToString("Optional[2031-04-02T08:00Z]");
    }

    @Test
    void joinsAnInstantAndTheClockOfThePlace() {
        ArticleMetadata article =
                Pages.of("<head><meta property='article:published_time' content='2031-04-02T08:15:30Z'></head>"
                        + "<h1 data-kind='headline'>The ferry is back</h1><p data-kind='date'>April 2, 2031 5:15 pm</p>"
                        + "<p data-kind='body'>Text.</p>");

        assertThat(article.dates().published()).hasToString("Optional[2031-04-02T17:15:30+09:00]");
    }

    @Test
    void inventsNoTime() {
        ArticleMetadata article = Pages.ofJsonLd("{'@type':'NewsArticle','datePublished':'2031-04-02'}");

        assertThat(article.dates().published()).hasToString("Optional[2031-04-02]");
        assertThat(article.dates().modified()).isEmpty();
    }

    @Test
    void takesTheDateInACaptionForNone() {
        ArticleMetadata article = Pages.of("<h1 data-kind='headline'>The ferry is back</h1>"
                + "<figure><figcaption data-kind='other'>The old ferry, May 1, 1998</figcaption></figure>"
                + "<p data-kind='body'>Text.</p>");

        assertThat(article.dates().published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, en_GB, en", "en_us, '', en-US", "x-default, de_DE, de-DE", "'', '', ''", "english language, '', ''"
    })
    void bringsLanguagesIntoTheirForm(String attribute, String locale, String expected) {
        ArticleMetadata article = Pages.of("<html lang='" + attribute + "'><head><meta property='og:locale' content='"
                + locale + "'></head></html>");

        assertThat(article.language().orElse("")).isEqualTo(expected);
    }

    @Test
    void trustsTheTextMoreThanTheAttribute() {
        ArticleMetadata article =
                Pages.of("<html lang='en' dir='ltr'><p data-kind='body'>Die Fähre ist nach elf Jahren wieder"
                        + " da, und die Leute am Hafen freuen sich mit den Kindern über das neue Schiff, das nicht nur schnell"
                        + " ist, sondern auch dem Wind trotzt.</p></html>");

        assertThat(article.language()).contains("de");
        assertThat(article.direction()).contains(TextDirection.LTR);
    }

    @Test
    void givesHintsForTheBody() {
        PageMetadata page = Pages.read(Jsoup.parse("<title> The ferry\n is back | Gazette</title>"
                + "<meta property='og:title' content='The ferry is back'><meta name='description' content='After &amp;amp; before'>"
                + "<script type='application/ld+json'>{'@type':'NewsArticle','articleBody':'It sailed.'}</script>"));

        assertThat(page.title()).isEqualTo("The ferry is back | Gazette");
        assertThat(page.shareTitle()).isEqualTo("The ferry is back");
        assertThat(page.description()).isEqualTo("After & before");
        assertThat(page.articleBody()).isEqualTo("It sailed.");
    }

    @Test
    void endsWhenTheCallerSaysSo() {
        Runnable checkpoint = () -> {
            throw new IllegalStateException("time is over");
        };

        assertThatThrownBy(() -> PageMetadata.read(Jsoup.parse("<p>x</p>"), "", ParseLimits.defaults(), checkpoint))
                .hasMessage("time is over");
    }

    @Test
    void readsDeepPagesWithoutRecursion() {
        ArticleMetadata article = Pages.of(
                "<div class='author' itemscope>".repeat(400) + "<h1 data-kind='headline'>The ferry is back</h1>");

        assertThat(article.headline()).contains("The ferry is back");
    }
}
