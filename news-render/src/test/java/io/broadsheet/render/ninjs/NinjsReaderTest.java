package io.broadsheet.render.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Article;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Paragraph;
import io.broadsheet.render.ArticleReadException;
import io.broadsheet.render.testing.RoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;

class NinjsReaderTest {
    @Test
    void readsBackWhatNinjsHolds() {
        RoundTrip.check("ninjs", NinjsRenderer.compact(), NinjsReader.create());
    }

    @Test
    void takesTextWhereThereIsNoBetterForm() {
        String document = """
                {"uri": "https://paper.example/1", "headlines": [{"value": "Ferry"}],
                 "bodies": [{"contentType": "text/plain", "value": "One.\\n\\nTwo."}],
                 "firstCreated": "2031-04-02T11:05:00+09:00"}
                """;
        Article article = NinjsReader.create().read(document);

        assertThat(article.id()).contains("https://paper.example/1");
        assertThat(article.body()).containsExactly(Paragraph.of("One."), Paragraph.of("Two."));
        assertThat(article.dates().published()).contains(NewsDate.of("2031-04-02T11:05:00+09:00"));
    }

    @Test
    void hasHtmlReadByTheCaller() {
        String document = """
                {"uri": "https://paper.example/1", "headlines": [{"value": "Ferry"}],
                 "bodies": [{"contentType": "text/html", "value": "<p>One.</p>"},
                            {"contentType": "text/plain", "value": "Plain."}]}
                """;

        assertThat(NinjsReader.withHtml(html -> List.of(Paragraph.of("seen " + html)))
                        .read(document)
                        .body())
                .containsExactly(Paragraph.of("seen <p>One.</p>"));
        assertThat(NinjsReader.create().read(document).body()).containsExactly(Paragraph.of("Plain."));
    }

    @Test
    void saysWhereDocumentIsMalformed() {
        assertThatThrownBy(() -> NinjsReader.create().read("{\n \"uri\": }"))
                .isInstanceOfSatisfying(ArticleReadException.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isPositive();
                });
    }

    @Test
    void refusesWhatIsNoStory() {
        for (String document : List.of("", "[]", "null", "{}", "{\"headlines\":[{\"value\":\" \"}]}", "{} {}")) {
            assertThatThrownBy(() -> NinjsReader.create().read(document)).isInstanceOf(ArticleReadException.class);
        }
        assertThatThrownBy(() -> NinjsReader.create().read("[".repeat(100_000)))
                .isInstanceOf(ArticleReadException.class);
    }
}
