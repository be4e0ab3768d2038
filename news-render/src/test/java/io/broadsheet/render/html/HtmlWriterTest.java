package io.broadsheet.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private final HtmlWriter writer = new HtmlWriter();

    @Test
    void escapesTextAndAttributes() {
        writer.open(Element.P, "a\"b<c>&\u00A0").text("\"<b>&\u00A0\u0000").close();

        assertThat(writer.document().toString())
                .isEqualTo("<p class=\"a&quot;b&lt;c&gt;&amp;&nbsp;\">\"&lt;b&gt;&amp;&nbsp;</p>");
    }

    @Test
    void refusesStructuredDataThatCouldEndItsElement() {
        assertThatIllegalArgumentException().isThrownBy(() -> writer.jsonLd("{\"a\":\"</script>\"}"));
    }

    @Test
    void endsTheOpenTagBeforeWhatFollows() {
        writer.documentType()
                .open(Element.P)
                .attribute(Attribute.WIDTH, 1)
                .fragmentAddress("a")
                .jsonLd("{}")
                .open(Element.P)
                .styleSheet()
                .close()
                .closeLine();
        writer.open(Element.HR);

        assertThat(writer.document().toString())
                .isEqualTo("<!doctype html><p width=\"1\" href=\"#a\"><script type=\"application/ld+json\">{}</script>"
                        + "<p><style>" + StyleSheet.TEXT + "</style></p></p>\n<hr>");
    }

    @Test
    void refusesStructuredDataThatBeginsWithMarkup() {
        assertThatIllegalArgumentException().isThrownBy(() -> writer.jsonLd("<"));
    }

    @Test
    void refusesAttributesOutsideOfTags() {
        writer.open(Element.P).text("a");

        assertThatIllegalStateException().isThrownBy(() -> writer.attribute(Attribute.ID, "x"));
    }

    @Test
    void refusesToEndWithOpenElements() {
        writer.open(Element.P);

        assertThatIllegalStateException().isThrownBy(writer::document).withMessageContaining("P");
    }

    @Test
    void leavesTheStyleSheetWithoutMarkup() {
        assertThat(StyleSheet.TEXT).doesNotContain("</", "@import", "url(", "http");
    }
}
