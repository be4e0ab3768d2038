package io.broadsheet.examples.archives.run;

import io.broadsheet.examples.archives.ArchiveOutcomes;
import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.OutcomeJson;
import io.broadsheet.examples.archives.RecordParser;
import io.broadsheet.examples.archives.Status;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads archives into one stream of rows and one of dead letters. Rows of one archive keep their order; archives mix.
 */
public final class StreamRun {
    private final RecordParser parser;
    private final RowFormat format;
    private final String version;
    private final RunListener listener;

    /**
     * A run.
     *
     * @param parser makes outcomes of records
     * @param format writes articles
     * @param version the version of the program, for dead letters
     * @param listener is told what happens
     */
    public StreamRun(RecordParser parser, RowFormat format, String version, RunListener listener) {
        this.parser = Objects.requireNonNull(parser, "parser");
        this.format = Objects.requireNonNull(format, "format");
        this.version = Objects.requireNonNull(version, "version");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Reads the archives.
     *
     * @param sources the archives
     * @param jobs how many are read at a time
     * @param rows where articles go
     * @param dead where dead letters go, a JSON object a line
     * @throws IOException when a file cannot be read or written
     */
    public void run(List<ArchiveSource> sources, int jobs, Appendable rows, Appendable dead) throws IOException {
        Workers.run(
                sources,
                jobs,
                source -> source.use(file -> {
                    try (ArchiveOutcomes outcomes = ArchiveOutcomes.open(file, source.name(), 0, parser)) {
                        long told = 0;
                        for (Optional<Outcome> next = outcomes.next(); next.isPresent(); next = outcomes.next()) {
                            write(next.get(), rows, dead, 1);
                            listener.read(outcomes.position() - told);
                            told = outcomes.position();
                        }
                    }
                }));
    }

    /** Writes one outcome and tells of it. */
    void write(Outcome outcome, Appendable rows, Appendable dead, int attempt) throws IOException {
        String row = outcome.status() == Status.ARTICLE ? format.row(outcome) : "";
        listener.outcome(outcome);
        synchronized (this) {
            rows.append(row);
            if (outcome.status() == Status.DEAD) {
                dead.append(OutcomeJson.deadLetter(outcome, version, attempt)).append('\n');
            }
        }
    }
}
