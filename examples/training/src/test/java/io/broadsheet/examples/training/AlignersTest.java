package io.broadsheet.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.parser.internal.body.BlockRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignersTest {
    private static final String FIRST = "The ferry will run for another winter, the harbour council said on Tuesday.";
    private static final String SECOND = "Nobody had expected the vote to end so late, least of all the islanders.";

    @Test
    void findsBlocksThatTheBodyHoldsWordForWord() {
        boolean[] inside = BodyAligner.align(
                FIRST + "\n\nA long night\n\n" + SECOND, List.of("Menu", FIRST, "A long night", SECOND, "Contact"));

        assertThat(inside).containsExactly(false, true, true, true, false);
    }

    @Test
    void takesAShortTextOnlyWhereItStandsInOrder() {
        boolean[] inside =
                BodyAligner.align(FIRST + "\n\nWeather\n\n" + SECOND, List.of("Weather", FIRST, "Weather", SECOND));

        assertThat(inside).containsExactly(false, true, true, true);
    }

    @Test
    void takesABlockThatDiffersALittle() {
        boolean[] inside = BodyAligner.align(FIRST, List.of("PORT SKERRY — " + FIRST, SECOND));

        assertThat(inside).containsExactly(true, false);
    }

    @Test
    void ignoresPunctuationAndSpaces() {
        assertThat(Squeezed.of("“Ferry” — runs,\n again.")).isEqualTo("ferryrunsagain");
    }

    @Test
    void namesBlocksInPageOrder() {
        List<BlockRole> roles = RoleAligner.align(
                List.of(
                        new RoleAligner.Label(BlockRole.HEADLINE, "Ferry stays"),
                        new RoleAligner.Label(BlockRole.RELATED, "Ferry stays")),
                List.of("Home", "Ferry stays", FIRST, "Ferry stays"));

        assertThat(roles).containsExactly(BlockRole.OTHER, BlockRole.HEADLINE, BlockRole.OTHER, BlockRole.RELATED);
    }

    @Test
    void takesARepeatedTextWhereItFitsTheOrder() {
        List<BlockRole> roles = RoleAligner.align(
                List.of(
                        new RoleAligner.Label(BlockRole.HEADLINE, "Ferry stays"),
                        new RoleAligner.Label(BlockRole.PARAGRAPH, FIRST),
                        new RoleAligner.Label(BlockRole.TAGS, "Harbour")),
                List.of("Harbour", "Ferry stays", FIRST, "Harbour"));

        assertThat(roles).containsExactly(BlockRole.OTHER, BlockRole.HEADLINE, BlockRole.PARAGRAPH, BlockRole.TAGS);
    }

    @Test
    void namesAllPartsOfALabelledText() {
        List<BlockRole> roles = RoleAligner.align(
                List.of(new RoleAligner.Label(BlockRole.PARAGRAPH, FIRST + " " + SECOND)), List.of(FIRST, SECOND));

        assertThat(roles).containsExactly(BlockRole.PARAGRAPH, BlockRole.PARAGRAPH);
    }

    @Test
    void countsWordsAsMultisets() {
        assertThat(WordScore.f1("a b b", "a b c")).isCloseTo(2 * 2.0 / 6, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(WordScore.f1("", "")).isEqualTo(1);
        assertThat(WordScore.f1("", "a")).isZero();
    }

    @Test
    void tellsTheSiteOfAnAddress() {
        assertThat(Corpus.site("https://www.skerry-post.example/story?x=1")).isEqualTo("skerry-post.example");
        assertThat(Corpus.site("http://news.island.co.uk/a b")).isEqualTo("island.co.uk");
    }
}
