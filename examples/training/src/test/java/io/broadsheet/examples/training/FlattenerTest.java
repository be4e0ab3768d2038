package io.broadsheet.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FlattenerTest {
    private static String flatten(String html) {
        return Flattener.flatten(Jsoup.parse(html));
    }

    @Test
    void putsEveryBlockOnALineOfItsOwn() {
        assertThat(flatten(
                        "<ul><li>News<li>Sport</ul><h1>Ferry <em>stays</em></h1><p>One.<br>Two.</p><div>Three.</div>"))
                .isEqualTo("News\n\nSport\n\nFerry stays\n\nOne.\n\nTwo.\n\nThree.\n\n");
    }

    @Test
    void cutsAtCellsAndButtons() {
        assertThat(flatten("<table><tr><td>4.2<td>21,000</table><button>Share</button>"))
                .isEqualTo("4.2\n\n21,000\n\nShare\n\n");
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(flatten(
                        "<title>Ferry</title><style>p {}</style><script>let a = 1</script><noscript>No script</noscript>"
                                + "<p>Seen &nbsp; once</p><iframe>frame</iframe>"))
                .isEqualTo("Seen once\n\n");
    }
}
