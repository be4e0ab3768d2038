package io.broadsheet.examples.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.TreeEnsemble;
import java.util.ArrayList;
import java.util.List;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trains the trees that tell body blocks from others. */
final class BodyTraining {
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 120;
    private static final double PAGE_CAP = 3;
    private static final double NEWS_WEIGHT = 2;
    private static final double SCALE = 100;

    private BodyTraining() {}

    /** Trains one booster a seed and joins them. */
    static TreeEnsemble train(List<LabelledPage> pages, List<Integer> seeds)
            throws XGBoostError, JsonProcessingException {
        Rows rows = rows(pages);
        List<Booster> boosters = new ArrayList<>();
        for (int seed : seeds) {
            boosters.add(Boosting.train(rows, Boosting.Settings.BODY, seed));
        }
        TreeEnsemble trees = Boosting.join(boosters);
        boosters.forEach(Booster::dispose);
        return trees;
    }

    /** All scored blocks; every page weighs about the same, and a block by its words. */
    private static Rows rows(List<LabelledPage> pages) {
        List<Rows.Row> rows = new ArrayList<>();
        for (LabelledPage page : pages) {
            double scale = scale(page);
            for (int b = 0; b < page.rows.length; b++) {
                if (page.rows[b] != null && scale > 0) {
                    rows.add(new Rows.Row(page.rows[b], page.body[b] ? 1 : 0, (float) (scale * words(page, b))));
                }
            }
        }
        return Rows.of(rows, PageAnalysis.featureNames().size());
    }

    private static double scale(LabelledPage page) {
        double body = 0;
        double all = 0;
        for (int b = 0; b < page.rows.length; b++) {
            body += page.body[b] ? words(page, b) : 0;
            all += page.rows[b] == null ? 0 : words(page, b);
        }
        if (body == 0) {
            return 0;
        }
        double news = page.roles.isEmpty() ? 1 : NEWS_WEIGHT;
        return news * SCALE / body * Math.min(1, PAGE_CAP * body / all);
    }

    private static int words(LabelledPage page, int block) {
        return Math.max(LEAST_WORDS, Math.min(MOST_WORDS, page.analysis.wordCount(block)));
    }
}
