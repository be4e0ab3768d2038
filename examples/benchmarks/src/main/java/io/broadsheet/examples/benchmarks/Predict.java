package io.broadsheet.examples.benchmarks;

import io.broadsheet.parser.ArticleParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code predict} verb. */
@Command(
        name = "predict",
        sortOptions = false,
        description = {
            "Parses the pages of a labelled set and writes what was found, one JSON object a page.",
            "",
            "The set is a folder with html/ID.html.gz and labels.jsonl (its id and url are read, nothing else); without"
                    + " labels every .html and .html.gz file is a page. The objects hold id, title, authors, published,"
                    + " modified, language, topics, summary, headings, paragraphs, body and likelihood; a page without"
                    + " an article has an empty body. As in the labels, published is the date of the last change where"
                    + " no other is known, a day without a time is written as its midnight, and authors names desks too."
        })
final class Predict implements Callable<Integer> {
    @Parameters(paramLabel = "CORPUS_DIR", description = "The labelled set.")
    private Path folder = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl", description = "Where to write the predictions.")
    private Path file = Path.of("");

    @Mixin
    private BodyChoice choice = new BodyChoice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Corpus corpus = Corpus.open(folder);
        ArticleParser parser = ArticleParser.create();
        Prediction prediction = new Prediction(choice.bodyText());
        try (Output out = new Output(file, spec.commandLine().getErr(), "pages")) {
            for (Corpus.Page page : corpus.pages()) {
                byte[] bytes = page.bytes();
                out.add(page.id(), () -> prediction.of(page.id(), parser.parse(bytes, page.url())));
            }
            return out.exitCode();
        }
    }
}
