package io.broadsheet.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.Paragraph;
import io.broadsheet.parser.TextArticleParser;
import io.broadsheet.render.text.TextRenderer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain text of a story leads back to the story. */
class TextRoundTripTest {
    private static final int STORIES = 100;

    @ParameterizedTest
    @ValueSource(ints = {0, 72})
    void readsBackWhatTheTextRendererWrote(int width) {
        TextRenderer renderer = width == 0
                ? TextRenderer.create()
                : TextRenderer.builder().width(width).build();
        for (long seed = 1; seed <= STORIES; seed++) {
            check(new PlausibleStories(seed).next(), renderer, "seed " + seed);
        }
    }

    private static void check(Article story, TextRenderer renderer, String seed) {
        String text = renderer.render(story);
        Article read = TextArticleParser.create().parse(text).articleOrThrow();

        assertThat(read.headline()).as(seed).isEqualTo(story.headline());
        assertThat(Inlines.text(read.dek())).as(seed).isEqualTo(Inlines.text(story.dek()));
        assertThat(names(read.authors())).as(seed).isEqualTo(names(story.authors()));
        assertThat(read.dateline().map(Dateline::printed))
                .as(seed)
                .isEqualTo(story.dateline().map(Dateline::printed));
        assertThat(texts(read)).as(seed).isEqualTo(texts(story));
        assertThat(read.credits())
                .as(seed)
                .map(CreditLine::printed)
                .isEqualTo(story.credits().stream().map(CreditLine::printed).toList());
        assertThat(read.rights().copyright().map(Copyright::printed))
                .as(seed)
                .isEqualTo(story.rights().copyright().map(Copyright::printed));
        assertThat(read.categories()).as(seed).isEqualTo(story.categories());
    }

    private static List<String> names(List<Contributor> people) {
        return people.stream().map(Contributor::name).toList();
    }

    private static List<String> texts(Article article) {
        return article.body().stream().map(TextRoundTripTest::text).toList();
    }

    private static String text(Block block) {
        if (block instanceof Heading heading) {
            return Inlines.text(heading.content());
        }
        return block instanceof Paragraph paragraph ? Inlines.text(paragraph.content()) : block.toString();
    }
}
