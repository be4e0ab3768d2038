package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BodyOptions;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.TreeEnsemble;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Cross-validation in five folds; all pages of a site are in one fold. The models behind the body learn from body scores
 * of pages that the body model had not seen.
 */
final class CrossValidation {
    private static final int FOLDS = 5;

    private final List<LabelledPage> pages;
    private final int seed;
    private final Map<String, Integer> foldOfSite = new HashMap<>();
    private List<TreeEnsemble> bodies = List.of();
    private List<TreeEnsemble> roles = List.of();
    private List<TreeEnsemble> likelihoods = List.of();
    private final List<RoleTraining.Example> roleExamples = new ArrayList<>();
    private final List<LikelihoodTraining.Example> pageExamples = new ArrayList<>();

    private CrossValidation(List<LabelledPage> pages, int seed) {
        this.pages = pages;
        this.seed = seed;
        List<String> sites = new ArrayList<>(
                new TreeSet<>(pages.stream().map(page -> page.source().site()).toList()));
        Collections.shuffle(sites, new Random(seed));
        for (int i = 0; i < sites.size(); i++) {
            foldOfSite.put(sites.get(i), i % FOLDS);
        }
    }

    /** Trains all models of all folds. */
    static CrossValidation run(List<LabelledPage> pages, int seed) {
        CrossValidation validation = new CrossValidation(pages, seed);
        validation.trainBodies();
        validation.describe();
        validation.trainRest();
        return validation;
    }

    int fold(LabelledPage page) {
        return foldOfSite.getOrDefault(page.source().site(), 0);
    }

    /** Trains the models of all folds beside each other; each training is sequential, so the outcome is the same. */
    private static List<TreeEnsemble> folds(IntFunction<Boosting.Trained> training) {
        return IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(training)
                .map(Boosting.Trained::trees)
                .toList();
    }

    private void trainBodies() {
        bodies = folds(left -> BodyTraining.train(
                pages.stream()
                        .filter(page -> page.source().isArticle() && fold(page) != left)
                        .toList(),
                List.of(seed)));
    }

    /** Describes pages and roles by the scores of models that had not seen the site. */
    private void describe() {
        List<Described> described = pages.parallelStream().map(this::describe).toList();
        for (Described page : described) {
            pageExamples.add(page.page());
            if (!page.role().page().roles().isEmpty()) {
                roleExamples.add(page.role());
            }
        }
    }

    private record Described(LikelihoodTraining.Example page, RoleTraining.Example role) {}

    private Described describe(LabelledPage page) {
        PageAnalysis analysis = page.analyse();
        float[] scores = scores(page);
        boolean named = !page.roles().isEmpty();
        float[][] roleRows = named ? analysis.roleFeatures(scores, BodyOptions.DEFAULT) : new float[0][];
        float[] row = analysis.pageFeatures(scores, page.hints(), BodyOptions.DEFAULT);
        return new Described(new LikelihoodTraining.Example(page, row), new RoleTraining.Example(page, roleRows));
    }

    private float[] scores(LabelledPage page) {
        TreeEnsemble trees = bodies.get(fold(page));
        float[] scores = new float[page.blockCount()];
        for (int b = 0; b < scores.length; b++) {
            scores[b] = page.isScored(b) ? TreeEnsemble.logistic(trees.quickMargin(page.row(b))) : -1;
        }
        return scores;
    }

    private void trainRest() {
        roles = folds(left -> RoleTraining.train(
                roleExamples.stream().filter(e -> fold(e.page()) != left).toList(), seed));
        likelihoods = folds(left -> LikelihoodTraining.train(
                pageExamples.stream().filter(e -> fold(e.page()) != left).toList(), seed));
    }

    /** The examples to learn roles from. */
    List<RoleTraining.Example> roleExamples() {
        return roleExamples;
    }

    /** The examples to learn the likelihood from. */
    List<LikelihoodTraining.Example> pageExamples() {
        return pageExamples;
    }

    TreeEnsemble body(int fold) {
        return bodies.get(fold);
    }

    TreeEnsemble role(int fold) {
        return roles.get(fold);
    }

    TreeEnsemble likelihood(int fold) {
        return likelihoods.get(fold);
    }
}
