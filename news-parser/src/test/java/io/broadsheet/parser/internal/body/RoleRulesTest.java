package io.broadsheet.parser.internal.body;

import static io.broadsheet.parser.internal.body.BlockRole.ADVERTISEMENT;
import static io.broadsheet.parser.internal.body.BlockRole.BYLINE;
import static io.broadsheet.parser.internal.body.BlockRole.COMMENT;
import static io.broadsheet.parser.internal.body.BlockRole.EMBED;
import static io.broadsheet.parser.internal.body.BlockRole.FACTBOX;
import static io.broadsheet.parser.internal.body.BlockRole.HEADING;
import static io.broadsheet.parser.internal.body.BlockRole.HEADLINE;
import static io.broadsheet.parser.internal.body.BlockRole.KICKER;
import static io.broadsheet.parser.internal.body.BlockRole.OTHER;
import static io.broadsheet.parser.internal.body.BlockRole.PARAGRAPH;
import static io.broadsheet.parser.internal.body.BlockRole.PROMOTION;
import static io.broadsheet.parser.internal.body.BlockRole.QUESTION;
import static io.broadsheet.parser.internal.body.BlockRole.QUOTE;
import static io.broadsheet.parser.internal.body.BlockRole.RELATED;
import static io.broadsheet.parser.internal.body.BlockRole.TRANSCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The rules for rare roles, on what the trees are given to have said; text, quotations and the like are kept. */
class RoleRulesTest {
    private static final String TITLE = "<h1>Ferry stays for the winter</h1>";
    private static final String TEXT = "<p>" + new Prose(5).paragraph() + "</p>";
    private static final String STORY = TEXT + "<p>" + new Prose(6).paragraph() + "</p>";

    /** The roles of a page whose blocks the trees gave these; what they took for the body is kept. */
    private static List<BlockRole> change(String html, BlockRole... given) {
        PageHints hints = new PageHints("Ferry stays for the winter", "", "", false);
        PageAnalysis analysis = PageAnalysis.of(Jsoup.parse(html), hints, Checkpoint.NONE);
        assertThat(analysis.blockCount()).isEqualTo(given.length);
        float[] scores = new float[given.length];
        for (int b = 0; b < scores.length; b++) {
            scores[b] = given[b].isBody() ? 0.9f : 0.1f;
        }
        BodySelection selection =
                BodySelection.of(analysis.page, analysis.marks, analysis.features.texts(), scores, BodyOptions.DEFAULT);
        RoleRules.apply(analysis, selection, new RoleFeatures(analysis, scores, selection), given);
        return List.of(given);
    }

    /** A story with a box in the middle. */
    private static String around(String box) {
        return "<div>" + TITLE + STORY + box + STORY.replace("e", "o") + "</div>";
    }

    @Test
    void takesTextInABlockQuotationForAQuotation() {
        assertThat(change(
                        TITLE + TEXT + "<blockquote><p>We stay.</p></blockquote>" + STORY.replace("report", "item"),
                        HEADLINE,
                        PARAGRAPH,
                        PARAGRAPH,
                        PARAGRAPH,
                        PARAGRAPH))
                .containsExactly(HEADLINE, PARAGRAPH, QUOTE, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void keepsTheTextOfAStoryThatStandsInABlockQuotation() {
        assertThat(change(TITLE + "<blockquote>" + STORY + "</blockquote>", HEADLINE, PARAGRAPH, PARAGRAPH))
                .containsExactly(HEADLINE, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void takesAQuotedPostForAnEmbed() {
        assertThat(change(
                        TITLE + TEXT + "<blockquote class='tweet'><p>Sea!</p></blockquote>",
                        HEADLINE,
                        PARAGRAPH,
                        RELATED))
                .containsExactly(HEADLINE, PARAGRAPH, EMBED);
    }

    @Test
    void takesTextInATranscriptForSpoken() {
        assertThat(change(TITLE + "<div class='transcript'>" + STORY + "</div>", HEADLINE, PARAGRAPH, PARAGRAPH))
                .containsExactly(HEADLINE, TRANSCRIPT, TRANSCRIPT);
    }

    @Test
    void takesBoldLinesThatAskForTheQuestionsOfAnInterview() {
        String asked = "<p><b>Why %s?</b></p>";
        String page = TITLE + asked.formatted("now") + TEXT + asked.formatted("here") + asked.formatted("so");

        assertThat(change(page, HEADLINE, PARAGRAPH, PARAGRAPH, HEADING, PARAGRAPH))
                .containsExactly(HEADLINE, QUESTION, PARAGRAPH, QUESTION, QUESTION);
    }

    @Test
    void leavesASingleBoldQuestion() {
        assertThat(change(TITLE + TEXT + "<p><b>Why now?</b></p>", HEADLINE, PARAGRAPH, HEADING))
                .containsExactly(HEADLINE, PARAGRAPH, HEADING);
    }

    @Test
    void takesAnAsideAmidTheStoryForFacts() {
        String box = "<aside class='infobox'><h3>The ferry</h3><p>Built: 1911.</p></aside>";

        assertThat(change(around(box), HEADLINE, PARAGRAPH, PARAGRAPH, HEADING, PARAGRAPH, PARAGRAPH, PARAGRAPH))
                .containsExactly(HEADLINE, PARAGRAPH, PARAGRAPH, FACTBOX, FACTBOX, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void leavesAnAsideOfOtherStories() {
        String box = "<aside class='related box'><h3>More</h3><p>The pier.</p></aside>";

        assertThat(change(around(box), HEADLINE, PARAGRAPH, PARAGRAPH, HEADING, RELATED, PARAGRAPH, PARAGRAPH))
                .doesNotContain(FACTBOX);
    }

    @Test
    void takesTheLabelAboveTheHeadlineForTheKicker() {
        assertThat(change("<div><p>Harbour</p>" + TITLE + "</div>" + STORY, OTHER, HEADLINE, PARAGRAPH, PARAGRAPH))
                .containsExactly(KICKER, HEADLINE, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void knowsNoKickerInMenusNorBelowTheHeadline() {
        String menu = "<nav><p>Harbour</p></nav>";

        assertThat(change(menu + TITLE + "<p>Islands</p>" + STORY, KICKER, HEADLINE, KICKER, PARAGRAPH, PARAGRAPH))
                .containsExactly(OTHER, HEADLINE, OTHER, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void namesWhatLiesBelowTheStoryByItsElements() {
        String below = "<div class='newsletter'>By mail</div>"
                + "<div class='sponsored'>Paint</div><div class='related'>Pier shut</div><div id='comments'>Ann: no</div>";

        assertThat(change(TITLE + STORY + below, HEADLINE, PARAGRAPH, PARAGRAPH, OTHER, OTHER, OTHER, BYLINE))
                .endsWith(PROMOTION, ADVERTISEMENT, RELATED, COMMENT);
    }

    @Test
    void leavesTheAuthorsOfCardsToOtherStories() {
        String cards = "<div class='card'><h3>Pier</h3><p>By Ada Quill</p></div>".repeat(4);

        assertThat(change(
                        TITLE + "<p>By Tom Ferris</p>" + STORY + cards,
                        HEADLINE,
                        BYLINE,
                        PARAGRAPH,
                        PARAGRAPH,
                        RELATED,
                        BYLINE,
                        RELATED,
                        BYLINE,
                        RELATED,
                        BYLINE,
                        RELATED,
                        BYLINE))
                .startsWith(HEADLINE, BYLINE, PARAGRAPH)
                .filteredOn(role -> role == BYLINE)
                .hasSize(1);
    }
}
