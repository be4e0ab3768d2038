package io.broadsheet.examples.benchmarks;

import io.broadsheet.parser.TextArticleParser;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code predict-text} verb. */
@Command(
        name = "predict-text",
        sortOptions = false,
        description = {
            "Parses flattened pages, one ID.txt each, and writes what was found as predict does.",
            "",
            "A flattened page is text in UTF-8, one block a line, menus and notices included."
        })
final class PredictText implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".txt");

    @Parameters(paramLabel = "TEXT_DIR", description = "The folder of .txt files.")
    private Path folder = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl", description = "Where to write the predictions.")
    private Path file = Path.of("");

    @Mixin
    private BodyChoice choice = new BodyChoice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        TextArticleParser parser = TextArticleParser.create();
        Prediction prediction = new Prediction(choice.bodyText());
        List<Path> pages = pages();
        try (Output out = new Output(file, spec.commandLine().getErr(), "texts")) {
            for (Path page : pages) {
                String id = JsonLines.stem(page, ENDINGS);
                String text = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
                out.add(id, () -> prediction.of(id, parser.parse(text)));
            }
            return out.exitCode();
        }
    }

    private List<Path> pages() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileNotFoundException("there is no folder " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(ENDINGS.get(0)))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new FileNotFoundException("no .txt file in " + folder);
            }
            return pages;
        }
    }
}
