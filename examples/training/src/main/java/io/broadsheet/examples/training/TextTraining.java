package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.text.TextAnalysis;
import io.broadsheet.parser.internal.text.TextLine;
import io.broadsheet.parser.internal.text.TextModels;
import io.broadsheet.parser.internal.text.TextStory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Cross-validates and trains the models for flattened text. */
final class TextTraining {
    private static final String FOLDER = "io/broadsheet/parser/internal/text";

    private final List<LabelledText> texts;
    /** What is learned from: the texts, and stories without their surroundings. */
    private final List<LabelledText> examples;

    TextTraining(List<Corpus.Page> pages) {
        texts = pages.parallelStream()
                .filter(Corpus.Page::isArticle)
                .map(LabelledText::new)
                .toList();
        examples = Stream.concat(
                        texts.stream(),
                        texts.stream().filter(text -> !text.roles().isEmpty()).map(LabelledText::story))
                .toList();
    }

    /** Runs over all seeds, then writes the models of all texts. */
    void run(List<Integer> seeds, Path predictions, Path resources) throws IOException {
        TextValidation first = validate(seeds.get(0), predictions);
        for (int seed : seeds.subList(1, seeds.size())) {
            validate(seed, predictions);
        }
        ModelFiles files = new ModelFiles(resources.resolve(FOLDER));
        List<Integer> one = seeds.subList(0, 1);
        List<LabelledBlocks.Example> alone =
                examples.stream().map(LabelledText::example).toList();
        files.write(
                TextModels.LINES,
                BodyTraining.train(alone, Boosting.Settings.LINES, one),
                TextAnalysis.lineFeatureNames());
        files.write(
                TextModels.STORY,
                BodyTraining.train(first.storyExamples(), Boosting.Settings.STORY, one),
                TextAnalysis.storyFeatureNames());
        files.write(
                TextModels.ROLES,
                RoleTraining.train(first.roleExamples(), Boosting.Settings.LINE_ROLES, seeds.get(0)),
                TextAnalysis.storyFeatureNames());
    }

    private TextValidation validate(int seed, Path folder) throws IOException {
        TextValidation validation = new TextValidation(examples, seed);
        Report report = new Report();
        try (PredictionFiles files = new PredictionFiles(folder.resolve("text-" + seed))) {
            for (LabelledText text : texts) {
                List<PredictionFiles.Block> blocks = blocks(TextStory.with(validation.modelsFor(text)), text);
                files.write(text, blocks, 1);
                report.add(text.source(), blocks, 1);
            }
        }
        System.out.printf("text, seed %d: %s%n", seed, report);
        return validation;
    }

    private static List<PredictionFiles.Block> blocks(TextStory story, LabelledText text) {
        return story.read(text.text(), Checkpoint.NONE).stream()
                .map(TextTraining::block)
                .toList();
    }

    private static PredictionFiles.Block block(TextLine line) {
        return new PredictionFiles.Block(line.role(), line.text(), line.kept());
    }
}
