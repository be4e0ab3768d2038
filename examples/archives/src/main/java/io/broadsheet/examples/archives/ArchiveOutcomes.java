package io.broadsheet.examples.archives;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of each record of one archive, in the order of the file. Every record and every damaged place gives
 * exactly one outcome. Confined to one thread.
 */
public final class ArchiveOutcomes implements Closeable {
    private final ArchiveReader reader;
    private final RecordParser parser;

    private ArchiveOutcomes(ArchiveReader reader, RecordParser parser) {
        this.reader = reader;
        this.parser = parser;
    }

    /**
     * Opens an archive.
     *
     * @param file the file
     * @param name what to call it in rows
     * @param offset 0, or what {@link #restart()} gave in an earlier run
     * @param parser makes outcomes of records
     * @return the outcomes, to be closed
     * @throws IOException when the file cannot be read
     */
    public static ArchiveOutcomes open(Path file, String name, long offset, RecordParser parser) throws IOException {
        return new ArchiveOutcomes(ArchiveReader.open(file, name, offset, parser.maxBlock()), parser);
    }

    /**
     * Reads on.
     *
     * @return what became of the next record; nothing at the end
     * @throws IOException when the file cannot be read, as against being damaged
     */
    public Optional<Outcome> next() throws IOException {
        return reader.next().map(this::outcome);
    }

    /**
     * Passes over the next record, since the program has died of it.
     *
     * @return the dead letter for it
     * @throws IOException when the file cannot be read
     */
    public Optional<Outcome> skipCrashing() throws IOException {
        return Optional.of(outcome(reader.skipCrashing()));
    }

    private Outcome outcome(ArchiveReader.Entry entry) {
        Outcome damage = entry.damage();
        return damage != null ? damage : parser.parse(entry.captureOrThrow());
    }

    /**
     * Where a run may stop and a later one go on.
     *
     * @return a place in the file; -1 where there is none, in the middle of a gzip member with several records
     */
    public long restart() {
        return reader.restart();
    }

    /** {@return how far into the file this has come, in bytes} */
    public long position() {
        return reader.position();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
