package io.broadsheet.parser.internal.body;

import io.broadsheet.parser.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds the body of a page. Immutable and safe for many threads. */
public final class BodyExtractor {
    private final BodyOptions options;

    private final BodyModels models;

    /** Null unless blocks are to tell what moved their scores. */
    private final @Nullable TreeSignals signals;

    private BodyExtractor(BodyOptions options, BodyModels models, @Nullable TreeSignals signals) {
        this.options = options;
        this.models = models;
        this.signals = signals;
    }

    /**
     * An extractor.
     *
     * @param options how blocks are selected
     * @return an extractor with the model that comes with this library
     */
    public static BodyExtractor of(BodyOptions options) {
        return with(BodyModels.shipped(), options);
    }

    /**
     * An extractor with other models.
     *
     * @param models trained on the features of this version
     * @param options how blocks are selected
     * @return an extractor with those models
     */
    public static BodyExtractor with(BodyModels models, BodyOptions options) {
        return new BodyExtractor(
                Objects.requireNonNull(options, "options"), Objects.requireNonNull(models, "models"), null);
    }

    /**
     * The same extractor, whose blocks tell what moved their scores.
     *
     * @return an extractor that takes longer
     */
    public BodyExtractor withSignals() {
        return new BodyExtractor(options, models, new TreeSignals(models.body()));
    }

    /**
     * Reads all text blocks of a page and decides about each.
     *
     * @param document the page; it is not changed
     * @param hints what the head of the page says
     * @param checkpoint called every {@value Checkpoint#INTERVAL} nodes or so; what it throws ends the work
     * @return all blocks in page order
     */
    public PageBody extract(Document document, PageHints hints, Checkpoint checkpoint) {
        PageAnalysis analysis = PageAnalysis.of(document, hints, checkpoint);
        PageLayout page = analysis.page;
        float[] scores = analysis.scores(models.body(), checkpoint);
        BodySelection selection = BodySelection.of(page, analysis.marks, analysis.features.texts(), scores, options);
        BlockRole[] roles = RoleChoice.of(analysis, scores, selection, models.roles(), checkpoint);
        List<TextBlock> blocks = new ArrayList<>(page.blocks.count);
        for (int b = 0; b < page.blocks.count; b++) {
            float score = Math.max(0, scores[b]);
            blocks.add(new TextBlock(
                    b, page, roles[b], selection.isKept(b), selection.reasons[b], score, signals(analysis, b)));
        }
        float[] row = PageFeatures.of(page, analysis.marks, scores, selection, hints);
        double likelihood = TreeEnsemble.logistic(models.likelihood().margin(row));
        List<PlacedElement> placed = BodyRegion.place(page, blocks);
        return new PageBody(blocks, placed, selection.path(), selection.confidence(scores), likelihood, page.depth);
    }

    private List<Signal> signals(PageAnalysis analysis, int block) {
        return signals == null || analysis.isHopeless(block) ? List.of() : signals.of(analysis.features(block));
    }
}
