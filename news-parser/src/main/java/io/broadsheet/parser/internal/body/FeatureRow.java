package io.broadsheet.parser.internal.body;

/** One row of features that is filled again for every block. */
final class FeatureRow {
    final float[] values;

    /** A row with room for at least the block features. */
    FeatureRow(int length) {
        values = new float[length];
    }

    void put(BlockFeature feature, float value) {
        values[feature.index()] = value;
    }

    void put(BlockFeature feature, boolean value) {
        values[feature.index()] = value ? 1 : 0;
    }
}
