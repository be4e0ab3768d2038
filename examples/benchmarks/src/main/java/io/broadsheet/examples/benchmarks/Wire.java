package io.broadsheet.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code wire} verb. */
@Command(
        name = "wire",
        sortOptions = false,
        description = {
            "Runs the line grammars over labelled lines and writes what they read, one JSON object a line.",
            "",
            "The input holds id, kind (dateline, byline, credit, copyright or photo-credit), language and text; what it"
                    + " expects is not read. The output holds id and predicted, which is null for a line that only looks"
                    + " like one of its kind."
        })
final class Wire implements Callable<Integer> {
    @Parameters(paramLabel = "LINES.jsonl", description = "The labelled lines.")
    private Path lines = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl", description = "Where to write the predictions.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        WirePredictions predictions = new WirePredictions();
        List<JsonNode> labels = JsonLines.read(lines);
        try (Output out = new Output(file, spec.commandLine().getErr(), "lines")) {
            for (JsonNode label : labels) {
                out.add(label.path("id").asText(), () -> predictions.of(label));
            }
            return out.exitCode();
        }
    }
}
