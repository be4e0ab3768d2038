package io.broadsheet.parser.internal.body;

import io.broadsheet.parser.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which features moved the score of a block. On the way from a root to a leaf the mean of the leaves below changes at each
 * split; the change is put down to the feature that the split asks for. Immutable and safe for many threads.
 */
final class TreeSignals {
    private static final int MOST = 8;
    private static final double LEAST_WEIGHT = 0.02;

    private final TreeEnsemble trees;

    /** The mean of the leaves below each node. */
    private final float[] mean;

    TreeSignals(TreeEnsemble trees) {
        this.trees = trees;
        this.mean = new float[trees.nodeCount()];
        for (int node = mean.length - 1; node >= 0; node--) {
            // Children stand behind their parent.
            int child = trees.child(node);
            mean[node] = isLeaf(node) ? trees.value(node) : (mean[child] + mean[child + 1]) / 2;
        }
    }

    /**
     * The strongest signals of a block.
     *
     * @param row its features
     * @return those that moved its score most, the strongest first
     */
    List<Signal> of(float[] row) {
        float[] weights = weights(row);
        List<Signal> signals = new ArrayList<>();
        for (BlockFeature feature : BlockFeature.values()) {
            float weight = weights[feature.index()];
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                String name = feature.name().toLowerCase(Locale.ROOT);
                signals.add(new Signal(name, row[feature.index()], weight));
            }
        }
        signals.sort(Comparator.comparingDouble(signal -> -Math.abs(signal.weight())));
        return List.copyOf(signals.subList(0, Math.min(MOST, signals.size())));
    }

    /** How much each feature moved the logarithm of the odds, by its column. */
    float[] weights(float[] row) {
        float[] weights = new float[BlockFeature.COUNT];
        for (int tree = 0; tree < trees.treeCount(); tree++) {
            int node = trees.root(tree);
            while (!isLeaf(node)) {
                int next = trees.child(node) + (row[trees.feature(node)] < trees.value(node) ? 0 : 1);
                weights[trees.feature(node)] += mean[next] - mean[node];
                node = next;
            }
        }
        return weights;
    }

    private boolean isLeaf(int node) {
        return trees.feature(node) < 0;
    }
}
