package io.broadsheet.parser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.parser.TextArticleParser;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Flattened pages: what surrounds a story stays out, whatever it looks like. */
class TextStoryTest {
    private static final String HEADLINE = "Harbour council keeps the old ferry for another winter";
    private static final String DEK = "The vote came after nine hours, and left the question of the fares open.";
    private static final List<String> STORY = List.of(
            "The harbour council voted late on Tuesday to keep the old ferry for one more winter, and to ask the people of"
                    + " the islands in the spring what should come after it.",
            "Seven members were in favour and five against, after a debate of nine hours that was interrupted twice when the"
                    + " lights of the assembly room failed.",
            "“Nobody loves this boat,” said Marta Oakshott, who has led the council since the last election, “but everybody"
                    + " knows the hour at which it leaves.”",
            "The ferry was built forty years ago for a shorter crossing, and has been repaired so often that its captain says"
                    + " only the bell is still the one it was launched with.",
            "A new boat would cost eleven million crowns, which is more than the three islands together spend on their schools"
                    + " in four years.",
            "Those who voted against the plan had asked for a smaller boat that could be hired from a yard on the mainland,"
                    + " with room for six cars and no kitchen.",
            "The council will meet again in March, when the engineers are to report on the hull and on the price of steel.");
    private static final List<String> MENU =
            List.of("Skip to content", "The Skerry Post", "News", "Sport", "Weather", "Islands", "Subscribe", "Log in");
    private static final List<String> FOOT = List.of(
            "Read more",
            "Swans return to the inner basin",
            "Ferry timetable changes in June",
            "Sign up for our newsletter",
            "Get the news of the harbour in your inbox every morning.",
            "Contact",
            "Privacy policy",
            "© 2031 Skerry Post Ltd. All rights reserved.");

    private static List<TextLine> read(List<String> lines) {
        return TextStory.create().read(String.join("\n\n", lines), Checkpoint.NONE);
    }

    @SafeVarargs
    private static List<String> page(List<String>... parts) {
        List<String> page = new ArrayList<>();
        for (List<String> part : parts) {
            page.addAll(part);
        }
        return page;
    }

    private static List<String> kept(List<TextLine> lines) {
        return lines.stream().filter(TextLine::kept).map(TextLine::text).toList();
    }

    private static List<String> named(List<TextLine> lines, BlockRole role) {
        return lines.stream()
                .filter(line -> line.role() == role)
                .map(TextLine::text)
                .toList();
    }

    @Test
    void keepsTheStoryAmidMenusAndPromotions() {
        List<TextLine> lines = read(page(MENU, List.of(HEADLINE, "By Jonas Reed"), STORY, FOOT));

        assertThat(kept(lines)).containsExactlyElementsOf(STORY);
        assertThat(named(lines, BlockRole.HEADLINE)).containsExactly(HEADLINE);
        assertThat(named(lines, BlockRole.BYLINE)).containsExactly("By Jonas Reed");
    }

    @Test
    void keepsAStoryThatNothingSurrounds() {
        List<TextLine> lines = read(page(List.of(HEADLINE), STORY));

        assertThat(kept(lines)).containsExactlyElementsOf(STORY);
        assertThat(named(lines, BlockRole.HEADLINE)).containsExactly(HEADLINE);
    }

    @Test
    void takesWhatStandsAboveADatelineForADek() {
        List<String> filed = new ArrayList<>(STORY);
        filed.set(0, "TARNSIDE (AP) — " + STORY.get(0));

        List<TextLine> lines = read(page(MENU, List.of(HEADLINE, DEK), filed, FOOT));

        assertThat(kept(lines)).containsExactlyElementsOf(filed);
        assertThat(named(lines, BlockRole.DEK)).containsExactly(DEK);
    }

    @Test
    void keepsASecondCopyOfTheStoryOut() {
        List<TextLine> lines = read(page(List.of(HEADLINE), STORY, STORY));

        assertThat(kept(lines)).containsExactlyElementsOf(STORY);
    }

    @Test
    void takesAMenuForNoLikelyStory() {
        TextArticleParser parser = TextArticleParser.create();

        double menu = parser.parse(String.join("\n", page(MENU, FOOT))).likelihood();
        double story =
                parser.parse(String.join("\n", page(List.of(HEADLINE), STORY))).likelihood();

        assertThat(menu).isLessThan(0.2);
        assertThat(story).isGreaterThan(0.8);
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(read(List.of())).isEmpty();
        assertThat(read(List.of(" ", "\u200b"))).isEmpty();
    }

    @Test
    void endsWhenTheCheckpointSays() {
        Checkpoint end = () -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> TextStory.create().read(HEADLINE, end)).isInstanceOf(CancellationException.class);
    }
}
