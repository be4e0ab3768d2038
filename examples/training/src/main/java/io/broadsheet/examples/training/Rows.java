package io.broadsheet.examples.training;

import java.util.List;

/**
 * A training matrix.
 *
 * @param values row after row
 * @param columns values a row
 * @param labels one a row
 * @param weights one a row
 */
record Rows(float[] values, int columns, float[] labels, float[] weights) {
    int count() {
        return labels.length;
    }

    /** One row on its way into a matrix. */
    record Row(float[] values, float label, float weight) {}

    /** The matrix of some rows, at least one, all of the same length. */
    static Rows of(List<Row> rows) {
        int columns = rows.get(0).values().length;
        float[] values = new float[rows.size() * columns];
        float[] labels = new float[rows.size()];
        float[] weights = new float[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i).values(), 0, values, i * columns, columns);
            labels[i] = rows.get(i).label();
            weights[i] = rows.get(i).weight();
        }
        return new Rows(values, columns, labels, weights);
    }
}
