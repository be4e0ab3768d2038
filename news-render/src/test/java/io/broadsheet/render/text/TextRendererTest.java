package io.broadsheet.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CorrectionKind;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.LineBreak;
import io.broadsheet.model.Link;
import io.broadsheet.model.NoteRef;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Strong;
import io.broadsheet.model.Subscript;
import io.broadsheet.model.Superscript;
import io.broadsheet.model.Text;
import io.broadsheet.model.WebUrl;
import io.broadsheet.model.testing.ArticleGenerator;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    private static final WebUrl ACCORD = WebUrl.of("https://velmora.example/accord");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\ud800-\\udfff]|[ \\u00A0\\u3000\\t]\\n");

    @Test
    void keepsTheOrderOfANewspaper() {
        Article article = Article.builder()
                .headline("Ferry returns to Nordhaven")
                .kicker("Straits")
                .addDek(new Text("A summer date is set."))
                .byline(Byline.builder()
                        .printed("By Maren Hollin, Staff Writer")
                        .build())
                .dateline(Dateline.builder().printed("NORDHAVEN (HWS) —").build())
                .addBody(Paragraph.of("The ferry is back."))
                .addBody(Paragraph.of("It sails daily."))
                .addCredit(CreditLine.builder()
                        .printed("Ines Tillery in Quay Linden contributed.")
                        .build())
                .addCorrection(Correction.builder()
                        .kind(CorrectionKind.CORRECTION)
                        .addContent(new Text("Correction: It sails in July."))
                        .build())
                .rights(Rights.builder()
                        .copyright(Copyright.builder()
                                .printed("Copyright 2031 Halyard Wire Service.")
                                .build())
                        .build())
                .addCategories("Government", "Transport")
                .build();

        assertThat(TextRenderer.create().render(article)).isEqualTo("""
                Ferry returns to Nordhaven

                A summer date is set.

                By Maren Hollin, Staff Writer

                NORDHAVEN (HWS) — The ferry is back.

                It sails daily.

                Ines Tillery in Quay Linden contributed.

                Correction: It sails in July.

                Copyright 2031 Halyard Wire Service.

                Categories / Government, Transport
                """);
    }

    @Test
    void namesTheAuthorsWhereNoBylineIsPrinted() {
        Article article = Article.builder()
                .headline("H")
                .byline(Byline.builder()
                        .addContributor(Contributor.author("A"))
                        .addContributor(Contributor.author("B"))
                        .addContributor(Contributor.author("C"))
                        .build())
                .build();

        assertThat(TextRenderer.create().render(article)).isEqualTo("H\n\nBy A, B and C\n");
    }

    @Test
    void givesTheDatelineALineWhereNoParagraphFollows() {
        Article article = Article.builder()
                .headline("H")
                .dateline(Dateline.builder().printed("NORDHAVEN —").build())
                .addBody(Heading.of(2, "Now"))
                .build();

        assertThat(TextRenderer.create().render(article)).isEqualTo("H\n\nNORDHAVEN —\n\nNow\n");
    }

    @Test
    void putsNoSpaceBehindAFullWidthDateline() {
        Article article = Article.builder()
                .headline("H")
                .dateline(Dateline.builder().printed("【諾港】").build())
                .addBody(Paragraph.of("渡輪復航。"))
                .build();

        assertThat(TextRenderer.create().render(article)).isEqualTo("H\n\n【諾港】渡輪復航。\n");
    }

    @Test
    void dropsWritesOrNumbersAddresses() {
        Article article = article(
                Paragraph.of(List.of(
                        new Text("The "),
                        new Link(ACCORD, List.of(new Text("accord"))),
                        new Text(" and "),
                        new Link(WebUrl.of("https://b.example/"), List.of(new Text("https://b.example/"))),
                        new Text("."))),
                Paragraph.of(List.of(new Link(ACCORD, List.of(new Text("Again"))))),
                related());

        assertThat(TextRenderer.create().render(article))
                .isEqualTo("H\n\nThe accord and https://b.example/.\n\nAgain\n");
        assertThat(TextRenderer.builder().links(LinkStyle.INLINE).build().render(article))
                .isEqualTo("""
                H

                The accord (https://velmora.example/accord) and https://b.example/.

                Again (https://velmora.example/accord)

                More
                - Nine years (https://velmora.example/nine)
                """);
        assertThat(TextRenderer.builder().links(LinkStyle.FOOTNOTES).build().render(article))
                .isEqualTo("""
                H

                The accord [1] and https://b.example/.

                Again [1]

                More
                - Nine years [2]

                [1] https://velmora.example/accord
                [2] https://velmora.example/nine
                """);
    }

    @Test
    void leavesOutCaptionsWhereTheyAreNotWanted() {
        Article article = article(Paragraph.of("a"), image("The ferry", "X"));

        assertThat(TextRenderer.builder().captions(false).build().render(article))
                .isEqualTo("H\n\na\n");
    }

    @Test
    void keepsRaisedAndLoweredDigitsApart() {
        assertThat(inline(new Text("100"), new Superscript(List.of(new Text("2")))))
                .isEqualTo("100²");
        assertThat(inline(new Text("10"), new Superscript(List.of(new Text("−6")))))
                .isEqualTo("10⁻⁶");
        assertThat(inline(new Text("CO"), new Subscript(List.of(new Text("2")))))
                .isEqualTo("CO₂");
        assertThat(inline(new Text("10"), new Superscript(List.of(new Text("2a")))))
                .isEqualTo("10^2a");
        assertThat(inline(new Text("8"), new Subscript(List.of(new Text("2.5")))))
                .isEqualTo("8_2.5");
        assertThat(inline(new Text("the 1"), new Superscript(List.of(new Text("st")))))
                .isEqualTo("the 1st");
        assertThat(inline(new Text("PM"), new Subscript(List.of(new Text("2.5")))))
                .isEqualTo("PM2.5");
    }

    @Test
    void setsMarksOfNotesApartFromTheWordBefore() {
        assertThat(inline(new Text("in 2031"), new NoteRef("n1", List.of(new Text("1")))))
                .isEqualTo("in 2031[1]");
        assertThat(inline(new Text("as said "), new NoteRef("n1", List.of(new Text("*")))))
                .isEqualTo("as said *");
    }

    @Test
    void collapsesSpaceAcrossMarksAndKeepsLineBreaks() {
        assertThat(inline(
                        new Text(" a  b\n"),
                        new Strong(List.of(new Text("\t c"))),
                        new LineBreak(),
                        new Text("  d\u2028e\u0085f\u00A0g ")))
                .isEqualTo("a b c\nd e f\u00A0g");
    }

    @Test
    void composesCharacters() {
        assertThat(inline(new Text("e"), new Strong(List.of(new Text("\u0301te")))))
                .isEqualTo("éte");
    }

    @Test
    void refusesAWidthThatHoldsNoWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRenderer.builder().width(5))
                .withMessage("width must be 0 or at least 20, but is 5");
    }

    @Test
    void wrapsInsideMargins() {
        Article article = article(Quote.builder()
                .addBlock(Paragraph.of("one two three four five six"))
                .build());

        assertThat(TextRenderer.builder().width(20).build().render(article))
                .isEqualTo("H\n\n> one two three four\n> five six\n");
    }

    @Test
    void holdsNothingThatATerminalObeys() {
        ArticleGenerator.check(150, article -> {
            for (LinkStyle links : LinkStyle.values()) {
                String text =
                        TextRenderer.builder().width(40).links(links).build().render(article);

                assertThat(FORBIDDEN.matcher(text).find()).as(text).isFalse();
                assertThat(text).endsWith("\n").doesNotStartWith("\n").doesNotEndWith("\n\n");
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            }
        });
    }

    @Test
    void holdsEveryParagraphInOrder() {
        ArticleGenerator.check(150, article -> {
            String text = squeezed(TextRenderer.create().render(article));
            int at = 0;
            for (Block block : article.body()) {
                if (block instanceof Paragraph paragraph && isSimple(paragraph)) {
                    String expected = squeezed(PlainText.line(Inlines.text(paragraph.content())));
                    int found = text.indexOf(expected, at);
                    assertThat(found).as("%s in %s", expected, text).isNotNegative();
                    at = found + expected.length();
                }
            }
        });
    }

    private static boolean isSimple(Paragraph paragraph) {
        return paragraph.content().stream().allMatch(piece -> piece instanceof Text || piece instanceof LineBreak);
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", "");
    }

    private static Article article(Block... body) {
        return Article.builder().headline("H").addBody(body).build();
    }

    private static String body(Block... body) {
        String text = TextRenderer.create().render(article(body));
        assertThat(text).startsWith("H\n\n");
        return text.substring(3);
    }

    private static String inline(Inline... content) {
        return body(Paragraph.of(List.of(content))).stripTrailing();
    }

    private static Block image(String caption, String credit) {
        return Image.builder()
                .addRendition(Rendition.of(ACCORD))
                .addCaption(new Text(caption))
                .credit(PhotoCredit.builder().printed(credit).build())
                .build();
    }

    private static Block related() {
        return RelatedLinks.builder()
                .title("More")
                .addLink(RelatedLink.builder()
                        .title("Nine years")
                        .url(WebUrl.of("https://velmora.example/nine"))
                        .build())
                .build();
    }
}
