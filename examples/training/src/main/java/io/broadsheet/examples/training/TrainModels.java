package io.broadsheet.examples.training;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * From labelled pages to the parser's models. Cross-validates, writes the predictions of every fold for the corpora's
 * scoring programs, then trains on all pages and writes the resources.
 */
@Command(
        name = "training",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Cross-validates the parser's models on labelled pages, then trains and writes them.")
public final class TrainModels implements Callable<Integer> {
    @Parameters(paramLabel = "CORPORA", description = "The folder of the labelled sets.")
    private Path corpora = Path.of("");

    @Parameters(paramLabel = "PREDICTIONS", description = "Where to write what each fold says of unseen pages.")
    private Path predictions = Path.of("");

    @Parameters(
            paramLabel = "RESOURCES",
            description = "The root of the resources that the models are written to, such as"
                    + " news-parser/src/main/resources.")
    private Path resources = Path.of("");

    @Option(
            names = "--seeds",
            defaultValue = "3",
            description = "How many seeds to cross-validate and train with (${DEFAULT-VALUE}).")
    private int seeds;

    @Option(names = "--only", description = "Train the models of: ${COMPLETION-CANDIDATES}.")
    private Part only = Part.BOTH;

    /** Which models to train. */
    private enum Part {
        PAGES,
        TEXTS,
        BOTH
    }

    private TrainModels() {}

    /**
     * Trains and evaluates.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new TrainModels())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(TrainModels::tell)
                .execute(args));
    }

    /** A file that is missing is no defect, and needs no trace. */
    private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof NoSuchFileException missing) {
            command.getErr().println("training: there is no file " + missing.getFile());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    @Override
    public Integer call() throws IOException {
        List<Corpus.Page> pages = Corpus.read(corpora);
        System.out.printf("%d pages%n", pages.size());
        List<Integer> numbers = IntStream.rangeClosed(1, seeds).boxed().toList();
        if (only != Part.TEXTS) {
            new PageTraining(pages).run(numbers, predictions, resources);
        }
        if (only != Part.PAGES) {
            new TextTraining(pages).run(numbers, predictions, resources);
        }
        return CommandLine.ExitCode.OK;
    }
}
