package io.broadsheet.parser.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.ParseLimits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorChoiceTest {
    private static final String HEADLINE = "<h1 data-kind='headline'>The ferry is back</h1>";
    private static final String BODY = "<p data-kind='body'>The ferry sailed again on Monday.</p>";

    static Stream<Arguments> values() {
        return Pages.table("authors.txt");
    }

    static Stream<Arguments> bylines() {
        return Pages.table("bylines.txt");
    }

    private static String names(ArticleMetadata article) {
        String names = article.authors().stream().map(AuthorChoiceTest::marked).collect(Collectors.joining("; "));
        return names.isEmpty() ? "-" : names;
    }

    private static String marked(Contributor author) {
        if (author.kind().equals(ContributorKind.ORGANIZATION)) {
            return "*" + author.name();
        }
        return author.kind().equals(ContributorKind.COLLECTIVE) ? "~" + author.name() : author.name();
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsEveryFormOfAnAuthor(String author, String expected) {
        ArticleMetadata article = Pages.ofHead("<meta property='og:site_name' content='Harbour Gazette'>"
                + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": " + author
                + "}</script>");

        assertThat(names(article)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("bylines")
    void readsBylinesThatDoNotSaySo(String byline, String expected) {
        ArticleMetadata article = Pages.of("<head><meta property='og:site_name' content='Harbour Gazette'></head>"
                + HEADLINE + "<div data-kind='byline'>" + byline + "</div>" + BODY);

        assertThat(names(article)).isEqualTo(expected);
    }

    @Test
    void trustsABylineThatSaysSoMoreThanABareName() {
        ArticleMetadata article = Pages.of(HEADLINE + "<div data-kind='byline'>Ada Finch</div>"
                + "<div data-kind='byline'>By Nora Quill</div>" + BODY);

        assertThat(names(article)).isEqualTo("Nora Quill");
    }

    @Test
    void readsTheAuthorBelowTheStoryWhereNoneStandsAbove() {
        assertThat(names(Pages.of(HEADLINE + BODY + "<p data-kind='bio'>Nora Quill is our harbour man.</p>")))
                .isEqualTo("Nora Quill");
        assertThat(names(Pages.of(HEADLINE + BODY + "<p data-kind='credit'>Written by Nora Quill</p>")))
                .isEqualTo("Nora Quill");
    }

    @Test
    void takesThoseWhoContributedForNoAuthors() {
        ArticleMetadata article =
                Pages.of(HEADLINE + BODY + "<p data-kind='credit'>Nora Quill in Oslo contributed to this report.</p>");

        assertThat(article.authors()).isEmpty();
    }

    @Test
    void takesTheAuthorsOfAListOfStoriesForNone() {
        String list = "";
        for (String name : List.of("Ada Finch", "Tomas Reed", "Ada Finch", "Nora Quill", "Ada Finch")) {
            list += "<p><a rel='author' href='/a'>" + name + "</a></p>";
        }
        ArticleMetadata article = Pages.of(HEADLINE + list + BODY);

        assertThat(article.authors()).isEmpty();
    }

    @Test
    void takesThePhotographerInACaptionForNoAuthor() {
        ArticleMetadata article = Pages.of(
                HEADLINE + "<figure><figcaption><span class='author'>Ada Finch</span></figcaption></figure>" + BODY);

        assertThat(article.authors()).isEmpty();
    }

    @Test
    void leavesAnOrganisationWholeThatIsNamedLikeTwo() {
        ArticleMetadata article =
                Pages.ofJsonLd("{'@type':'NewsArticle','author':{'@type':'Organization','name':'Finch & Reed'}}");

        assertThat(names(article)).isEqualTo("*Finch & Reed");
    }

    @Test
    void keepsOfficesOutOfTheNames() {
        ArticleMetadata article =
                Pages.of(HEADLINE + "<div data-kind='byline'>By Nora Quill, Senior Analyst</div>" + BODY);

        assertThat(names(article)).isEqualTo("Nora Quill");
    }

    @Test
    void keepsOfficeAffiliationAndPageApartFromTheName() {
        ArticleMetadata article = Pages.ofJsonLd("""
                {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Nora Quill", "jobTitle": "Harbour editor",
                 "worksFor": {"@type": "Organization", "name": "Harbour Gazette"}, "url": "/people/nora",
                 "sameAs": ["https://social.example/nora", "javascript:void(0)"], "email": "mailto:nora@gazette.example"}}
                """);

        Contributor author = article.authors().get(0);
        assertThat(author.name()).isEqualTo("Nora Quill");
        assertThat(author.jobTitle()).contains("Harbour editor");
        assertThat(author.affiliation())
                .hasValueSatisfying(org -> assertThat(org.name()).isEqualTo("Harbour Gazette"));
        assertThat(author.url()).contains(WebUrl.of("https://www.harbourgazette.example/people/nora"));
        assertThat(author.sameAs()).containsExactly(WebUrl.of("https://social.example/nora"));
        assertThat(author.email()).contains("nora@gazette.example");
    }

    @Test
    void prefersPersonsToTheSite() {
        ArticleMetadata article = Pages.of("<head><meta property='og:site_name' content='Harbour Gazette'>"
                + "<meta name='author' content='Nora Quill'>"
                + "<script type='application/ld+json'>{'@type':'NewsArticle','author':{'@type':'Organization',"
                + "'name':'Harbour Gazette'}}</script></head>");

        assertThat(names(article)).isEqualTo("Nora Quill");
    }

    @Test
    void takesThePrintedBylineWhereItNamesMore() {
        ArticleMetadata article = Pages.of("<head><script type='application/ld+json'>"
                + "{'@type':'NewsArticle','author':'Nora Quill'}</script></head>" + HEADLINE
                + "<div data-kind='byline'>By Nora Quill and Tomas Reed</div>" + BODY);

        assertThat(names(article)).isEqualTo("Nora Quill; Tomas Reed");
    }

    @Test
    void readsTheNameBelowALabel() {
        ArticleMetadata article = Pages.of(
                HEADLINE + "<div data-kind='other'>Written by</div><div data-kind='other'>Nora Quill</div>" + BODY);

        assertThat(names(article)).isEqualTo("Nora Quill");
    }

    @Test
    void readsElementsThatAreMarkedAsAuthors() {
        ArticleMetadata article = Pages.of(HEADLINE
                + "<div class='post-author'><span class='author-name'>Nora Quill</span><span>Follow</span></div>"
                + BODY);

        assertThat(names(article)).isEqualTo("Nora Quill");
    }

    @Test
    void takesThoseWhoCheckedForNoAuthors() {
        ArticleMetadata article = Pages.of(HEADLINE
                + "<p>Reviewed by <a rel='author' href='/a'>Ada Finch</a></p>"
                + "<p>Written by <a rel='author' href='/b'>Nora Quill</a></p>" + BODY);

        assertThat(names(article)).isEqualTo("Nora Quill");
    }

    @Test
    void leavesOutWhomThePageCreditsWithAnotherPart() {
        String data =
                "<head><script type='application/ld+json'>{'@type':'NewsArticle','author':['Nora Quill','Tomas Reed',"
                        + "'Ada Finch','Ilan Berg']}</script></head>";
        String credits =
                "<p data-kind='other'>Photography by Tomas Reed</p><p data-kind='other'>Reviewed by: Ada Finch</p>"
                        + "<p data-kind='other'>Researched by:</p><p data-kind='other'>Ilan Berg</p>";

        assertThat(names(Pages.of(data + HEADLINE + credits + BODY))).isEqualTo("Nora Quill");
        assertThat(names(Pages.of(data + HEADLINE + BODY))).isEqualTo("Nora Quill; Tomas Reed; Ada Finch; Ilan Berg");
    }

    @Test
    void keepsAnAuthorWhoDidAllElseToo() {
        String data =
                "<head><script type='application/ld+json'>{'@type':'NewsArticle','author':['Nora Quill','Tomas Reed']}"
                        + "</script></head>";
        String credits = "<p data-kind='other'>Photography by Nora Quill and Tomas Reed</p>";

        assertThat(names(Pages.of(data + HEADLINE + credits + BODY))).isEqualTo("Nora Quill; Tomas Reed");
    }

    @Test
    void readsMetaElementsOfEverySystemThatNameAnAuthor() {
        assertThat(names(Pages.ofHead("<meta name='articleAuthor' content='Nora Quill'>")))
                .isEqualTo("Nora Quill");
        assertThat(names(Pages.ofHead("<meta property='story:byline' content='By Nora Quill'>")))
                .isEqualTo("Nora Quill");
        assertThat(names(Pages.ofHead("<meta name='smartbanner:author' content='Nora Quill'>")))
                .isEqualTo("-");
        assertThat(names(Pages.ofHead("<meta name='author-url' content='Nora Quill'>")))
                .isEqualTo("-");
    }

    @Test
    void readsNamesInTheFormOfBibliographies() {
        assertThat(names(Pages.ofHead("<meta name='citation_author' content='Quill, Nora J.'>"
                        + "<meta name='citation_author' content='Tomas Reed'>")))
                .isEqualTo("Nora J. Quill; Tomas Reed");
    }

    @Test
    void readsAnAuthorWhomALabelNamesBelowTheStory() {
        assertThat(names(Pages.of(
                        HEADLINE + BODY + "<h3 data-kind='other'>Author</h3><p data-kind='other'>Nora Quill</p>")))
                .isEqualTo("Nora Quill");
        assertThat(names(Pages.of(HEADLINE + BODY + "<li data-kind='other'>Autorin/Autor Nora Quill</li>")))
                .isEqualTo("Nora Quill");
        assertThat(names(Pages.of(HEADLINE + BODY + "<h3 data-kind='other'>Author Spotlight</h3>")))
                .isEqualTo("-");
        assertThat(names(Pages.of(HEADLINE + BODY + "<p data-kind='other'>By Nora Quill</p>")))
                .isEqualTo("-");
    }

    @Test
    void takesTheRestOfATitleForNoFurtherAuthor() {
        ArticleMetadata article = Pages.of(
                "<head><script type='application/ld+json'>{'@type':'NewsArticle','author':'Nora Quill'}</script></head>"
                        + HEADLINE
                        + "<div data-kind='byline'>Written by: Nora Quill Executive Editor and Master Pilot</div>"
                        + BODY);

        assertThat(names(article)).isEqualTo("Nora Quill");
    }

    @Test
    void takesAuthorsOfOtherStoriesForNone() {
        ArticleMetadata article = Pages.of(HEADLINE + BODY
                + "<div class='related'><a rel='author' href='/a'>Ada Finch</a></div>"
                + "<nav><a rel='author' href='/b'>Our Authors</a></nav>");

        assertThat(article.authors()).isEmpty();
    }

    @Test
    void takesButtonsBesideNamesForNoNames() {
        ArticleMetadata article = Pages.of(HEADLINE + "<div class='author'>View Full Profile</div>"
                + "<div class='author'>Share Article</div>" + BODY);

        assertThat(article.authors()).isEmpty();
    }

    @Test
    void cutsTheListAtItsLimit() {
        List<Contributor> authors = PageMetadata.read(
                        Jsoup.parse("<script type='application/ld+json'>{'@type':'Article','author':"
                                + "['Nora Quill','Tomas Reed','Ada Finch']}</script>"),
                        "",
                        ParseLimits.builder().maxAuthors(2).build(),
                        () -> {})
                .resolve(List.of())
                .authors();

        assertThat(authors).extracting(Contributor::name).containsExactly("Nora Quill", "Tomas Reed");
    }
}
