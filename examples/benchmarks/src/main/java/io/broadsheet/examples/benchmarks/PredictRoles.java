package io.broadsheet.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.BlockEvidence;
import io.broadsheet.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code predict-roles} verb. */
@Command(
        name = "predict-roles",
        sortOptions = false,
        description = {
            "Writes what every text block of every page was taken for, one JSON object a page.",
            "",
            "The objects hold id, which is FOLDER/PAGE, and blocks, a list of [role, text] in page order. The folder is"
                    + " read as by predict."
        })
final class PredictRoles implements Callable<Integer> {
    @Parameters(paramLabel = "CORPUS_DIR", description = "The labelled set.")
    private Path folder = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl", description = "Where to write the roles.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Corpus corpus = Corpus.open(folder);
        ArticleParser parser = ArticleParser.create();
        try (Output out = new Output(file, spec.commandLine().getErr(), "pages")) {
            for (Corpus.Page page : corpus.pages()) {
                byte[] bytes = page.bytes();
                String id = corpus.name() + "/" + page.id();
                out.add(id, () -> roles(id, parser.parse(bytes, page.url())));
            }
            return out.exitCode();
        }
    }

    private static JsonNode roles(String id, ParseResult result) {
        ObjectNode out = JsonLines.object().put("id", id);
        ArrayNode blocks = out.putArray("blocks");
        for (BlockEvidence block : result.evidence().blocks()) {
            blocks.addArray().add(block.role()).add(block.text());
        }
        return out;
    }
}
