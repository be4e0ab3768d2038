package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boosted decision trees over rows of features, as flat arrays. Immutable and safe for many threads.
 *
 * <p>Node {@code i} is a leaf when {@code feature[i]} is negative; its value is then {@code value[i]}. Otherwise the
 * row goes on to {@code child[i]} when its feature is below {@code value[i]}, and to {@code child[i] + 1} when not.
 *
 * <p>An ensemble for several classes has one tree a class in turn: tree {@code t} speaks for class {@code t} modulo their
 * number.
 */
public final class TreeEnsemble {
    /** The feature number of a leaf. */
    public static final int LEAF = -1;

    /** After these shares of the trees a sum beyond its bound is as good as the whole. */
    private static final float[] STAGES = {0.25f, 0.5f};

    private static final float[] SURE = {2, 1.5f};
    /** By how much such a sum still grows; means over the blocks of real pages. */
    private static final float[] GROWTH = {1.65f, 1.2f};

    /** How far a class may lie behind the best after a third of the trees and still catch up. */
    private static final float IN_REACH = 2.5f;

    private final int[] roots;
    private final short[] feature;
    private final float[] value;
    private final int[] child;
    private final int classes;
    private final PackedTrees packed;

    TreeEnsemble(int[] roots, short[] feature, float[] value, int[] child, int classes) {
        this.roots = roots;
        this.feature = feature;
        this.value = value;
        this.child = child;
        this.classes = classes;
        this.packed = new PackedTrees(this, classes);
    }

    /**
     * Collects trees.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Number of trees. */
    int treeCount() {
        return roots.length;
    }

    int nodeCount() {
        return feature.length;
    }

    int root(int tree) {
        return roots[tree];
    }

    int feature(int node) {
        return feature[node];
    }

    float value(int node) {
        return value[node];
    }

    int child(int node) {
        return child[node];
    }

    /**
     * The sum of the trees of an ensemble for one class.
     *
     * @param row the features of one block or page
     * @return the logarithm of the odds
     */
    public float margin(float[] row) {
        return packed.sum(new FeatureRow(row).keys(), 0, packed.groups());
    }

    /**
     * The sum of the trees, or an estimate from the first of them where these leave no doubt: trees grown later go on in
     * the same direction.
     *
     * @param row the features of one block or page
     * @return the logarithm of the odds
     */
    public float quickMargin(float[] row) {
        return quickMargin(new FeatureRow(row));
    }

    /** The same for a row that is used again. */
    float quickMargin(FeatureRow row) {
        int[] keys = row.keys();
        float sum = 0;
        int done = 0;
        for (int stage = 0; stage < STAGES.length; stage++) {
            int end = (int) (packed.groups() * STAGES[stage]);
            sum += packed.sum(keys, done, end);
            done = end;
            if (Math.abs(sum) > SURE[stage]) {
                return sum * GROWTH[stage];
            }
        }
        return sum + packed.sum(keys, done, packed.groups());
    }

    /**
     * Adds to each class what its trees say. Only the first third of them is asked where the class then lies far behind
     * the best.
     *
     * @param row the features of one block
     * @param margins one a class: what speaks for it beforehand, {@link Float#NEGATIVE_INFINITY} where it is out of the
     *     question
     */
    public void margins(float[] row, float[] margins) {
        margins(new FeatureRow(row), margins);
    }

    /** The same for a row that is used again. */
    void margins(FeatureRow row, float[] margins) {
        int[] keys = row.keys();
        int third = (packed.groups() / classes + 2) / 3 * classes;
        add(keys, 0, third, margins, -Float.MAX_VALUE);
        float best = Float.NEGATIVE_INFINITY;
        for (float margin : margins) {
            best = Math.max(best, margin);
        }
        add(keys, third, packed.groups(), margins, best - IN_REACH);
    }

    /** Adds what some groups say to the margins that are not below a bound beforehand. */
    private void add(int[] keys, int from, int to, float[] margins, float bound) {
        for (int c = 0; c < classes; c++) {
            if (margins[c] >= bound) {
                for (int g = from + c; g < to; g += classes) {
                    margins[c] += packed.sum(keys, g);
                }
            }
        }
    }

    /**
     * Turns a margin into a share.
     *
     * @param margin logarithm of the odds
     * @return 0 to 1
     */
    public static float logistic(float margin) {
        return (float) (1 / (1 + Math.exp(-margin)));
    }

    /** Collects the nodes of an ensemble, tree by tree; the two children of a node lie side by side. */
    public static final class Builder {
        private final List<Integer> roots = new ArrayList<>();
        private short[] feature = new short[1024];
        private float[] value = new float[1024];
        private int[] child = new int[1024];
        private int count;

        private Builder() {}

        /**
         * Begins a tree.
         *
         * @return the place of its root
         */
        public int addRoot() {
            roots.add(count);
            return reserve(1);
        }

        /**
         * Makes a node a leaf.
         *
         * @param node its place
         * @param leaf what a row that ends here adds to the sum
         */
        public void setLeaf(int node, float leaf) {
            feature[node] = LEAF;
            value[node] = leaf;
        }

        /**
         * Makes a node a split and reserves its two children.
         *
         * @param node its place
         * @param column the feature
         * @param threshold rows below it go on to the first child, all others to the second
         * @return the place of the first child; the second is next to it
         */
        public int setSplit(int node, int column, float threshold) {
            feature[node] = (short) column;
            value[node] = threshold;
            // Reserving may move the arrays, so it comes first.
            int first = reserve(2);
            child[node] = first;
            return first;
        }

        private int reserve(int nodes) {
            int first = count;
            count += nodes;
            if (count > feature.length) {
                feature = Arrays.copyOf(feature, 2 * count);
                value = Arrays.copyOf(value, 2 * count);
                child = Arrays.copyOf(child, 2 * count);
            }
            return first;
        }

        /**
         * The finished ensemble.
         *
         * @return an ensemble of all trees added so far
         */
        public TreeEnsemble build() {
            return build(1);
        }

        /**
         * The finished ensemble for several classes.
         *
         * @param classes how many
         * @return an ensemble of all trees added so far, which were added class by class in turn
         * @throws IllegalArgumentException when there are not as many trees for each class
         */
        public TreeEnsemble build(int classes) {
            if (roots.size() % classes != 0) {
                throw new IllegalArgumentException(roots.size() + " trees cannot speak for " + classes + " classes");
            }
            return new TreeEnsemble(
                    roots.stream().mapToInt(Integer::intValue).toArray(),
                    Arrays.copyOf(feature, count),
                    Arrays.copyOf(value, count),
                    Arrays.copyOf(child, count),
                    classes);
        }
    }
}
