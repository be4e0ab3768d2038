package io.broadsheet.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The rules of selection, with scores that are given. */
class BodySelectionTest {
    private static final String LONG = "A sentence about ferries and piers that is long enough to be taken for text. ";

    private static List<Integer> select(String html, BodyOptions options, double... scores) {
        PageHints hints = new PageHints("Ferry stays", "", "", false);
        PageAnalysis analysis = PageAnalysis.of(Jsoup.parse(html), hints, Checkpoint.NONE);
        assertThat(analysis.blockCount()).isEqualTo(scores.length);
        float[] values = new float[scores.length];
        IntStream.range(0, scores.length).forEach(i -> values[i] = (float) scores[i]);
        return analysis.select(values, options);
    }

    private static String paragraphs(int count, String text) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < count; i++) {
            html.append("<p>").append(text).append(i).append(".</p>");
        }
        return html.toString();
    }

    @Test
    void keepsBlocksThatReachTheThreshold() {
        String page = paragraphs(4, LONG);

        assertThat(select(page, BodyOptions.DEFAULT, 0.9, 0.9, 0.2, 0.95)).containsExactly(0, 1, 3);
        assertThat(select(page, new BodyOptions(0.9, false), 0.6, 0.99, 0.2, 0.99))
                .containsExactly(1, 3);
    }

    @Test
    void lowersTheThresholdWhereThePageHasNoSureText() {
        assertThat(select(paragraphs(5, LONG), BodyOptions.DEFAULT, 0.55, 0.42, 0.41, 0.43, 0.02))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void keepsTheThresholdWhereTheTextIsSure() {
        assertThat(select(paragraphs(5, LONG), BodyOptions.DEFAULT, 0.99, 0.99, 0.99, 0.99, 0.42))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void dropsWhatLiesOutsideTheArticleWithTheTitle() {
        String page = "<article><h1>Ferry stays</h1>" + paragraphs(2, LONG) + "</article><div>"
                + paragraphs(2, "B " + LONG) + "</div>";

        assertThat(select(page, BodyOptions.DEFAULT, 0.1, 0.9, 0.9, 0.9, 0.9)).containsExactly(1, 2);
    }

    @Test
    void keepsTheRestWhereTheArticleWithTheTitleHoldsLittle() {
        String page = "<article><h1>Ferry stays</h1><p>Short.</p></article><div>" + paragraphs(3, LONG) + "</div>";

        assertThat(select(page, BodyOptions.DEFAULT, 0.1, 0.9, 0.9, 0.9, 0.9)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void keepsTheDekBetweenTitleAndBody() {
        String page = "<article><h1>Ferry stays</h1></article><p>" + LONG + "</p>";

        assertThat(select(page, BodyOptions.DEFAULT, 0.1, 0.9)).containsExactly(1);
    }

    @Test
    void dropsRepeatedTexts() {
        String page = "<p>" + LONG + "</p><p>" + LONG + "</p><p>Short.</p><p>Short.</p>";

        assertThat(select(page, BodyOptions.DEFAULT, 0.9, 0.9, 0.9, 0.9)).containsExactly(0, 2, 3);
    }

    @Test
    void fallsBackToLowScores() {
        assertThat(select(paragraphs(3, LONG), BodyOptions.DEFAULT, 0.3, 0.1, 0.25))
                .containsExactly(0, 2);
    }

    @Test
    void fallsBackToTheBestElement() {
        double[] none = new double[4];
        Arrays.fill(none, 0.01);

        assertThat(select("<div>" + paragraphs(4, LONG + LONG) + "</div>", BodyOptions.DEFAULT, none))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void dropsWhatLiesOutsideTheBodyContainerWhenAsked() {
        String page = "<main><div class='article-body'>" + paragraphs(3, LONG) + "</div><div>"
                + paragraphs(1, "B " + LONG) + "</div></main>";

        assertThat(select(page, BodyOptions.DEFAULT, 0.9, 0.9, 0.9, 0.9)).containsExactly(0, 1, 2, 3);
        assertThat(select(page, new BodyOptions(0.5, true), 0.9, 0.9, 0.9, 0.9)).containsExactly(0, 1, 2);
    }

    /** One block each: what a teaser says, with the link of its headline and one to read on. */
    private static String teasers(int count) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < count; i++) {
            html.append("<p><a href='/s")
                    .append(i)
                    .append("'>Story ")
                    .append(i)
                    .append("</a> ")
                    .append(LONG);
            html.append("<a href='/s").append(i).append("'>Read on</a></p>");
        }
        return html.toString();
    }

    private static double[] sure(int count) {
        double[] scores = new double[count];
        Arrays.fill(scores, 0.9);
        return scores;
    }

    @Test
    void dropsCommentsThatScoreLikeText() {
        String page = paragraphs(3, LONG) + "<div id='comments'>" + paragraphs(2, "I think so. " + LONG) + "</div>"
                + paragraphs(1, "More. " + LONG);

        assertThat(select(page, BodyOptions.DEFAULT, sure(6))).containsExactly(0, 1, 2, 5);
    }

    @Test
    void dropsTeasersBesideAndBelowTheStory() {
        for (String box : List.of("<div class='page-sidebar'>", "<section class='teaser-list'>", "<aside>")) {
            String page = paragraphs(3, LONG) + box + teasers(4);

            assertThat(select(page, BodyOptions.DEFAULT, sure(7))).as(box).containsExactly(0, 1, 2);
        }
    }

    @Test
    void keepsABoxInsideTheStory() {
        String page = paragraphs(2, LONG) + "<aside>" + teasers(2) + "</aside>" + paragraphs(2, "B " + LONG);

        assertThat(select(page, BodyOptions.DEFAULT, sure(6))).hasSize(6);
    }

    @Test
    void keepsABoxWithFewLinks() {
        String page = paragraphs(3, LONG) + "<aside>" + paragraphs(3, "B " + LONG) + "<a href='/x'>More</a></aside>";

        assertThat(select(page, BodyOptions.DEFAULT, sure(7))).hasSize(7);
    }

    @Test
    void keepsABoxThatHoldsTheHeadline() {
        String page = paragraphs(3, LONG) + "<div class='sidebar'><h1>Ferry stays</h1>" + teasers(3) + "</div>";

        assertThat(select(page, BodyOptions.DEFAULT, sure(7))).hasSize(7);
    }

    @Test
    void keepsCommentsWhereHardlyAnythingElseIsText() {
        String page = paragraphs(1, "Short. ") + "<div class='comments'>" + paragraphs(5, LONG) + "</div>";

        assertThat(select(page, BodyOptions.DEFAULT, sure(6))).hasSize(6);
    }
}
