package io.broadsheet.examples.training;

import io.broadsheet.examples.training.LabelledBlocks.Example;
import io.broadsheet.parser.internal.body.BodyModels;
import io.broadsheet.parser.internal.body.BodyOptions;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.TreeEnsemble;
import java.util.List;

/**
 * Cross-validation of the models for pages. The models behind the body learn from body scores of pages that the body
 * model had not seen.
 */
final class PageValidation {
    private final Folds folds;
    private final List<TreeEnsemble> bodies;
    private final List<TreeEnsemble> roles;
    private final List<TreeEnsemble> likelihoods;
    private final List<Example> bodyExamples;
    private final List<Example> roleExamples;
    private final List<LikelihoodTraining.Example> pageExamples;

    /** Trains all models of all folds. */
    PageValidation(List<LabelledPage> pages, int seed) {
        folds = new Folds(pages, seed);
        bodyExamples = pages.stream()
                .filter(page -> page.source().isArticle())
                .map(LabelledPage::example)
                .toList();
        bodies = folds.train(
                bodyExamples, Example::page, part -> BodyTraining.train(part, Boosting.Settings.BODY, List.of(seed)));
        List<Described> described = pages.parallelStream().map(this::describe).toList();
        pageExamples = described.stream().map(Described::page).toList();
        roleExamples = described.stream()
                .map(Described::roles)
                .filter(example -> !example.page().roles().isEmpty())
                .toList();
        roles = folds.train(
                roleExamples, Example::page, part -> RoleTraining.train(part, Boosting.Settings.ROLES, seed));
        likelihoods = folds.train(
                pageExamples, LikelihoodTraining.Example::page, part -> LikelihoodTraining.train(part, seed));
    }

    private record Described(LikelihoodTraining.Example page, Example roles) {}

    /** Describes page and roles by the scores of a model that had not seen the site. */
    private Described describe(LabelledPage page) {
        PageAnalysis analysis = page.analyse();
        float[] scores = scores(page);
        boolean named = !page.roles().isEmpty();
        float[][] roleRows = named ? analysis.roleFeatures(scores, BodyOptions.DEFAULT) : new float[0][];
        float[] row = analysis.pageFeatures(scores, page.hints(), BodyOptions.DEFAULT);
        return new Described(new LikelihoodTraining.Example(page, row), new Example(page, roleRows));
    }

    private float[] scores(LabelledPage page) {
        TreeEnsemble trees = bodies.get(folds.of(page));
        float[][] rows = page.example().rows();
        float[] scores = new float[rows.length];
        for (int b = 0; b < scores.length; b++) {
            scores[b] = rows[b] == null ? -1 : TreeEnsemble.logistic(trees.quickMargin(rows[b]));
        }
        return scores;
    }

    /** The models that had not seen the site of a page. */
    BodyModels modelsFor(LabelledPage page) {
        int fold = folds.of(page);
        return new BodyModels(bodies.get(fold), roles.get(fold), likelihoods.get(fold));
    }

    /** The examples to learn the body from. */
    List<Example> bodyExamples() {
        return bodyExamples;
    }

    /** The examples to learn roles from. */
    List<Example> roleExamples() {
        return roleExamples;
    }

    /** The examples to learn the likelihood from. */
    List<LikelihoodTraining.Example> pageExamples() {
        return pageExamples;
    }
}
