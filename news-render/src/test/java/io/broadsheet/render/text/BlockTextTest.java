package io.broadsheet.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Block;
import io.broadsheet.model.Cell;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Embed;
import io.broadsheet.model.EmbedKind;
import io.broadsheet.model.Image;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Note;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Row;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.WebUrl;
import org.junit.jupiter.api.Test;

/** Each kind of block as text. */
class BlockTextTest {
    private static final WebUrl ACCORD = WebUrl.of("https://velmora.example/accord");

    @Test
    void writesListsQuotesAndCode() {
        assertThat(body(
                        ListBlock.builder()
                                .ordered(true)
                                .start(9)
                                .addItem(ListItem.of("nine"))
                                .addItem(ListItem.builder()
                                        .addBlock(Paragraph.of("ten"))
                                        .addBlock(ListBlock.builder()
                                                .addItem(ListItem.of("inner"))
                                                .addItem(ListItem.of("more"))
                                                .build())
                                        .build())
                                .build(),
                        ListBlock.builder()
                                .addItem(ListItem.of("a"))
                                .addItem(ListItem.of("b"))
                                .build(),
                        ListBlock.builder()
                                .addItem(ListItem.builder()
                                        .addTerm(new Text("Berth"))
                                        .addBlock(Paragraph.of("a place for a ship"))
                                        .build())
                                .build(),
                        Quote.builder()
                                .addBlock(Paragraph.of("One."))
                                .addBlock(Paragraph.of("Two."))
                                .attribution(Attribution.of("Yuki Castellow"))
                                .build(),
                        CodeBlock.builder().text("if (a) {\n\tb();   \n\n}\n").build(),
                        new Rule()))
                .isEqualTo("""
                        9. nine

                        10. ten

                            - inner
                            - more

                        - a
                        - b

                        Berth
                          a place for a ship

                        > One.
                        >
                        > Two.
                        > — Yuki Castellow

                            if (a) {
                            \tb();

                            }

                        * * *
                        """.replace("\n                            \n", "\n\n"));
    }

    @Test
    void writesTheOtherBlocks() {
        assertThat(body(
                        PullQuote.builder().addContent(new Text("repeated")).build(),
                        image("The ferry", "Ines Tillery/HWS"),
                        Embed.builder()
                                .kind(EmbedKind.POST)
                                .text("Back\nat sea")
                                .url(ACCORD)
                                .build(),
                        Embed.builder().kind(EmbedKind.VIDEO).url(ACCORD).build(),
                        QuestionAnswer.builder()
                                .addQuestion(new Text("Why?"))
                                .addAnswer(Paragraph.of("Because."))
                                .build(),
                        LiveEntry.builder()
                                .published(NewsDate.of("2031-04-02T11:05"))
                                .headline("Casting off")
                                .addBlock(Paragraph.of("Now."))
                                .build(),
                        Note.builder()
                                .kind(NoteKind.FACTBOX)
                                .addTitle(new Text("The strait"))
                                .addBlock(Paragraph.of("It is wide."))
                                .build(),
                        related(),
                        new UnknownBlock("quiz", "One?\nTwo?")))
                .isEqualTo("""
                        [Image: The ferry (Ines Tillery/HWS)]

                        [Post: Back at sea]

                        [Video: https://velmora.example/accord]

                        Why?

                        Because.

                        2031-04-02 11:05 – Casting off

                        Now.

                        The strait
                        It is wide.

                        One?

                        Two?
                        """);
    }

    @Test
    void alignsTablesByDisplayWidth() {
        Table table = Table.builder()
                .addCaption(new Text("Times"))
                .addHead(Row.of(Cell.of("Port"), Cell.of("Departs")))
                .addRow(Row.of(Cell.of("東京"), Cell.of("07:20")))
                .addRow(Row.of(
                        Cell.builder().columnSpan(2).addContent(new Text("all")).build()))
                .build();

        assertThat(body(Paragraph.of("Before."), table, Paragraph.of("After."))).isEqualTo("""
                Before.

                Times
                Port  Departs
                -------------
                東京  07:20
                all

                After.
                """);
        assertThat(TextRenderer.builder()
                        .tables(TableStyle.TAB_SEPARATED)
                        .build()
                        .render(article(table)))
                .isEqualTo("H\n\nTimes\nPort\tDeparts\n東京\t07:20\nall\n");
    }

    @Test
    void leavesACellEmptyBelowOneThatCoversIt() {
        Table table = Table.builder()
                .addRow(Row.of(
                        Cell.builder().rowSpan(2).addContent(new Text("a")).build(), Cell.of("b")))
                .addRow(Row.of(Cell.of("c")))
                .build();

        assertThat(TextRenderer.builder()
                        .tables(TableStyle.TAB_SEPARATED)
                        .build()
                        .render(article(table)))
                .isEqualTo("H\n\na\tb\n\tc\n");
    }

    @Test
    void separatesTablesByTabsThatWouldBeTooWide() {
        Table table = Table.builder()
                .addRow(Row.of(Cell.of("a".repeat(100)), Cell.of("b".repeat(100))))
                .build();

        assertThat(body(table)).contains("a\tb");
    }

    private static Article article(Block... body) {
        return Article.builder().headline("H").addBody(body).build();
    }

    private static String body(Block... body) {
        String text = TextRenderer.create().render(article(body));
        assertThat(text).startsWith("H\n\n");
        return text.substring(3);
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
