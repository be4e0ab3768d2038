package io.broadsheet.examples.archives.run;

import io.broadsheet.examples.archives.ArchiveOutcomes;
import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.OutcomeJson;
import io.broadsheet.examples.archives.RecordParser;
import io.broadsheet.examples.archives.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one archive to its end, from the start or from where an earlier run stopped. Confined to one thread. */
final class ArchiveJob {
    /** After so many records what was written is made safe. */
    private static final int INTERVAL = 1_000;

    private final String name;
    private final Path archive;
    private final ArchiveFiles files;
    private final RecordParser parser;
    private final RowFormat format;
    private final String version;
    private final RunListener listener;

    ArchiveJob(
            String name,
            Path archive,
            ArchiveFiles files,
            RecordParser parser,
            RowFormat format,
            String version,
            RunListener listener) {
        this.name = name;
        this.archive = archive;
        this.files = files;
        this.parser = parser;
        this.format = format;
        this.version = version;
        this.listener = listener;
    }

    /** {@return what was met in the whole archive, in earlier runs too} */
    Counts run() throws IOException {
        Checkpoint checkpoint = Checkpoint.read(files.checkpoint());
        checkpoint.counts().tell(listener);
        listener.read(checkpoint.offset());
        if (!checkpoint.finished()) {
            read(checkpoint);
        }
        files.publish();
        return checkpoint.counts();
    }

    private void read(Checkpoint from) throws IOException {
        Counts counts = from.counts();
        try (PartFile rows = PartFile.open(files.rowsPart(), from.rowBytes());
                PartFile dead = PartFile.open(files.deadPart(), from.deadBytes());
                BegunRecord begun = BegunRecord.open(files.begun());
                ArchiveOutcomes outcomes = ArchiveOutcomes.open(archive, name, from.offset(), parser)) {
            long told = from.offset();
            long since = 0;
            for (Optional<Outcome> next = next(outcomes, begun); next.isPresent(); next = next(outcomes, begun)) {
                write(next.get(), rows, dead);
                counts.add(next.get());
                listener.outcome(next.get());
                listener.read(outcomes.position() - told);
                told = outcomes.position();
                long restart = outcomes.restart();
                if (++since >= INTERVAL && restart >= 0) {
                    save(rows, dead, restart, false, counts);
                    since = 0;
                }
            }
            save(rows, dead, outcomes.position(), true, counts);
        }
    }

    private static Optional<Outcome> next(ArchiveOutcomes outcomes, BegunRecord begun) throws IOException {
        return begun.begin(outcomes.restart()) ? outcomes.skipCrashing() : outcomes.next();
    }

    private void write(Outcome outcome, PartFile rows, PartFile dead) throws IOException {
        if (outcome.status() == Status.ARTICLE) {
            rows.write(format.row(outcome));
        } else if (outcome.status() == Status.DEAD) {
            dead.write(OutcomeJson.deadLetter(outcome, version, 1) + "\n");
        }
    }

    private void save(PartFile rows, PartFile dead, long offset, boolean finished, Counts counts) throws IOException {
        new Checkpoint(offset, rows.force(), dead.force(), finished, counts).write(files.checkpoint());
    }
}
