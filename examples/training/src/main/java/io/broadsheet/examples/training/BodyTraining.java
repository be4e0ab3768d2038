package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.PageAnalysis;
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

    static Boosting.Trained train(List<LabelledPage> pages, List<Integer> seeds) {
        return Boosting.train(rows(pages), Boosting.Settings.BODY, seeds);
    }

    /** All scored blocks; every page weighs about the same, and a block by its words. */
    private static Rows rows(List<LabelledPage> pages) {
        List<Rows.Row> rows = new ArrayList<>();
        for (LabelledPage page : pages) {
            double scale = scale(page);
            for (int b = 0; b < page.blockCount(); b++) {
                if (page.isScored(b) && scale > 0) {
                    rows.add(new Rows.Row(page.row(b), page.isBody(b) ? 1 : 0, (float) (scale * words(page, b))));
                }
            }
        }
        return Rows.of(rows, PageAnalysis.featureNames().size());
    }

    private static double scale(LabelledPage page) {
        double body = 0;
        double all = 0;
        for (int b = 0; b < page.blockCount(); b++) {
            body += page.isBody(b) ? words(page, b) : 0;
            all += page.isScored(b) ? words(page, b) : 0;
        }
        if (body == 0) {
            return 0;
        }
        double news = page.roles().isEmpty() ? 1 : NEWS_WEIGHT;
        return news * SCALE / body * Math.min(1, PAGE_CAP * body / all);
    }

    private static int words(LabelledPage page, int block) {
        return Math.max(LEAST_WORDS, Math.min(MOST_WORDS, page.words(block)));
    }
}
