package io.broadsheet.examples.training;

import java.util.List;

/** Trains the trees that tell articles from other pages. */
final class LikelihoodTraining {
    private LikelihoodTraining() {}

    /** A page's features and whether it is an article. */
    record Example(LabelledPage page, float[] row) {}

    static Boosting.Trained train(List<Example> examples, int seed) {
        List<Rows.Row> rows = examples.stream()
                .map(example ->
                        new Rows.Row(example.row(), example.page().source().isArticle() ? 1 : 0, 1))
                .toList();
        return Boosting.train(Rows.of(rows), Boosting.Settings.LIKELIHOOD, List.of(seed));
    }
}
