package io.broadsheet.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BodyExtractorTest {
    private static final String LONG = "The harbour council voted on Tuesday, after nine hours of debate, to keep the"
            + " old ferry running for another winter, and to ask the islands what they want next.";

    private static PageBody extract(String html) {
        return BodyExtractor.of(BodyOptions.DEFAULT).extract(Jsoup.parse(html), PageHints.NONE, Checkpoint.NONE);
    }

    private static List<String> kept(PageBody body) {
        return body.blocks().stream()
                .filter(TextBlock::kept)
                .map(TextBlock::text)
                .toList();
    }

    @Test
    void keepsParagraphsAndDropsMenus() {
        PageBody body =
                extract("<nav><ul><li><a href='/a'>Sport</a><li><a href='/b'>Weather</a></ul></nav><article><p>1 "
                        + LONG + "</p><p>2 " + LONG + "</p><p>3 " + LONG + "</p></article>");

        assertThat(kept(body)).containsExactly("1 " + LONG, "2 " + LONG, "3 " + LONG);
        assertThat(body.blocks()).hasSize(5);
    }

    @Test
    void collapsesWhiteSpaceAndJoinsInlineElements() {
        PageBody body = extract("<p>\n one\u00a0 <b>two</b>,\tthr\u00adee <br> four </p>");

        assertThat(body.blocks()).extracting(TextBlock::text).containsExactly("one two, three four");
    }

    @Test
    void endsBlocksAtDoubleLineBreaks() {
        PageBody body = extract("<div>one<br><br>two<br>three</div>");

        assertThat(body.blocks()).extracting(TextBlock::text).containsExactly("one", "two three");
    }
}
