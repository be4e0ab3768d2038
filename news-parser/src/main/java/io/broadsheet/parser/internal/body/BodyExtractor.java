package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;

/** Finds the body of a page. Immutable and safe for many threads. */
public final class BodyExtractor {
    private final BodyOptions options;

    private BodyExtractor(BodyOptions options) {
        this.options = options;
    }

    /**
     * An extractor.
     *
     * @param options how blocks are selected
     * @return an extractor with the model that comes with this library
     */
    public static BodyExtractor of(BodyOptions options) {
        return new BodyExtractor(Objects.requireNonNull(options, "options"));
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
        PageLayout page = PageWalk.over(document.body(), hints, checkpoint);
        Landmarks landmarks = new Landmarks(page);
        List<TextBlock> blocks = new ArrayList<>(page.blocks.count);
        int[] core = landmarks.meetingDepth(landmarks.core8);
        boolean any = false;
        for (int b = 0; b < page.blocks.count; b++) {
            boolean inside = core[page.blocks.frame[b]] == page.frames.depth[landmarks.core8];
            boolean kept = inside && b > landmarks.title && BlockRules.looksLikeText(page, b);
            any |= kept;
            float score = kept ? 1 : 0;
            kept &= score >= options.threshold();
            BlockReason reason = kept ? BlockReason.SCORE : BlockReason.LOW_SCORE;
            blocks.add(new TextBlock(b, page, BlockRules.role(page, landmarks, b, kept), kept, reason, score));
        }
        SelectionPath path = any ? SelectionPath.MODEL : SelectionPath.NONE;
        double likelihood = Math.min(1, landmarks.goodCharacters / 1_000.0);
        return new PageBody(blocks, BodyRegion.place(page, blocks), path, likelihood, likelihood);
    }
}
