package io.broadsheet.parser.internal.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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

    TreeEnsemble(int[] roots, short[] feature, float[] value, int[] child) {
        this.roots = roots;
        this.feature = feature;
        this.value = value;
        this.child = child;
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
        Objects.requireNonNull(row, "row");
        return sum(row, 0, roots.length);
    }

    /**
     * The sum of the trees, or an estimate from the first quarter of them where that is beyond doubt: trees grown later
     * go on in the same direction.
     *
     * @param row the features of one block or page
     * @return the logarithm of the odds
     */
    public float quickMargin(float[] row) {
        int quarter = roots.length / 4;
        float first = sum(row, 0, quarter);
        if (Math.abs(first) > SURE) {
            return first * 2;
        }
        return first + sum(row, quarter, roots.length);
    }

    /** The sum of the trees from one number to before another. */
    float sum(float[] row, int from, int to) {
        float sum = 0;
        for (int t = from; t < to; t++) {
            sum += value[leaf(roots[t], row)];
        }
        return sum;
    }

    /**
     * The sums of the trees for each class: tree {@code i} speaks for class {@code i} modulo their number. The first
     * third of the trees is enough where one class leads by far.
     *
     * @param row the features of one block
     * @param margins receives one sum a class
     */
    public void margins(float[] row, float[] margins) {
        Arrays.fill(margins, 0);
        int rounds = roots.length / margins.length;
        int first = rounds / 3 * margins.length;
        addMargins(row, margins, 0, first);
        if (lead(margins) < SURE) {
            addMargins(row, margins, first, roots.length);
        }
    }

    private void addMargins(float[] row, float[] margins, int from, int to) {
        for (int t = from; t < to; t++) {
            margins[t % margins.length] += value[leaf(roots[t], row)];
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

    /** The leaf in which a row ends. */
    private int leaf(int root, float[] row) {
        int node = root;
        int f = feature[node];
        while (f >= 0) {
            node = child[node] + (row[f] < value[node] ? 0 : 1);
            f = feature[node];
        }
        return node;
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
