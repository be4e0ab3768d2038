package io.broadsheet.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Link;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Strong;
import io.broadsheet.model.Superscript;
import io.broadsheet.model.Text;
import io.broadsheet.model.WebUrl;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
    @Test
    void putsNoSpaceBehindAFullWidthDateline() {
        Article article = Article.builder()
                .headline("H")
                .dateline(Dateline.builder().printed("【諾港】").build())
                .addBody(Paragraph.of("渡輪復航。"))
                .build();

        assertThat(MarkdownRenderer.create().render(article)).contains("【諾港】渡輪復航。");
    }

    @Test
    void runsDatelineIntoFirstParagraph() {
        Article article = Article.builder()
                .headline("Ferry accord")
                .kicker("Strait")
                .dateline(Dateline.builder().printed("NORDHAVEN (HWS) —").build())
                .addBody(Paragraph.of("The ferry sails again."))
                .build();

        assertThat(MarkdownRenderer.create().render(article)).isEqualTo("""
                Strait

                # Ferry accord

                NORDHAVEN (HWS) — The ferry sails again.
                """);
    }

    @Test
    void escapesWhatLooksLikeMarkup() {
        assertThat(body(Paragraph.of("1. not a list"))).isEqualTo("1\\. not a list");
        assertThat(body(Paragraph.of("- nor this"))).isEqualTo("\\- nor this");
        assertThat(body(Paragraph.of("=== # > | <b> [x](y) `c` *a* _b_ &amp;")))
                .isEqualTo("\\=== \\# \\> \\| \\<b\\> \\[x\\](y) \\`c\\` \\*a\\* \\_b\\_ \\&amp;");
    }

    @Test
    void keepsOrdinaryTextReadable() {
        assertThat(body(Paragraph.of("It cost 3.5 million (up 4%) - a record!")))
                .isEqualTo("It cost 3.5 million (up 4%) - a record!");
    }

    @Test
    void emphasisesWholeWordsWithSigns() {
        assertThat(body(paragraph(new Text("The "), new Emphasis(List.of(new Text("Gannet"))), new Text(" sails."))))
                .isEqualTo("The *Gannet* sails.");
    }

    @Test
    void emphasisesPartsOfWordsWithElements() {
        assertThat(body(paragraph(new Text("re"), new Strong(List.of(new Text("open"))), new Text("ed"))))
                .isEqualTo("re<strong>open</strong>ed");
        assertThat(body(paragraph(new Text("100"), new Superscript(List.of(new Text("2"))))))
                .isEqualTo("100<sup>2</sup>");
    }

    @Test
    void makesNoPictureOfLinkAfterExclamationMark() {
        Link link = new Link(WebUrl.of("https://paper.example/a(b)"), List.of(new Text("here")));

        assertThat(body(paragraph(new Text("Look!"), link))).isEqualTo("Look\\![here](<https://paper.example/a(b)>)");
    }

    @Test
    void keepsListsApart() {
        Block one = ListBlock.builder().addItem(ListItem.of("a")).build();
        Block two = ListBlock.builder().addItem(ListItem.of("b")).build();
        Article article = Article.builder().headline("x").addBody(one, two).build();

        assertThat(MarkdownRenderer.create().render(article)).endsWith("- a\n\n* b\n");
    }

    private static Paragraph paragraph(Inline... content) {
        return Paragraph.of(List.of(content));
    }

    private static String body(Block block) {
        String out = MarkdownRenderer.create()
                .render(Article.builder().headline("x").addBody(block).build());
        return out.substring("# x\n\n".length(), out.length() - 1);
    }
}
