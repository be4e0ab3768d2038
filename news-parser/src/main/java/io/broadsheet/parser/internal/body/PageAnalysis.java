package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the models see of a page, for training them and for explaining them. Not safe for many threads. */
public final class PageAnalysis {
    final PageLayout page;
    final Landmarks marks;
    final BlockFeatures features;
    private final FeatureRow row = new FeatureRow(RoleFeatures.LENGTH);

    private PageAnalysis(PageLayout page) {
        this.page = page;
        this.marks = new Landmarks(page);
        this.features = new BlockFeatures(page, marks);
    }

    /**
     * Walks over a page.
     *
     * @param document the page; it is not changed
     * @param hints what the head of the page says
     * @param checkpoint called every so many nodes
     * @return its blocks, ready to be described
     */
    public static PageAnalysis of(Document document, PageHints hints, Checkpoint checkpoint) {
        PageLayout page = PageWalk.over(document.body(), hints, checkpoint);
        for (Element element = document.head().firstElementChild();
                element != null;
                element = element.nextElementSibling()) {
            if (element.normalName().equals("script")) {
                page.data.read(element);
            }
        }
        return new PageAnalysis(page);
    }

    /**
     * The names of the block features.
     *
     * @return one a column
     */
    public static List<String> featureNames() {
        return Arrays.stream(BlockFeature.values()).map(BlockFeature::name).toList();
    }

    /**
     * How many blocks the page has.
     *
     * @return 0 or more
     */
    public int blockCount() {
        return page.blocks.count;
    }

    /**
     * The text of a block.
     *
     * @param block its index
     * @return white space collapsed
     */
    public String text(int block) {
        return page.text(block);
    }

    /**
     * The words of a block.
     *
     * @param block its index
     * @return 1 or more
     */
    public int wordCount(int block) {
        return page.blocks.words[block];
    }

    /**
     * Whether a block is passed over without a score.
     *
     * @param block its index
     * @return true for short or linked text with no running text near
     */
    public boolean isHopeless(int block) {
        return features.isHopeless(block);
    }

    /**
     * The features of a block.
     *
     * @param block its index
     * @return a new array, one value a name
     */
    public float[] features(int block) {
        features.fill(block, row);
        return Arrays.copyOf(row.values, BlockFeature.COUNT);
    }

    /**
     * Scores all blocks.
     *
     * @param trees trained on these features
     * @param checkpoint called every so many blocks
     * @return one a block, 0 to 1, or -1 where a block is passed over
     */
    public float[] scores(TreeEnsemble trees, Checkpoint checkpoint) {
        float[] scores = new float[page.blocks.count];
        for (int b = 0; b < scores.length; b++) {
            if ((b + 1) % Checkpoint.INTERVAL == 0) {
                checkpoint.check();
            }
            if (features.isHopeless(b)) {
                scores[b] = -1;
            } else {
                features.fill(b, row);
                scores[b] = TreeEnsemble.logistic(trees.quickMargin(row));
            }
        }
        return scores;
    }

    /**
     * Selects the body by given scores.
     *
     * @param scores one a block, negative where it was not scored
     * @param options threshold and rules
     * @return the indexes of the kept blocks in page order
     */
    public List<Integer> select(float[] scores, BodyOptions options) {
        BodySelection selection = BodySelection.of(page, marks, features.texts(), scores, options);
        List<Integer> kept = new ArrayList<>();
        for (int b = 0; b < scores.length; b++) {
            if (selection.isKept(b)) {
                kept.add(b);
            }
        }
        return kept;
    }

    /**
     * The names of the role features.
     *
     * @return one a column
     */
    public static List<String> roleFeatureNames() {
        return RoleFeatures.names();
    }

    /**
     * The features that roles are told by.
     *
     * @param scores one a block, negative where it was not scored
     * @param options threshold and rules
     * @return one row a block, one value a name; null for blocks whose role is plain or does not matter
     */
    public float[][] roleFeatures(float[] scores, BodyOptions options) {
        BodySelection selection = BodySelection.of(page, marks, features.texts(), scores, options);
        RoleFeatures roles = new RoleFeatures(this, scores, selection);
        float[][] rows = new float[scores.length][];
        for (int b = 0; b < rows.length; b++) {
            if (roles.isOpen(b)) {
                features.fill(b, row);
                roles.fill(b, row.values);
                rows[b] = row.values.clone();
            }
        }
        return rows;
    }

    /**
     * The names of the page features.
     *
     * @return one a column
     */
    public static List<String> pageFeatureNames() {
        return Arrays.stream(PageFeature.values()).map(PageFeature::name).toList();
    }

    /**
     * The features that tell articles from other pages.
     *
     * @param scores one a block, negative where it was not scored
     * @param hints what the head of the page says
     * @param options threshold and rules
     * @return one value a name
     */
    public float[] pageFeatures(float[] scores, PageHints hints, BodyOptions options) {
        BodySelection selection = BodySelection.of(page, marks, features.texts(), scores, options);
        return PageFeatures.of(page, marks, scores, selection, hints);
    }
}
