package io.broadsheet.parser.internal.body;

/** One row of features that is filled again for every block. */
final class FeatureRow {
    final float[] values;
    private final int[] keys;

    /** A row with room for at least the block features. */
    FeatureRow(int length) {
        this(new float[length]);
    }

    /** A row with given values. */
    FeatureRow(float[] values) {
        this.values = values;
        this.keys = new int[values.length];
    }

    /** The values as the trees compare them; the same array each time. */
    int[] keys() {
        PackedTrees.readKeys(values, keys);
        return keys;
    }

    void put(BlockFeature feature, float value) {
        values[feature.index()] = value;
    }

    void put(BlockFeature feature, boolean value) {
        values[feature.index()] = value ? 1 : 0;
    }
}
