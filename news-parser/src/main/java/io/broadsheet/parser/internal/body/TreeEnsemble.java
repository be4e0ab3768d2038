package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boosted decision trees over rows of features, as flat arrays. Immutable and safe for many threads.
 *
 * <p>Node {@code i} is a leaf when {@code feature[i]} is negative; its value is then {@code value[i]}. Otherwise the
 * row goes on to {@code child[i]} when its feature is below {@code value[i]}, and to {@code child[i] + 1} when not.
 */
public final class TreeEnsemble {
    /** The feature number of a leaf. */
    public static final int LEAF = -1;

    private static final float SURE = 2.5f;

    private final int[] roots;
    private final short[] feature;
    private final float[] value;
    private final int[] child;
    private final PackedTrees packed;

    TreeEnsemble(int[] roots, short[] feature, float[] value, int[] child) {
        this.roots = roots;
        this.feature = feature;
        this.value = value;
        this.child = child;
        this.packed = new PackedTrees(this);
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
     * The sum of the trees.
     *
     * @param row the features of one block or page
     * @return the logarithm of the odds
     */
    public float margin(float[] row) {
        FeatureRow whole = new FeatureRow(row);
        return packed.sum(whole.keys(), 0, roots.length, whole.treeValues(packed.roomForValues()));
    }

    /**
     * The sum of the trees, or an estimate from the first quarter of them where that is beyond doubt: trees grown later
     * go on in the same direction.
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
        float[] values = row.treeValues(packed.roomForValues());
        int quarter = roots.length / 4;
        float first = packed.sum(keys, 0, quarter, values);
        if (Math.abs(first) > SURE) {
            return first * 2;
        }
        return first + packed.sum(keys, quarter, roots.length, values);
    }

    /**
     * The sums of the trees for each class: tree {@code i} speaks for class {@code i} modulo their number. The first
     * third of the trees is enough where one class leads by far.
     *
     * @param row the features of one block
     * @param margins receives one sum a class
     */
    public void margins(float[] row, float[] margins) {
        margins(new FeatureRow(row), margins);
    }

    /** The same for a row that is used again. */
    void margins(FeatureRow row, float[] margins) {
        Arrays.fill(margins, 0);
        int[] keys = row.keys();
        float[] values = row.treeValues(packed.roomForValues());
        int rounds = roots.length / margins.length;
        int third = rounds / 3 * margins.length;
        packed.walk(0, keys, 0, third, values);
        addRounds(values, 0, third, margins);
        if (lead(margins) < SURE) {
            packed.walk(0, keys, third, rounds * margins.length, values);
            addRounds(values, third, rounds * margins.length, margins);
        }
    }

    private static void addRounds(float[] values, int from, int to, float[] margins) {
        for (int t = from; t < to; t += margins.length) {
            for (int c = 0; c < margins.length; c++) {
                margins[c] += values[t + c];
            }
        }
    }

    /** How far the highest margin lies above the next. */
    private static float lead(float[] margins) {
        float most = Float.NEGATIVE_INFINITY;
        float next = Float.NEGATIVE_INFINITY;
        for (float margin : margins) {
            if (margin > most) {
                next = most;
                most = margin;
            } else if (margin > next) {
                next = margin;
            }
        }
        return most - next;
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
            return new TreeEnsemble(
                    roots.stream().mapToInt(Integer::intValue).toArray(),
                    Arrays.copyOf(feature, count),
                    Arrays.copyOf(value, count),
                    Arrays.copyOf(child, count));
        }
    }
}
