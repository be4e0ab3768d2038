package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BodyExtractor;
import io.broadsheet.parser.internal.body.BodyModels;
import io.broadsheet.parser.internal.body.BodyOptions;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.PageBody;
import io.broadsheet.parser.internal.body.TreeFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From labelled pages to the parser's models. Cross-validates, writes the predictions of every fold for the corpora's
 * scoring programs, then trains on all pages and writes the resources.
 */
public final class TrainModels {
    private static final List<Integer> SEEDS = List.of(1, 2, 3);
    private static final int MOST_IMPORTANT = 25;

    private TrainModels() {}

    /**
     * Trains and evaluates.
     *
     * @param args the folder of the corpora; the folder for predictions, one below it a seed; the folder for the
     *     resources
     * @throws IOException when files cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: TrainModels CORPORA PREDICTIONS RESOURCES");
            System.exit(2);
        }
        List<LabelledPage> pages = Corpus.read(Path.of(args[0])).parallelStream()
                .map(LabelledPage::new)
                .toList();
        System.out.printf("%d pages%n", pages.size());
        CrossValidation first = validate(pages, SEEDS.get(0), Path.of(args[1]));
        for (int seed : SEEDS.subList(1, SEEDS.size())) {
            validate(pages, seed, Path.of(args[1]));
        }
        writeModels(pages, first, Path.of(args[2]));
    }

    private static CrossValidation validate(List<LabelledPage> pages, int seed, Path folder) throws IOException {
        CrossValidation validation = CrossValidation.run(pages, seed);
        Report report = predict(pages, validation, folder.resolve("seed-" + seed));
        System.out.printf("seed %d: %s%n", seed, report);
        return validation;
    }

    private static Report predict(List<LabelledPage> pages, CrossValidation validation, Path folder)
            throws IOException {
        Report report = new Report();
        try (PredictionFiles files = new PredictionFiles(folder)) {
            for (LabelledPage page : pages) {
                int fold = validation.fold(page);
                BodyModels models =
                        new BodyModels(validation.body(fold), validation.role(fold), validation.likelihood(fold));
                PageBody body = BodyExtractor.with(models, BodyOptions.DEFAULT)
                        .extract(page.source().parse(), page.hints(), Checkpoint.NONE);
                files.write(page, body);
                report.add(page, body);
            }
        }
        return report;
    }

    private static void writeModels(List<LabelledPage> pages, CrossValidation validation, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        List<LabelledPage> articles =
                pages.stream().filter(page -> page.source().isArticle()).toList();
        write(BodyTraining.train(articles, SEEDS), PageAnalysis.featureNames(), folder.resolve(BodyModels.BODY));
        write(
                RoleTraining.train(validation.roleExamples(), SEEDS.get(0)),
                PageAnalysis.roleFeatureNames(),
                folder.resolve(BodyModels.ROLES));
        write(
                LikelihoodTraining.train(validation.pageExamples(), SEEDS.get(0)),
                PageAnalysis.pageFeatureNames(),
                folder.resolve(BodyModels.LIKELIHOOD));
    }

    private static void write(Boosting.Trained trained, List<String> features, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            TreeFile.write(trained.trees(), features, out);
        }
        System.out.printf("%s: %d bytes%n", file.getFileName(), Files.size(file));
        double all = Arrays.stream(trained.gains()).sum();
        IntStream.range(0, features.size())
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -trained.gains()[f]))
                .limit(MOST_IMPORTANT)
                .forEach(f -> System.out.printf("  %5.1f %% %s%n", 100 * trained.gains()[f] / all, features.get(f)));
    }
}
