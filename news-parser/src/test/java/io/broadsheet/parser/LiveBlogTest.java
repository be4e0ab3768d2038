package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.NewsDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Live coverage: one page, many entries, each with its own time, headline and author. */
class LiveBlogTest {
    private static final String TITLE = "Storm over the islands: ferries stay in port";
    private static final List<String> NAMES =
            List.of("Ada Quill", "Tom Ferris", "Ines Falk", "Jonas Reed", "Lucia Moran");

    private static String page(boolean clock) {
        StringBuilder page = new StringBuilder("<title>" + TITLE + "</title><main><article><h1>" + TITLE + "</h1>"
                + "<p>The storm that crossed the outer islands on Tuesday night has stopped all ferries until noon, the"
                + " harbour office said. We report here through the day.</p>");
        for (int i = 0; i < NAMES.size(); i++) {
            String time = (18 - i) + ":" + (40 - i);
            page.append("<div class='entry'>");
            if (clock) {
                page.append("<div class='meta'><time datetime='2031-03-14T" + time + ":00+01:00'>" + time
                        + "</time></div>" + "<div class='author'>By " + NAMES.get(i) + "</div>");
            }
            page.append("<h2>Report number " + (i + 1) + " from the harbour</h2>")
                    .append("<p>The harbour office counted " + (i + 12)
                            + " boats in the inner basin, and said that none of"
                            + " them would leave before the wind turns to the north again.</p>")
                    .append("<p>On the pier, " + NAMES.get(i)
                            + " met fishermen who had tied their boats down twice, and"
                            + " who did not expect to sleep before the morning tide had passed.</p></div>");
        }
        return page.append("</article></main>").toString();
    }

    private static Article parse(String page) {
        return ArticleParser.create().parse(page, "https://paper.example/storm").articleOrThrow();
    }

    private static List<LiveEntry> entries(Article article) {
        return article.body().stream()
                .filter(LiveEntry.class::isInstance)
                .map(LiveEntry.class::cast)
                .toList();
    }

    @Test
    void givesEachEntryItsTimeHeadlineAndAuthor() {
        List<LiveEntry> entries = entries(parse(page(true)));

        assertThat(entries).hasSize(NAMES.size());
        assertThat(entries.get(0).published()).contains(NewsDate.of("2031-03-14T18:40:00+01:00"));
        assertThat(entries.get(0).headline()).contains("Report number 1 from the harbour");
        assertThat(entries.get(0).byline().flatMap(Byline::printed)).contains("By Ada Quill");
        assertThat(entries).allSatisfy(entry -> assertThat(entry.blocks()).hasSize(2));
    }

    @Test
    void takesHeadingsWithoutTimesForHeadings() {
        assertThat(entries(parse(page(false)))).isEmpty();
    }
}
