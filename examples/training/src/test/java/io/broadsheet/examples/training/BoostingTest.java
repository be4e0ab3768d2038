package io.broadsheet.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.parser.internal.body.TreeEnsemble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BoostingTest {
    private static final int COLUMNS = 4;

    private static Rows rows(int classes) {
        Random random = new Random(5);
        List<Rows.Row> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            float[] values = {random.nextInt(9), random.nextFloat(), random.nextInt(3), random.nextFloat()};
            float label = (values[0] > 4 ? 1 : 0) + (classes > 2 && values[1] > 0.6f ? 1 : 0);
            rows.add(new Rows.Row(values, label, 1 + random.nextInt(3)));
        }
        return Rows.of(rows);
    }

    private static Boosting.Settings settings(int classes) {
        return new Boosting.Settings(classes, 12, 4, 0.3, 1, 0.9, 1);
    }

    private static float[][] predicted(Rows rows, Boosting.Settings settings) throws XGBoostError {
        Booster booster = Boosting.grow(rows, settings, 3);
        DMatrix matrix = new DMatrix(rows.values(), rows.count(), COLUMNS, Float.NaN);
        try {
            return booster.predict(matrix);
        } finally {
            matrix.dispose();
            booster.dispose();
        }
    }

    private static float[] row(Rows rows, int i) {
        return Arrays.copyOfRange(rows.values(), i * COLUMNS, (i + 1) * COLUMNS);
    }

    @Test
    void answersLikeTheBoosterForTwoClasses() throws XGBoostError {
        Rows rows = rows(2);

        TreeEnsemble trees = Boosting.train(rows, settings(1), List.of(3)).trees();

        float[][] expected = predicted(rows, settings(1));
        for (int i = 0; i < rows.count(); i++) {
            float share = TreeEnsemble.logistic(trees.margin(row(rows, i)));
            assertThat(share).isCloseTo(expected[i][0], Offset.offset(1e-4f));
        }
    }

    @Test
    void answersLikeTheBoosterForSeveralClasses() throws XGBoostError {
        Rows rows = rows(3);

        TreeEnsemble trees = Boosting.train(rows, settings(3), List.of(3)).trees();

        float[][] expected = predicted(rows, settings(3));
        for (int i = 0; i < rows.count(); i++) {
            float[] margins = new float[3];
            trees.margins(row(rows, i), margins);
            double sum = Math.exp(margins[0]) + Math.exp(margins[1]) + Math.exp(margins[2]);
            for (int c = 0; c < 3; c++) {
                assertThat((float) (Math.exp(margins[c]) / sum)).isCloseTo(expected[i][c], Offset.offset(1e-3f));
            }
        }
    }

    @Test
    void givesTheSameTreesForTheSameSeed() {
        Rows rows = rows(2);

        TreeEnsemble first = Boosting.train(rows, settings(1), List.of(1, 2)).trees();
        TreeEnsemble second = Boosting.train(rows, settings(1), List.of(1, 2)).trees();

        for (int i = 0; i < rows.count(); i++) {
            assertThat(first.margin(row(rows, i))).isEqualTo(second.margin(row(rows, i)));
        }
    }

    @Test
    void findsTheFeaturesThatMatter() {
        double[] gains = Boosting.train(rows(2), settings(1), List.of(1)).gains();

        assertThat(gains[0]).isGreaterThan(gains[1] + gains[2] + gains[3]);
    }
}
