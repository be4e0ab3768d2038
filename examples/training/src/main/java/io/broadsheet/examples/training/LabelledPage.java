package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.PageHints;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** A page with the features and labels of its blocks. The page itself is read again when it is needed. */
final class LabelledPage implements LabelledBlocks {
    private final float[][] rows;
    private final PageHints hints;
    private final Labels labels;

    LabelledPage(Corpus.Page source) {
        Document document = source.parse();
        this.hints = PageHints.of(document);
        PageAnalysis analysis = PageAnalysis.of(document, hints, Checkpoint.NONE);
        List<String> texts = new ArrayList<>();
        this.rows = new float[analysis.blockCount()][];
        int[] words = new int[rows.length];
        for (int b = 0; b < rows.length; b++) {
            texts.add(analysis.text(b));
            words[b] = analysis.wordCount(b);
            rows[b] = analysis.isHopeless(b) ? null : analysis.features(b);
        }
        this.labels = Labels.of(source, words, texts);
    }

    /** Reads the page and walks over it. */
    PageAnalysis analyse() {
        return PageAnalysis.of(source().parse(), hints, Checkpoint.NONE);
    }

    /** What the head of the page says. */
    PageHints hints() {
        return hints;
    }

    /** The features of the blocks that the parser scores. */
    Example example() {
        return new Example(this, rows);
    }

    @Override
    public Labels labels() {
        return labels;
    }
}
