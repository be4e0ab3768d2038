package io.broadsheet.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Cell;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.Link;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Note;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.NoteRef;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Row;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.model.WebUrl;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.SampleArticle;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlRendererTest {
    private static final List<HtmlRenderer> BOTH = List.of(HtmlRenderer.fragment(), HtmlRenderer.page());
    private static final WebUrl PICTURE = WebUrl.of("https://a.example/p.jpg");

    @Test
    void putsNoSpaceBehindAFullWidthDateline() {
        Article article = Article.builder()
                .headline("H")
                .dateline(Dateline.builder().printed("【諾港】").build())
                .addBody(Paragraph.of("渡輪復航。"))
                .build();

        assertThat(HtmlRenderer.body().render(article)).contains("【諾港】</span>渡輪復航。");
    }

    @Test
    void writesNothingButWhatIsListed() {
        ArticleGenerator.check(100, article -> BOTH.forEach(renderer -> HtmlSafety.check(renderer.render(article))));
    }

    @Test
    void staysTheSameWhenReadAndWrittenAgain() {
        ArticleGenerator.check(
                100, article -> BOTH.forEach(renderer -> HtmlSafety.checkStable(renderer.render(article))));
    }

    @Test
    void isReadTheSameByBothParsers() {
        ArticleGenerator.check(
                60,
                article -> BOTH.forEach(renderer -> HtmlSafety.checkSameTreeForBothParsers(renderer.render(article))));
    }

    @Test
    void givesThePageItsMetadata() {
        Document page = HtmlSafety.parse(HtmlRenderer.page().render(SampleArticle.create()));

        assertThat(page.title()).startsWith("Late frost");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://selborne-post.example/world/orchard-frost");
        assertThat(meta(page, "og:type")).isEqualTo("article");
        assertThat(meta(page, "og:locale")).isEqualTo("en_GB");
        assertThat(meta(page, "og:site_name")).isEqualTo("The Selborne Post");
        assertThat(meta(page, "og:image")).isEqualTo("https://selborne-post.example/img/frost-1280.jpg");
        assertThat(meta(page, "article:published_time")).isEqualTo("2031-05-07T06:10:00+02:00");
        assertThat(meta(page, "article:section")).isEqualTo("World");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Growers lit");
        assertThat(page.expectFirst("script[type=application/ld+json]").data()).contains("\"headline\":\"Late frost");
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    @Test
    void leavesOutMetadataThatItDoesNotHave() {
        Document page = HtmlSafety.parse(HtmlRenderer.page()
                .render(Article.builder()
                        .headline("H")
                        .canonicalUrl(WebUrl.of("mailto:a@b.example"))
                        .build()));

        assertThat(page.select("link, meta[name=description], meta[property^=article], meta[property=og:url]"))
                .isEmpty();
    }

    @Test
    void keepsTheHeadlineTheOnlyHeadingOfItsLevel() {
        Element body = body(Heading.of(1, "One"), Heading.of(6, "Six"));

        assertThat(body.select("h1")).hasSize(1);
        assertThat(body.select("h2, h3").eachText()).containsExactly("One", "Six");
    }

    @Test
    void runsTheDatelineIntoTheFirstParagraph() {
        Article article = Article.builder()
                .headline("H")
                .dateline(Dateline.builder().printed("NORDHAVEN (HWS) —").build())
                .addBody(Paragraph.of("Now."))
                .build();

        assertThat(HtmlRenderer.fragment().render(article))
                .contains("<p><span class=\"dateline\">NORDHAVEN (HWS) —</span> Now.</p>");
    }

    @Test
    void linksTheNamesInsideThePrintedByline() {
        Article article = Article.builder()
                .headline("H")
                .byline(Byline.builder()
                        .printed("By Ann & Bea Field")
                        .addContributor(Contributor.author("Ann"))
                        .addContributor(Contributor.author("Bea Field").withUrl(PICTURE))
                        .build())
                .build();

        assertThat(HtmlRenderer.fragment().render(article))
                .contains(
                        "<p class=\"byline\">By Ann &amp; <a rel=\"author\" href=\"https://a.example/p.jpg\">Bea Field</a></p>");
    }

    @Test
    void saysThatItsLabelsAreEnglish() {
        Article article = Article.builder()
                .headline("H")
                .language("fa")
                .byline(Byline.builder()
                        .addContributor(Contributor.author("الف"))
                        .build())
                .addCategory("خبر")
                .build();

        String html = HtmlRenderer.fragment().render(article);

        assertThat(html).startsWith("<article lang=\"fa\" dir=\"rtl\">");
        assertThat(html).contains("<span lang=\"en\">By</span> الف", "<span lang=\"en\">Categories</span> / خبر");
    }

    @Test
    void linksAReferenceToTheFirstNoteOfItsName() {
        Element body = body(
                Paragraph.of(List.of(
                        new Text("a"),
                        new NoteRef("x y", List.of(new Text("1"))),
                        new NoteRef("none", List.of(new Text("2"))),
                        new Link(PICTURE, List.of(new NoteRef("x y", List.of(new Text("3"))))))),
                note("First"),
                note("Second"));

        assertThat(body.select("aside[id]").eachText()).containsExactly("First");
        assertThat(body.select("a").eachAttr("href")).containsExactly("#note-1", PICTURE.value());
        assertThat(body.expectFirst("p").text()).isEqualTo("a123");
    }

    private static Block note(String text) {
        return Note.builder()
                .kind(NoteKind.FOOTNOTE)
                .id("x y")
                .addBlock(Paragraph.of(text))
                .build();
    }

    @Test
    void offersPicturesInTheirWidths() {
        Image image = Image.builder()
                .addRendition(file("https://a.example/b,", 900))
                .addRendition(file("https://a.example/s", 300))
                .addRendition(file("https://a.example/s2", 300))
                .build();

        Element img = body(image).expectFirst("img");

        assertThat(img.attr("srcset")).isEqualTo("https://a.example/b%2C 900w, https://a.example/s 300w");
        assertThat(img.attr("sizes")).isNotEmpty();
        assertThat(img.hasAttr("alt")).isTrue();
        assertThat(img.hasAttr("width")).as("height is not known").isFalse();
    }

    private static Rendition file(String url, int width) {
        return Rendition.builder().url(WebUrl.of(url)).width(width).build();
    }

    @Test
    void showsNoPictureFromAMailAddress() {
        Image image = Image.builder()
                .addRendition(Rendition.of(WebUrl.of("mailto:a@b.example")))
                .addCaption(new Text("c"))
                .build();

        assertThat(body(image).select("figure").html()).isEqualTo("<figcaption>c</figcaption>");
    }

    @Test
    void writesTheMainPictureOnce() {
        Image image = Image.builder().addRendition(Rendition.of(PICTURE)).build();
        Article.Builder builder = Article.builder().headline("H").leadImage(image);

        assertThat(HtmlRenderer.fragment().render(builder.build())).containsOnlyOnce("<img");
        assertThat(HtmlRenderer.fragment().render(builder.addBody(image).build()))
                .containsOnlyOnce("<img");
    }

    @Test
    void keepsCellsInsideTheirPartOfTheTable() {
        Table table = Table.builder()
                .addRow(Row.of(Cell.of("a"), Cell.of("b").withRowSpan(9)))
                .addRow(Row.of(Cell.of("c").withColumnSpan(5)))
                .addFoot(Row.of(Cell.of("d").withHeader(true)))
                .build();

        Element html = body(table);

        assertThat(html.select("td[rowspan]").eachAttr("rowspan")).containsExactly("2");
        assertThat(html.select("td[colspan]")).isEmpty();
        assertThat(html.select("tfoot th").attr("scope")).isEqualTo("row");
    }

    @Test
    void makesADefinitionListOnlyWhereEveryItemHasTermAndText() {
        ListItem term = ListItem.builder().addTerm(new Text("t")).build();
        ListItem both = ListItem.builder()
                .addTerm(new Text("t"))
                .addBlock(Paragraph.of("d"))
                .build();

        assertThat(body(ListBlock.builder().addItem(both).build()).select("dl > dt, dl > dd"))
                .hasSize(2);
        assertThat(body(ListBlock.builder().addItems(both, term).build())
                        .select("ul > li")
                        .eachText())
                .containsExactly("t d", "t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031 | en | 2031 | 2031",
                "2031-04 | en | 2031-04 | April 2031",
                "2031-04-02 | en | 2031-04-02 | 2 April 2031",
                "2031-04-02T09:05 | en | 2031-04-02T09:05 | 2 April 2031, 09:05",
                "2031-04-02T09:05:07+05:30 | en | 2031-04-02T09:05:07+05:30 | 2 April 2031, 09:05 UTC+5:30",
                "2031-04-02T09:05-03:00 | en | 2031-04-02T09:05-03:00 | 2 April 2031, 09:05 UTC−3",
                "2031-04-02T09:05Z | de | 2031-04-02T09:05Z | 2031-04-02, 09:05 UTC",
                "2031-04 | de | 2031-04 | 2031-04"
            })
    void writesDatesForReadersAndMachines(String date, String language, String machine, String text) {
        Article article = Article.builder()
                .headline("H")
                .language(language)
                .dates(io.broadsheet.model.Dates.builder()
                        .published(NewsDate.of(date))
                        .build())
                .build();

        assertThat(HtmlRenderer.fragment().render(article))
                .contains("<p class=\"dates\"><time datetime=\"" + machine + "\">" + text + "</time></p>");
    }

    private static Element body(Block... blocks) {
        return HtmlSafety.parse(HtmlRenderer.fragment()
                        .render(Article.builder().headline("H").addBody(blocks).build()))
                .body();
    }
}
