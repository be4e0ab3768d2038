package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.ArchiveOutcomes;
import io.broadsheet.examples.archives.Origin;
import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.OutcomeJson;
import io.broadsheet.examples.archives.RecordParser;
import io.broadsheet.examples.archives.Stage;
import io.broadsheet.examples.archives.Status;
import io.broadsheet.examples.archives.run.DeadLetter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code retry} verb. */
@Command(
        name = "retry",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Reads again what ended as dead letters, and nothing else.",
            "",
            "Articles go to standard output as rows; what is dead still goes to standard error, or to --dead, with its attempt"
                    + " counted up. Use it with other limits, or with a newer version of this program."
        },
        footer = {"", "Example:", "  broadsheet retry news.dead.jsonl --timeout 60 --dead still.jsonl >> news.jsonl"})
final class RetryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DEAD.jsonl", description = "Dead letters of an earlier run.")
    private Path letters = Path.of("");

    @Option(names = "--dead", paramLabel = "FILE", description = "Where to write what is dead still.")
    private Optional<Path> dead = Optional.empty();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, UsageException {
        RecordParser records = new RecordParser(limits.limits(), 0);
        PageParser pages = new PageParser(limits.limits(), InputStream.nullInputStream());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Tally tally = new Tally();
        StringBuilder still = new StringBuilder();
        for (DeadLetter letter : letters()) {
            Outcome outcome = read(letter, records, pages);
            tally.add(outcome);
            if (outcome.status() == Status.ARTICLE) {
                out.println(OutcomeJson.row(
                        outcome.origin(),
                        outcome.likelihood(),
                        outcome.article().orElseThrow()));
            } else if (outcome.status() == Status.DEAD) {
                still.append(OutcomeJson.deadLetter(outcome, Broadsheet.version(), letter.attempt() + 1))
                        .append('\n');
            }
        }
        if (dead.isPresent()) {
            Files.writeString(dead.get(), still);
        } else {
            err.print(still);
        }
        tally.print(err, "records");
        return tally.count(Status.DEAD) > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private List<DeadLetter> letters() throws IOException, UsageException {
        List<DeadLetter> read = new ArrayList<>();
        for (String line : Files.readAllLines(letters, StandardCharsets.UTF_8)) {
            try {
                read.add(DeadLetter.read(line));
            } catch (IOException e) {
                throw new UsageException("line " + (read.size() + 1) + " of " + letters
                        + " is no dead letter, as parse writes them with --dead or beside the rows");
            }
        }
        return read;
    }

    private static Outcome read(DeadLetter letter, RecordParser records, PageParser pages) throws UsageException {
        try {
            PageInput input = Inputs.of(List.of(letter.file()), "").get(0);
            if (!input.isArchive()) {
                return pages.outcome(input);
            }
            Path file = input.file().orElseThrow();
            try (ArchiveOutcomes outcomes = ArchiveOutcomes.open(file, letter.file(), letter.offset(), records)) {
                return outcomes.next().orElseGet(() -> gone(letter, "the file ends before that place"));
            }
        } catch (IOException e) {
            return gone(letter, String.valueOf(e.getMessage()));
        }
    }

    private static Outcome gone(DeadLetter letter, String detail) {
        Origin place = Origin.place(letter.file(), letter.offset(), -1);
        return Outcome.dead(place, Stage.STREAM, "UNREADABLE", detail);
    }
}
