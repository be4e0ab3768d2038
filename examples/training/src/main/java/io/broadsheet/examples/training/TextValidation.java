package io.broadsheet.examples.training;

import io.broadsheet.examples.training.LabelledBlocks.Example;
import io.broadsheet.parser.internal.body.TreeEnsemble;
import io.broadsheet.parser.internal.text.TextModels;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cross-validation of the models for flattened text. Each model learns from scores that models gave to texts which they
 * had not seen.
 */
final class TextValidation {
    private final Folds folds;
    private final List<TreeEnsemble> lines;
    private final List<TreeEnsemble> stories;
    private final List<TreeEnsemble> roles;
    private final List<Example> storyExamples;
    private final List<Example> roleExamples;

    /** Trains all models of all folds. */
    TextValidation(List<LabelledText> texts, int seed) {
        folds = new Folds(texts, seed);
        List<Example> alone = texts.stream().map(LabelledText::example).toList();
        lines = folds.train(
                alone, Example::page, part -> BodyTraining.train(part, Boosting.Settings.LINES, List.of(seed)));
        storyExamples = inContext(texts, alone, lines);
        stories = folds.train(
                storyExamples, Example::page, part -> BodyTraining.train(part, Boosting.Settings.STORY, List.of(seed)));
        List<Example> scored = inContext(texts, storyExamples, stories);
        roleExamples = IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).isWhole() && !texts.get(i).roles().isEmpty())
                .mapToObj(scored::get)
                .toList();
        roles = folds.train(
                roleExamples, Example::page, part -> RoleTraining.train(part, Boosting.Settings.LINE_ROLES, seed));
    }

    /** Describes lines once more, by the scores of models that had not seen their site. */
    private List<Example> inContext(List<LabelledText> texts, List<Example> examples, List<TreeEnsemble> models) {
        return IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> {
                    LabelledText text = texts.get(i);
                    float[] scores = scores(examples.get(i).rows(), models.get(folds.of(text)));
                    return new Example(text, text.analyse().features(scores));
                })
                .toList();
    }

    private static float[] scores(float[][] rows, TreeEnsemble trees) {
        float[] scores = new float[rows.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = TreeEnsemble.logistic(trees.margin(rows[i]));
        }
        return scores;
    }

    /** The models that had not seen the site of a text. */
    TextModels modelsFor(LabelledText text) {
        int fold = folds.of(text);
        return new TextModels(lines.get(fold), stories.get(fold), roles.get(fold));
    }

    /** The examples to learn lines in their story from. */
    List<Example> storyExamples() {
        return storyExamples;
    }

    /** The examples to learn roles from. */
    List<Example> roleExamples() {
        return roleExamples;
    }
}
