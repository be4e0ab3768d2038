package io.broadsheet.parser.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.broadsheet.parser.Signal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TreeSignalsTest {
    @Test
    void putsTheChangeOfTheMeanDownToTheFeatureThatIsAsked() {
        TreeEnsemble.Builder trees = TreeEnsemble.builder();
        int root = trees.addRoot();
        int below = trees.setSplit(root, BlockFeature.COMMAS.index(), 1);
        trees.setLeaf(below, -1);
        int words = trees.setSplit(below + 1, BlockFeature.WORDS.index(), 10);
        trees.setLeaf(words, 1);
        trees.setLeaf(words + 1, 3);
        float[] row = new float[BlockFeature.COUNT];
        row[BlockFeature.COMMAS.index()] = 2;
        row[BlockFeature.WORDS.index()] = 5;

        List<Signal> signals = new TreeSignals(trees.build()).of(row);

        // All leaves have the mean 0.5, those past the first split 2, the one that is reached 1.
        assertThat(signals).containsExactly(new Signal("commas", 2, 1.5), new Signal("words", 5, -1));
    }

    @Test
    void addsUpToTheMarginLessWhatAllBlocksShare() {
        TreeEnsemble trees = BodyModels.shipped().body();
        Document page =
                Jsoup.parse("<h1>The clock</h1><p>" + "The clock was set right, said the keeper, late. ".repeat(9));
        PageAnalysis analysis = PageAnalysis.of(page, PageHints.NONE, Checkpoint.NONE);
        TreeSignals signals = new TreeSignals(trees);

        double first = sum(signals.weights(analysis.features(0))) - trees.margin(analysis.features(0));
        double second = sum(signals.weights(analysis.features(1))) - trees.margin(analysis.features(1));

        assertThat(first).isCloseTo(second, within(1e-2));
    }

    @Test
    void leavesBlocksWithoutSignalsUnlessAsked() {
        Document page =
                Jsoup.parse("<h1>The clock</h1><p>" + "The clock was set right, said the keeper, late. ".repeat(9));
        BodyExtractor extractor = BodyExtractor.of(BodyOptions.DEFAULT);

        PageBody plain = extractor.extract(page, PageHints.NONE, Checkpoint.NONE);
        PageBody explained = extractor.withSignals().extract(page, PageHints.NONE, Checkpoint.NONE);

        assertThat(plain.blocks()).allMatch(block -> block.signals().isEmpty());
        assertThat(explained.blocks().get(1).signals()).hasSizeBetween(1, 8);
        assertThat(explained.blocks().get(1).score())
                .isEqualTo(plain.blocks().get(1).score());
    }

    private static double sum(float[] weights) {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
