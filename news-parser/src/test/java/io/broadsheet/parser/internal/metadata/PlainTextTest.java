package io.broadsheet.parser.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fish & chips | Fish & chips",
                "Fish &amp; chips | Fish & chips",
                "Fish &amp;amp; chips | Fish &amp; chips",
                "O&#039;Hara | O'Hara",
                "<p>One</p><p>two</p> | One two",
                "H<sub>2</sub>O | H 2 O",
                "a<em>b</em>c | abc",
                "&lt;b&gt;bold&lt;/b&gt; | bold",
                "a < b and c > d | a < b and c > d",
                "1 <2 | 1 <2"
            })
    void cleansValues(String value, String expected) {
        assertThat(PlainText.of(value)).isEqualTo(expected);
    }

    @Test
    void collapsesSpaceAndDropsWhatIsInvisible() {
        assertThat(PlainText.of(" \u00a0The\n\t fer\u00adry\u200b  ")).isEqualTo("The ferry");
        assertThat(PlainText.of("   ")).isEmpty();
    }

    @Test
    void readsElementsUpToALength() {
        Element element = Jsoup.parse("<div>By <b>Nora</b><script>x</script><p>Quill</p>" + "y ".repeat(100) + "</div>")
                .body();

        assertThat(PlainText.of(element, 20)).startsWith("By Nora Quill y");
        assertThat(PlainText.of(element, 20)).hasSizeLessThan(250);
    }

    @Test
    void tellsTheOrderOfElements() {
        Document page = Jsoup.parse("<div id='a'><p id='b'></p><p id='c'></p></div><p id='d'></p>");
        List<String> ids = List.of("a", "b", "c", "d");
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < ids.size(); j++) {
                PageOrder order = PageOrder.of(page.expectFirst("#" + ids.get(i)));
                Element other = page.expectFirst("#" + ids.get(j));
                assertThat(order.comesAfter(other)).as(ids.get(i) + ids.get(j)).isEqualTo(i > j);
                assertThat(order.comesBefore(other)).as(ids.get(i) + ids.get(j)).isEqualTo(i < j);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "author-name, AUTHOR",
        "postAuthor, AUTHOR",
        "c-byline__item, AUTHOR",
        "entry-date published, DATE",
        "related-posts, FOREIGN",
        "authority, ",
        "update, ",
        "'', "
    })
    void readsTheWordsOfClasses(String value, Mark expected) {
        for (Mark mark : Mark.values()) {
            assertThat(mark.isIn(Mark.of(value))).as(mark.name()).isEqualTo(mark == expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry that was built for the bay is back and it has more seats than the old one had.",
                "fr | Le bateau est de retour dans la baie avec plus de places pour les voyageurs qui le prennent.",
                "es | El barco ha vuelto a la bahía con más asientos para los viajeros que lo toman por la mañana.",
                "ru | Паром снова ходит через залив, и мест на нём больше, чем было на старом судне.",
                "uk | Пором знову ходить через затоку, і місць на ньому більше, ніж її старий мав.",
                "ja | 渡し船が十一年ぶりに湾を渡るようになり、朝の便には二百人が乗ったという。港では多くの人が手を振って見送り、船長は何度も頭を下げた。",
                "zh | 渡轮十一年后重新穿越海湾，早班船上有两百人，码头上许多人挥手送别，船长多次向他们鞠躬致谢，孩子们欢呼。",
                "ko | 나룻배가 십일 년 만에 다시 만을 건너기 시작했고 아침 배에는 이백 명이 탔다고 하며 부두에서는 많은 사람이 손을 흔들었다.",
                "'' | Ferry, harbour, tickets, seats, whistles, mornings, captains.",
                "'' | Short."
            })
    void tellsLanguagesByScriptAndSmallWords(String language, String text) {
        assertThat(TextLanguage.of(text)).isEqualTo(language);
    }
}
