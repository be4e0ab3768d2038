package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BodyModels;
import io.broadsheet.parser.internal.body.PageAnalysis;
import io.broadsheet.parser.internal.body.TreeEnsemble;
import io.broadsheet.parser.internal.body.TreeFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains on all pages of the corpora and writes the parser's resources. */
public final class TrainModels {
    private TrainModels() {}

    /**
     * Trains.
     *
     * @param args the folder of the corpora, and the folder for the resources
     * @throws Exception when files cannot be read or written
     */
    public static void main(String[] args) throws Exception {
        List<LabelledPage> pages = Corpus.read(Path.of(args[0]), Corpus.ARTICLE_SETS).stream()
                .map(LabelledPage::new)
                .toList();
        TreeEnsemble body = BodyTraining.train(pages, List.of(1, 2, 3));
        write(body, PageAnalysis.featureNames(), Path.of(args[1]).resolve(BodyModels.BODY));
    }

    private static void write(TreeEnsemble trees, List<String> features, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            TreeFile.write(trees, features, out);
        }
    }
}
