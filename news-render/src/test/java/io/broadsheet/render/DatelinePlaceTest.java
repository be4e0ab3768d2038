package io.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.format.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dateline stands where the text opens, in every format that runs it in. */
class DatelinePlaceTest {
    private static final Image IMAGE = Image.builder()
            .addRendition(Rendition.of(WebUrl.of("https://post.example/quay.jpg")))
            .alt("A quay")
            .build();
    private static final Article STORY = Article.builder()
            .headline("Ferry")
            .dateline(Dateline.builder().printed("NORDHAVEN (HWS) -").build())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void standsBehindPicturesBeforeTheFirstParagraph(String format) {
        Article article = STORY.withBody(IMAGE, Paragraph.of("Now it sails."));

        assertThat(plain(format, article)).contains("NORDHAVEN (HWS) - Now it sails.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void standsAloneBeforeAnythingElse(String format) {
        Article article = STORY.withBody(Heading.of(2, "Sailing"), Paragraph.of("Now it sails."));

        assertThat(plain(format, article)).containsSubsequence("NORDHAVEN (HWS) -", "Sailing", "Now it sails.");
    }

    @Test
    void showsALeadPictureOfTheBodyOnce() {
        Article article = STORY.withLeadImage(IMAGE.withAlt("Another text")).withBody(IMAGE);

        assertThat(Format.MARKDOWN.renderer().render(article).split("quay.jpg", -1))
                .hasSize(2);
    }

    private static String plain(String format, Article article) {
        String document = Format.named(format).orElseThrow().renderer().render(article);
        return document.replaceAll("</?span[^>]*>", "").replace("\\", "");
    }
}
