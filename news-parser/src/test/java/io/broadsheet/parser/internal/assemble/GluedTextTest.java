package io.broadsheet.parser.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<span>Nora Quill</span><span>April 2, 2031</span><span>57 shares</span>; Nora Quill April 2, 2031 57 shares",
                "<span>By <a>Nora Quill</a></span><a>Harbour desk</a>; By Nora Quill Harbour desk",
                "By <b>Nora Mc</b>Quill; By Nora Mc Quill",
                "<span>Nora Quill</span><span>, Ilan Berg</span>; Nora Quill, Ilan Berg",
                "<span>April 2,</span><span>2031</span>; April 2,2031",
                "<span> Nora </span> <span> Quill </span>; Nora Quill",
                "By Nora McQuill; By Nora McQuill"
            })
    void partsTextsOfElementsThatFollowEachOther(String html, String expected) {
        Element line = Jsoup.parseBodyFragment("<p>" + html + "</p>").expectFirst("p");

        assertThat(GluedText.parted(line.childNode(0), last(line))).isEqualTo(expected);
    }

    private static Node last(Node node) {
        return node.childNodeSize() == 0 ? node : last(node.childNode(node.childNodeSize() - 1));
    }
}
