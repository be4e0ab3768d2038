package io.broadsheet.examples.spark;

import io.broadsheet.examples.archives.ArchiveOutcomes;
import io.broadsheet.examples.archives.RecordParser;
import io.broadsheet.parser.ParseLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The rows of one archive, read as they are asked for. Confined to one thread. */
final class ArchiveRows implements Iterator<Row> {
    /** One a process: it is immutable and takes a while to make. */
    private static final RecordParser PARSER = new RecordParser(ParseLimits.defaults(), 0);

    private final ArchiveOutcomes outcomes;
    private final @Nullable Path copy;
    private @Nullable Row ahead;
    private boolean ended;

    private ArchiveRows(ArchiveOutcomes outcomes, @Nullable Path copy) {
        this.outcomes = outcomes;
        this.copy = copy;
    }

    /**
     * Opens an archive.
     *
     * @param address a path, or an address of a file system that Hadoop knows, such as {@code s3a://…}: such an archive is copied to
     *     the worker's disk first, since records are found by their place
     */
    static Iterator<Row> of(String address) throws IOException {
        boolean local = !address.contains("://");
        Path copy = local ? null : copy(address);
        Path file = copy == null ? Path.of(address) : copy;
        ArchiveRows rows = new ArchiveRows(ArchiveOutcomes.open(file, address, 0, PARSER), copy);
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.<Void>addTaskCompletionListener(context -> {
                rows.close();
                return null;
            });
        }
        return rows;
    }

    private static Path copy(String address) throws IOException {
        org.apache.hadoop.fs.Path from = new org.apache.hadoop.fs.Path(address);
        String suffix = from.getName().endsWith(".gz") ? ".gz" : "";
        Path to = Files.createTempFile("archive-", suffix);
        from.getFileSystem(new Configuration())
                .copyToLocalFile(false, from, new org.apache.hadoop.fs.Path(to.toUri()), true);
        return to;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            try {
                Optional<Row> next = outcomes.next().map(RowSchema::row);
                ahead = next.orElse(null);
                ended = next.isEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (ended) {
                close();
            }
        }
        return ahead != null;
    }

    @Override
    public Row next() {
        Row row = hasNext() ? ahead : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return row;
    }

    private void close() {
        try {
            outcomes.close();
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
