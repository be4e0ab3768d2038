package io.broadsheet.parser.internal.body;

import java.util.Arrays;

/**
 * The trees of an ensemble laid out for scoring. Every tree is filled up to a full one, so that the place of a node
 * follows from the way to it, and {@value #LANES} trees are walked side by side without a branch that depends on the
 * row: their loads overlap, and nothing can be predicted wrongly.
 *
 * <p>The trees of a group have the same depth, and their nodes lie interleaved: node {@code n} of a tree lies {@code LANES}
 * times {@code n} after its root, its children are {@code 2n + 1} and {@code 2n + 2}. A split is one number: the key of its
 * threshold in the upper half, its feature in the lower.
 */
final class PackedTrees {
    private static final int LANES = 4;
    private static final int DEEPEST = 16;

    /** For each group: its depth, and where its splits and leaves begin. */
    private final int[] depth;

    private final int[] splitStart;
    private final int[] leafStart;
    private final long[] splits;
    private final float[] leaves;

    /**
     * Lays out an ensemble.
     *
     * @param classes how many it tells apart; the trees of a group speak for the same one, and the groups for each class
     *     in turn
     */
    PackedTrees(TreeEnsemble source, int classes) {
        int rounds = source.treeCount() / classes;
        int groups = (rounds + LANES - 1) / LANES * classes;
        depth = new int[groups];
        splitStart = new int[groups + 1];
        leafStart = new int[groups + 1];
        for (int t = 0; t < source.treeCount(); t++) {
            int g = group(t, classes);
            depth[g] = Math.max(depth[g], depth(source, source.root(t)));
        }
        for (int g = 0; g < groups; g++) {
            splitStart[g + 1] = splitStart[g] + LANES * splitCount(g);
            leafStart[g + 1] = leafStart[g] + LANES * (splitCount(g) + 1);
        }
        splits = new long[splitStart[groups]];
        leaves = new float[leafStart[groups]];
        for (int t = 0; t < source.treeCount(); t++) {
            fill(source, source.root(t), group(t, classes), t / classes % LANES);
        }
    }

    private static int group(int tree, int classes) {
        return tree / classes / LANES * classes + tree % classes;
    }

    private int splitCount(int group) {
        return (1 << depth[group]) - 1;
    }

    private static int depth(TreeEnsemble source, int root) {
        int depth = 0;
        int[] level = {root};
        while (true) {
            int[] next = new int[2 * level.length];
            int count = 0;
            for (int node : level) {
                if (source.feature(node) >= 0) {
                    next[count++] = source.child(node);
                    next[count++] = source.child(node) + 1;
                }
            }
            if (count == 0) {
                return depth;
            }
            if (++depth > DEEPEST) {
                throw new IllegalArgumentException("a tree is deeper than " + DEEPEST + " splits");
            }
            level = Arrays.copyOf(next, count);
        }
    }

    /** Lays out one tree; below a leaf that ends early all ways lead to its value. */
    private void fill(TreeEnsemble source, int root, int g, int lane) {
        int count = splitCount(g);
        int[] nodes = new int[2 * count + 1];
        nodes[0] = root;
        for (int n = 0; n < count; n++) {
            int node = nodes[n];
            boolean split = source.feature(node) >= 0;
            splits[splitStart[g] + LANES * n + lane] =
                    split ? (long) thresholdKey(source.value(node)) << 32 | source.feature(node) : 0;
            nodes[2 * n + 1] = split ? source.child(node) : node;
            nodes[2 * n + 2] = split ? source.child(node) + 1 : node;
        }
        for (int n = count; n < nodes.length; n++) {
            leaves[leafStart[g] + LANES * (n - count) + lane] = source.value(nodes[n]);
        }
    }

    /** Zero is not above minus zero, though its bits are. */
    private static int thresholdKey(float threshold) {
        return key(threshold == 0 ? -0f : threshold);
    }

    /** An integer that is in the order of the values; no number lies above all numbers. */
    private static int key(float value) {
        int bits = Float.floatToRawIntBits(value);
        return bits ^ (bits >> 31 >>> 1);
    }

    /** Fills in the keys of a row. */
    static void readKeys(float[] values, int[] keys) {
        for (int i = 0; i < values.length; i++) {
            keys[i] = key(values[i]);
        }
    }

    /** How many groups of trees there are. */
    int groups() {
        return depth.length;
    }

    /** What the trees of the groups from one number to before another say of a row. */
    float sum(int[] keys, int from, int to) {
        float sum = 0;
        for (int g = from; g < to; g++) {
            sum += sum(keys, g);
        }
        return sum;
    }

    /** What the trees of one group say of a row. */
    float sum(int[] keys, int group) {
        final long[] splits = this.splits;
        int root = splitStart[group];
        int p0 = root;
        int p1 = root + 1;
        int p2 = root + 2;
        int p3 = root + 3;
        // Written out for each lane, so that all of it stays in registers.
        for (int level = depth[group]; level > 0; level--) {
            long s0 = splits[p0];
            long s1 = splits[p1];
            long s2 = splits[p2];
            long s3 = splits[p3];
            p0 = 2 * p0 - root + 2 * LANES + LANES * below(s0, keys);
            p1 = 2 * p1 - root + 2 * LANES - 1 + LANES * below(s1, keys);
            p2 = 2 * p2 - root + 2 * LANES - 2 + LANES * below(s2, keys);
            p3 = 2 * p3 - root + 2 * LANES - 3 + LANES * below(s3, keys);
        }
        int leaf = leafStart[group] - LANES * splitCount(group) - root;
        return leaves[leaf + p0] + leaves[leaf + p1] + leaves[leaf + p2] + leaves[leaf + p3];
    }

    /** Minus one when the row is below the threshold of a split, else zero. */
    private static int below(long split, int[] keys) {
        return (int) ((keys[(int) split] - (split >> 32)) >> 63);
    }
}
