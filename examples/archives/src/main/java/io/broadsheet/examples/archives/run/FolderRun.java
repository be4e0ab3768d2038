package io.broadsheet.examples.archives.run;

import io.broadsheet.examples.archives.RecordParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads archives into a folder: for each its rows, its dead letters, and a line in the ledger when it is finished.
 * Files appear under their names when they are complete. A later run goes on where this one ended, and gives the same
 * bytes.
 */
public final class FolderRun {
    /** The name of the ledger in the folder. */
    public static final String LEDGER = "ledger.jsonl";

    /** The name of the list of near-duplicates in the folder. */
    public static final String DUPLICATES = "duplicates.jsonl";

    private final Path folder;
    private final RecordParser parser;
    private final RowFormat format;
    private final String extension;
    private final String version;
    private final RunListener listener;

    /**
     * A run.
     *
     * @param folder where to write
     * @param parser makes outcomes of records
     * @param format writes articles
     * @param extension the end of the names of the files with articles
     * @param version the version of the program, for dead letters
     * @param listener is told what happens
     */
    public FolderRun(
            Path folder,
            RecordParser parser,
            RowFormat format,
            String extension,
            String version,
            RunListener listener) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.parser = Objects.requireNonNull(parser, "parser");
        this.format = Objects.requireNonNull(format, "format");
        this.extension = Objects.requireNonNull(extension, "extension");
        this.version = Objects.requireNonNull(version, "version");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Reads the archives that the ledger does not name yet, and lists the near-duplicates of all.
     *
     * @param sources the archives; their stems are all different
     * @param jobs how many are read at a time
     * @throws IOException when a file cannot be read or written
     */
    public void run(List<ArchiveSource> sources, int jobs) throws IOException {
        Files.createDirectories(folder);
        Ledger ledger = Ledger.open(folder.resolve(LEDGER));
        Workers.run(sources, jobs, source -> read(source, ledger));
        Duplicates duplicates = new Duplicates();
        for (ArchiveSource source : sources) {
            duplicates.readRows(folder.resolve(source.stem() + extension));
        }
        duplicates.write(folder.resolve(DUPLICATES));
    }

    private void read(ArchiveSource source, Ledger ledger) throws IOException {
        Counts earlier = ledger.finished(source);
        if (earlier != null) {
            earlier.tell(listener);
            listener.read(source.size());
            return;
        }
        ArchiveFiles files = new ArchiveFiles(folder, source.stem(), extension);
        source.use(file -> {
            Counts counts = new ArchiveJob(source.name(), file, files, parser, format, version, listener).run();
            ledger.add(source, counts, files.sha256());
            files.forget();
        });
    }
}
