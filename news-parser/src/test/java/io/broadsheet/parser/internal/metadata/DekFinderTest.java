package io.broadsheet.parser.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DekFinderTest {
    private static final String SUMMARY = "After eleven years the ferry crosses the bay again every morning.";
    private static final String HEAD = "<head><meta name='description' content='" + SUMMARY + "'></head>"
            + "<h1 data-kind='headline'>The ferry is back</h1>";
    private static final String BODY = "<p data-kind='body'>At six in the morning the whistle blew.</p>"
            + "<p data-kind='body'>Two hundred people stood at the quay.</p>";

    private static String dek(String html) {
        return String.join(
                " / ", Pages.of(html).dek().stream().map(PrintedText::text).toList());
    }

    @Test
    void takesWhatThePageCallsADek() {
        assertThat(dek(HEAD + "<p data-kind='dek'>A short line.</p>" + BODY)).isEqualTo("A short line.");
    }

    @Test
    void prefersTheDekThatTheDescriptionRepeats() {
        assertThat(dek(HEAD + "<p data-kind='dek'>Crossing the bay</p><p data-kind='byline'>By Nora Quill</p>"
                        + "<p data-kind='dek'>" + SUMMARY + "</p>" + BODY))
                .isEqualTo(SUMMARY);
    }

    @Test
    void takesWhatFollowsTheDekInTheSameFormWithIt() {
        String first = "<p class='lead' data-kind='dek'>A short line.</p>";

        assertThat(dek(HEAD + first + "<p class='lead' data-kind='dek'>And one more.</p>" + BODY))
                .isEqualTo("A short line. / And one more.");
        assertThat(dek(HEAD + first + "<p data-kind='dek'>Article content</p>" + BODY))
                .isEqualTo("A short line.");
        assertThat(dek(HEAD + first + "<p data-kind='other'>The ferry</p>"
                        + "<p class='lead' data-kind='dek'>And one more.</p>" + BODY))
                .isEqualTo("A short line.");
    }

    @Test
    void takesTheTextThatRepeatsTheDescription() {
        assertThat(dek(HEAD + "<p data-kind='byline'>By Nora Quill</p><p data-kind='other'>" + SUMMARY + "</p>" + BODY))
                .isEqualTo(SUMMARY);
    }

    @Test
    void takesTheDescriptionForNoDekWhereItIsNotPrinted() {
        assertThat(dek(HEAD + BODY)).isEmpty();
        assertThat(Pages.of(HEAD + BODY).description()).contains(SUMMARY);
    }

    @Test
    void leavesTheFirstParagraphInTheBodyWhereItLooksLikeTheOthers() {
        assertThat(dek(HEAD + "<p data-kind='body'>" + SUMMARY + "</p>" + BODY)).isEmpty();
    }

    @Test
    void takesTheFirstTextOfTheBodyWhereThePageSetsItApart() {
        assertThat(dek(HEAD + "<p class='big' data-kind='body'>" + SUMMARY + "</p>" + BODY))
                .isEqualTo(SUMMARY);
        assertThat(dek(HEAD + "<p data-kind='body'>" + SUMMARY + "</p><p data-kind='byline'>By Nora Quill</p>" + BODY))
                .isEqualTo(SUMMARY);
        assertThat(dek(HEAD + "<p data-kind='body'><b>" + SUMMARY + "</b></p>" + BODY))
                .isEqualTo(SUMMARY);
    }

    @Test
    void joinsTheParagraphsOfADek() {
        String two = "After eleven years the ferry crosses the bay again. It sails every morning.";
        String html = "<head><meta name='description' content='" + two + "'></head>"
                + "<h1 data-kind='headline'>The ferry is back</h1>"
                + "<p data-kind='other'>After eleven years the ferry crosses the bay again.</p>"
                + "<p data-kind='other'>It sails every morning.</p>" + BODY;

        assertThat(dek(html))
                .isEqualTo("After eleven years the ferry crosses the bay again. / It sails every morning.");
    }

    @Test
    void takesTheSentenceBelowTheHeadline() {
        String lead = "<p data-kind='other'>Nobody had believed in it, least of all the captain.</p>";

        assertThat(dek(HEAD + lead + BODY)).startsWith("Nobody had believed");
    }

    @Test
    void takesCaptionsDatesAndTitlesForNoDek() {
        assertThat(dek(HEAD + "<figcaption data-kind='other'>" + SUMMARY + "</figcaption>" + BODY))
                .isEmpty();
        assertThat(dek(HEAD + "<p data-kind='other'>Updated on Wednesday, April 2, 2031, at 5:06 p.m.</p>" + BODY))
                .isEmpty();
        assertThat(dek(HEAD + "<p data-kind='other'>The ferry is back</p>" + BODY))
                .isEmpty();
    }
}
