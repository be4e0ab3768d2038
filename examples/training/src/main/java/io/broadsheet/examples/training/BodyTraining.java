package io.broadsheet.examples.training;

import io.broadsheet.examples.training.LabelledBlocks.Example;
import java.util.ArrayList;
import java.util.List;

/** Trains the trees that tell body blocks from others. */
final class BodyTraining {
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 120;
    private static final double PAGE_CAP = 3;
    private static final double NEWS_WEIGHT = 2;
    private static final double SCALE = 100;

    private BodyTraining() {}

    static Boosting.Trained train(List<Example> examples, Boosting.Settings settings, List<Integer> seeds) {
        return Boosting.train(rows(examples), settings, seeds);
    }

    /** All scored blocks; every page weighs about the same, and a block by its words. */
    private static Rows rows(List<Example> examples) {
        List<Rows.Row> rows = new ArrayList<>();
        for (Example example : examples) {
            LabelledBlocks page = example.page();
            double scale = scale(example);
            for (int b = 0; b < page.blockCount(); b++) {
                float[] row = example.rows()[b];
                if (row != null && scale > 0) {
                    rows.add(new Rows.Row(row, page.isBody(b) ? 1 : 0, (float) (scale * words(page, b))));
                }
            }
        }
        return Rows.of(rows);
    }

    private static double scale(Example example) {
        LabelledBlocks page = example.page();
        double body = 0;
        double all = 0;
        for (int b = 0; b < page.blockCount(); b++) {
            body += page.isBody(b) ? words(page, b) : 0;
            all += example.rows()[b] == null ? 0 : words(page, b);
        }
        if (body == 0) {
            return 0;
        }
        double news = page.roles().isEmpty() ? 1 : NEWS_WEIGHT;
        return news * SCALE / body * Math.min(1, PAGE_CAP * body / all);
    }

    private static int words(LabelledBlocks page, int block) {
        return Math.max(LEAST_WORDS, Math.min(MOST_WORDS, page.words(block)));
    }
}
