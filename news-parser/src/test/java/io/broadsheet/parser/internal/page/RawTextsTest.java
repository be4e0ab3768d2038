package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.parser.ParseLimits;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree must be the one that jsoup alone builds, but for the text of scripts and style sheets. */
class RawTextsTest {
    private static final String LONG = "if (a < b) { track(); } // </p> ".repeat(300);
    private static final String[] PIECES = {
        "<script>" + LONG + "</script>",
        "<script src='a.js'></script>",
        "<script type=\"application/ld+json\">{\"a\": \"" + "b ".repeat(3_000) + "\"}</script>",
        "<style>" + ".a > .b { color: red } ".repeat(200) + "</style>",
        "<noscript><style>" + LONG + "</style></noscript>",
        "<svg><style>" + LONG + "</style><path d='m'/></svg>",
        "<!-- <script>" + LONG + "</script> -->",
        "<!--[if lt IE 9]><script src=old.js></script><![endif]-->",
        "<script><!--\n" + LONG + "<script>" + LONG + "</script>\n--></script>",
        "<script>document.write('<script src=x><\\/script>');" + LONG + "</script>",
        "<p title='<script>'>Text of a paragraph.</p>",
        "<p>" + "The harbour board met again. ".repeat(150) + "</p>",
        "<textarea><script></textarea>",
        "<template><script>" + LONG + "</script></template>",
        "<table><script>" + LONG + "</script><tr><td>1</td></table>",
        "<SCRIPT>" + LONG + "</SCRIPT>",
        "<b><i><p>open",
        "</i></b>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<!--",
        "-->",
        "\"",
        "<title>",
        "</title>",
        "<script x=\"",
    };

    private static Document load(String html) {
        return new PageLoader(ParseLimits.unlimited())
                .load(html, "https://paper.example/")
                .document();
    }

    /** The tree without what is in scripts and style sheets, JSON apart. */
    private static String shape(Document document) {
        StringBuilder out = new StringBuilder();
        document.traverse((node, depth) -> {
            out.append(depth).append(node.nodeName());
            if (node instanceof Element element) {
                out.append(element.attributes());
            } else if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof DataNode data && isRead(data)) {
                out.append(data.getWholeData());
            }
            out.append('\n');
        });
        return out.toString();
    }

    private static boolean isRead(DataNode data) {
        Element parent = data.parent();
        return parent != null && parent.attr("type").contains("json");
    }

    @Test
    void changesNothingThatIsRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder page = new StringBuilder("<!doctype html><title>t</title>");
            for (int i = random.nextInt(14); i >= 0; i--) {
                // Stray ends and beginnings are the rarer pieces.
                page.append(PIECES[random.nextInt(random.nextInt(3) == 0 ? PIECES.length : 18)]);
            }
            String html = page.toString();

            assertThat(shape(load(html)))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(shape(Jsoup.parse(html, "https://paper.example/")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style"})
    void leavesOutWhatNothingReads(String name) {
        String html =
                "<!doctype html><title>t</title><" + name + ">" + "x = 1; ".repeat(20_000) + "</" + name + "><p>End.";

        Document document = load(html);

        assertThat(document.getElementsByTag(name).get(0).data()).hasSizeBetween(1, 5_000);
        assertThat(document.getElementsByTag("p").text()).isEqualTo("End.");
    }

    @Test
    void keepsJsonLdWhole() {
        String json = "{\"headline\": \"" + "long ".repeat(5_000) + "\"}";

        Document document = load(
                "<script>var a;</script><script type='application/ld+json' data-x='a>b'>" + json + "</script><p>End.");

        assertThat(document.getElementsByTag("script").get(1).data()).isEqualTo(json);
    }

    @Test
    void staysLinearWhereNothingEnds() {
        String html = "<!-- <script <style ".repeat(100_000);

        assertThat(load(html).body()).isNotNull();
    }
}
