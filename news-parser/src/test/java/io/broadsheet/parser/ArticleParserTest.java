package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Article;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Block;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.Link;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Place;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Subscript;
import io.broadsheet.model.Table;
import io.broadsheet.model.WebUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleParserTest {
    private static final String URL = "https://lindow-courier.example/news/canal-lock-keeper?ref=front";
    private static final String PAGE = read("canal.html");

    private final ParseResult result = ArticleParser.create().parse(PAGE, URL);
    private final Article article = result.articleOrThrow();

    @Test
    void readsHeadAndDates() {
        assertThat(article.headline()).isEqualTo("Canal towns agree on a common lock keeper");
        assertThat(article.description()).contains("A summary for search engines that nobody printed.");
        assertThat(article.authors()).extracting(Contributor::name).containsExactly("Marta Oakshott");
        assertThat(article.dates().published()).contains(NewsDate.of("2031-03-14T08:15:00+01:00"));
        assertThat(article.dates().modified()).contains(NewsDate.of("2031-03-14T11:40:00+01:00"));
        assertThat(article.canonicalUrl()).contains(WebUrl.of("https://lindow-courier.example/news/canal-lock-keeper"));
        assertThat(article.language()).contains("en");
        assertThat(article.keywords()).containsExactly("canals", "local government");
    }

    @Test
    void readsTheDekAsPrinted() {
        assertThat(Inlines.text(article.dek()))
                .isEqualTo("Three councils will share the cost of keeping the old waterway open at night.");
    }

    @Test
    void keepsASummaryThatIsAllOfTheText() {
        String text = "The keeper of the upper lock wrote down the level of the water each morning for forty years, and"
                + " her books show that the canal has lost a hand's breadth since the mill was closed.";
        String page = "<html><head><title>Forty years of water levels</title><meta property='og:description' content='"
                + text.replace("'", "&#39;") + "'></head><body><main><h1>Forty years of water levels</h1>"
                + "<p class='summary'>" + text + "</p></main></body></html>";

        Article summary = ArticleParser.create().parse(page, URL).articleOrThrow();

        assertThat(summary.bodyText()).isEqualTo(text);
    }

    @Test
    void liftsWireCopyOutOfTheBody() {
        assertThat(article.dateline()).hasValueSatisfying(dateline -> {
            assertThat(dateline.printed()).isEqualTo("TARNSIDE (AP) —");
            assertThat(dateline.places()).extracting(Place::name).containsExactly("Tarnside");
        });
        assertThat(Inlines.text(paragraphs().get(0).content())).startsWith("The councils of Tarnside");
        assertThat(article.credits())
                .singleElement()
                .satisfies(line -> assertThat(line.contributors())
                        .extracting(Contributor::name)
                        .containsExactly("Ines Falk", "Tom Ferris", "Ada Quill"));
        assertThat(article.rights().copyright())
                .hasValueSatisfying(notice -> assertThat(notice.holders())
                        .extracting(Organization::name)
                        .containsExactly("The Associated Press"));
        assertThat(article.bodyText()).doesNotContain("contributed to this report", "Copyright", "Lindow Courier Ltd");
    }

    @Test
    void keepsAgencyAndPublisherApart() {
        assertThat(article.publisher()).map(Organization::name).contains("The Lindow Courier");
        assertThat(article.provider()).map(Organization::name).contains("The Associated Press");
    }

    @Test
    void completesTheMarkOfAnUnknownAgencyByItsCopyright() {
        String page = PAGE.replace("TARNSIDE (AP)", "OSLO (TWS)").replace("The Associated Press", "Tarn Wire Service");

        Organization provider = ArticleParser.create()
                .parse(page, URL)
                .articleOrThrow()
                .provider()
                .orElseThrow();

        assertThat(provider.name()).isEqualTo("Tarn Wire Service");
        assertThat(provider.mark()).contains("TWS");
    }

    @Test
    void leavesOutWhatIsNotTheStory() {
        assertThat(article.bodyText())
                .doesNotContain("reader agreement", "newsletter", "Swans return", "Weather", "Friday, March 14");
    }

    @Test
    void keepsInlineMarksAndResolvesLinks() {
        assertThat(paragraphs().get(1).content())
                .contains(new Link(
                        WebUrl.of("https://lindow-courier.example/places/pump-house"),
                        List.of(new io.broadsheet.model.Text("former pump house"))));
        assertThat(paragraphs().get(2).content())
                .anyMatch(Emphasis.class::isInstance)
                .anyMatch(Subscript.class::isInstance);
    }

    @Test
    void buildsTypedBlocks() {
        assertThat(blocks(Heading.class)).singleElement().satisfies(heading -> {
            assertThat(heading.level()).isEqualTo(2);
            assertThat(Inlines.text(heading.content())).isEqualTo("What will change");
        });
        assertThat(blocks(ListBlock.class))
                .singleElement()
                .satisfies(list -> assertThat(list.items()).hasSize(3));
        assertThat(blocks(Table.class)).singleElement().satisfies(table -> {
            assertThat(Inlines.text(table.caption())).isEqualTo("Cost of the common lock keeper");
            assertThat(table.head()).hasSize(1);
            assertThat(table.rows()).hasSize(3);
            assertThat(table.rows().get(1).cells())
                    .extracting(cell -> Inlines.text(cell.content()))
                    .containsExactly("Ashby Wharf", "2.6", "13,000");
        });
        assertThat(blocks(Quote.class)).singleElement().satisfies(quote -> {
            assertThat(quote.blocks()).hasSize(1);
            assertThat(quote.attribution()).map(Attribution::printed).contains("Helen Marsh, mayor of Tarnside");
        });
    }

    @Test
    void partsTheCreditFromTheCaption() {
        Image image = article.images().get(0);

        assertThat(image.renditions().get(0).url())
                .isEqualTo(WebUrl.of("https://lindow-courier.example/img/lock-1600.jpg"));
        assertThat(image.alt()).contains("A narrow boat waits at a closed lock gate");
        assertThat(Inlines.text(image.caption()))
                .isEqualTo("A boat waits below the upper lock at Tarnside on Thursday.");
        assertThat(image.credit())
                .hasValueSatisfying(credit -> assertThat(credit.photographers())
                        .extracting(Contributor::name)
                        .containsExactly("Jonas Reed"));
    }

    @Test
    void tellsWhereFieldsAndBlocksCameFrom() {
        assertThat(result.evidence().of("headline")).anyMatch(FieldEvidence::chosen);
        assertThat(result.evidence().blocks())
                .anyMatch(block -> !block.kept() && block.text().startsWith("Sign up for our free newsletter"))
                .anyMatch(block -> block.kept() && block.text().startsWith("TARNSIDE (AP)"));
        assertThat(result.likelihood()).isGreaterThan(0.5);
    }

    @Test
    void givesTheSameFromEveryFormOfInput(@TempDir Path folder) throws IOException {
        ArticleParser parser = ArticleParser.create();
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("page.html"), bytes);

        assertThat(parser.parse(bytes, URL).article()).contains(article);
        assertThat(parser.parse(new ByteArrayInputStream(bytes), URL).article()).contains(article);
        assertThat(parser.parse(file, URL).article()).contains(article);
        assertThat(parser.parse(Jsoup.parse(PAGE, URL)).article()).contains(article);
        assertThat(parser.parse(bytes, StandardCharsets.UTF_8, URL).article()).contains(article);
    }

    @Test
    void refusesNull() {
        ArticleParser parser = ArticleParser.create();

        assertThatThrownBy(() -> parser.parse((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> parser.parse("<p>x", null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void rejectsWithAReasonInsteadOfThrowing() {
        ArticleParser parser = ArticleParser.create();

        assertThat(reason(parser.parse(""))).isEqualTo(Reason.EMPTY);
        assertThat(reason(parser.parse("<html><body></body></html>"))).isEqualTo(Reason.NO_ARTICLE);
        assertThat(reason(parser.parse(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "")))
                .isEqualTo(Reason.NOT_HTML);
        assertThatThrownBy(() -> parser.parse("").articleOrThrow())
                .isInstanceOf(ParseRejectedException.class)
                .hasMessageContaining("EMPTY");
    }

    private static Reason reason(ParseResult result) {
        return result.rejection().orElseThrow().reason();
    }

    private List<Paragraph> paragraphs() {
        return blocks(Paragraph.class);
    }

    private <T extends Block> List<T> blocks(Class<T> type) {
        return article.body().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String read(String name) {
        try (InputStream in = ArticleParserTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
