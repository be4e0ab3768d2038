package io.broadsheet.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWalkTest {
    private static PageLayout walk(String html) {
        return PageWalk.over(Jsoup.parse(html).body(), PageHints.NONE, Checkpoint.NONE);
    }

    private static List<String> texts(PageLayout page) {
        List<String> texts = new ArrayList<>();
        for (int b = 0; b < page.blocks.count; b++) {
            texts.add(page.text(b));
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>one</p><p>two</p>                      | one/two
            <div>one<p>two</p>three</div>             | one/two/three
            <p>o<b>n</b>e <i>two</i></p>              | one two
            <p>one<br>two</p>                         | one two
            <p>one<br> <br>two</p>                    | one/two
            <p>one<br>two<br>three</p>                | one two three
            one<hr>two                                | one/two
            <p>one<script>x</script> two</p>          | one two
            <p>one<svg><text>x</text></svg></p>       | one
            <ul><li>one<ul><li>two</ul><li>three</ul> | one/two/three
            <table><tr><td>one<td>two</table>         | one/two
            <p>&nbsp;</p><p>one&#8203;two</p>         | onetwo
            <select><option>x</select><p>one</p>      | one
            """)
    void cutsTextIntoBlocks(String html, String expected) {
        assertThat(String.join("/", texts(walk(html)))).isEqualTo(expected);
    }

    @Test
    void keepsTheNodesThatABlockComesFrom() {
        PageLayout page = walk("<p><b>one</b> two <a href='/x'>three</a></p>");

        assertThat(((TextNode) page.blocks.first[0]).text()).isEqualTo("one");
        assertThat(((TextNode) page.blocks.last[0]).text()).isEqualTo("three");
        assertThat(page.frames.element[page.blocks.frame[0]].normalName()).isEqualTo("p");
    }

    @Test
    void countsLinkedAndBoldCharacters() {
        PageLayout page = walk("<p><a href='/x'>four</a> <b>sixsix</b></p>");

        assertThat(page.blocks.linkCharacters[0]).isEqualTo(4);
        assertThat(page.blocks.linkCount[0]).isEqualTo(1);
        assertThat(page.blocks.boldCharacters[0]).isEqualTo(7);
    }

    @Test
    void sumsBlocksUpToTheRoot() {
        PageLayout page = walk("<div><p>1234</p><ul><li><a>12</a></ul></div>");

        assertThat(page.frames.characters[0]).isEqualTo(6);
        assertThat(page.frames.linkCharacters[0]).isEqualTo(2);
        assertThat(page.frames.paragraphCharacters[0]).isEqualTo(4);
        assertThat(page.frames.blockCount[0]).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "<div hidden><p>x</p></div>, true",
        "<div aria-hidden=true><p>x</p></div>, true",
        "<div style='color:red; DISPLAY: none'><p>x</p></div>, true",
        "<div style='display:block'><p>x</p></div>, false",
        "<div aria-hidden=false><p>x</p></div>, false",
    })
    void seesWhatIsNotShown(String html, boolean hidden) {
        assertThat(walk(html).blocks.hidden[0]).isEqualTo(hidden);
    }

    @Test
    void placesElementsWithoutText() {
        PageLayout page = walk("<img src=a><p>one</p><p>two <img src=b></p><hr><iframe src=c></iframe>");

        assertThat(page.placed)
                .extracting(placed -> placed.element().normalName())
                .containsExactly("img", "img", "hr", "iframe");
        assertThat(page.placed).extracting(PageLayout.Placed::block).containsExactly(0, 1, 2, 2);
        assertThat(page.placed).extracting(PageLayout.Placed::inline).containsExactly(false, true, false, false);
    }

    @Test
    void countsLettersOfScriptsWithoutSpacesMore() {
        assertThat(walk("<p>港口委员会</p>").blocks.characters[0]).isGreaterThan(10);
    }

    @Test
    void walksDeepAndWidePagesInLinearTime() {
        Document page = Document.createShell("");
        Element deep = new Element("div").appendChild(new TextNode("bottom"));
        for (int i = 0; i < 20_000; i++) {
            deep = new Element("div").appendChild(deep);
        }
        page.body().appendChild(deep);
        for (int i = 0; i < 50_000; i++) {
            page.body().appendChild(new Element("p").appendChild(new TextNode("text " + i)));
        }

        assertTimeout(Duration.ofSeconds(20), () -> PageAnalysis.of(page, PageHints.NONE, Checkpoint.NONE));
    }

    @Test
    void letsTheCallerEndTheWalk() {
        Document page = Jsoup.parse("<p>x</p>".repeat(5_000));
        Checkpoint stop = () -> {
            throw new IllegalStateException("time is up");
        };

        assertThatThrownBy(() -> PageWalk.over(page.body(), PageHints.NONE, stop))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("time is up");
    }
}
