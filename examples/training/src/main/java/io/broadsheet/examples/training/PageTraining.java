package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BodyExtractor;
import io.broadsheet.parser.internal.body.BodyModels;
import io.broadsheet.parser.internal.body.BodyOptions;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.PageBody;
import io.broadsheet.parser.internal.body.TextBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Cross-validates and trains the models for pages. */
final class PageTraining {
    private static final String FOLDER = "io/broadsheet/parser/internal/body";

    private final List<LabelledPage> pages;

    PageTraining(List<Corpus.Page> pages) {
        this.pages = pages.parallelStream().map(LabelledPage::new).toList();
    }

    /** Runs over all seeds, then writes the models of all pages. */
    void run(List<Integer> seeds, Path predictions, Path resources) throws IOException {
        PageValidation first = validate(seeds.get(0), predictions);
        for (int seed : seeds.subList(1, seeds.size())) {
            validate(seed, predictions);
        }
        ModelFiles files = new ModelFiles(resources.resolve(FOLDER));
        files.write(
                BodyModels.BODY,
                BodyTraining.train(first.bodyExamples(), Boosting.Settings.BODY, seeds.subList(0, 1)),
                PageAnalysis.featureNames());
        files.write(
                BodyModels.ROLES,
                RoleTraining.train(first.roleExamples(), Boosting.Settings.ROLES, seeds.get(0)),
                PageAnalysis.roleFeatureNames());
        files.write(
                BodyModels.LIKELIHOOD,
                LikelihoodTraining.train(first.pageExamples(), seeds.get(0)),
                PageAnalysis.pageFeatureNames());
    }

    private PageValidation validate(int seed, Path folder) throws IOException {
        PageValidation validation = new PageValidation(pages, seed);
        Report report = new Report();
        try (PredictionFiles files = new PredictionFiles(folder.resolve("seed-" + seed))) {
            for (LabelledPage page : pages) {
                PageBody body = BodyExtractor.with(validation.modelsFor(page), BodyOptions.DEFAULT)
                        .extract(page.source().parse(), page.hints(), Checkpoint.NONE);
                List<PredictionFiles.Block> blocks =
                        body.blocks().stream().map(PageTraining::block).toList();
                files.write(page, blocks, body.likelihood());
                report.add(page.source(), blocks, body.likelihood());
            }
        }
        System.out.printf("pages, seed %d: %s%n", seed, report);
        return validation;
    }

    private static PredictionFiles.Block block(TextBlock block) {
        return new PredictionFiles.Block(block.role(), block.text(), block.kept());
    }
}
