package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.RecordParser;
import io.broadsheet.examples.archives.Status;
import io.broadsheet.examples.archives.run.ArchiveSource;
import io.broadsheet.examples.archives.run.FolderRun;
import io.broadsheet.examples.archives.run.RowFormat;
import io.broadsheet.examples.archives.run.RunListener;
import io.broadsheet.examples.archives.run.StreamRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code parse} verb on web archives. */
final class ArchiveParse {
    private final List<ArchiveSource> sources;
    private final RecordParser parser;
    private final OutputFormat format;
    private final int jobs;
    private final Tally tally;
    private final Progress progress;

    ArchiveParse(
            List<ArchiveSource> sources,
            RecordParser parser,
            OutputFormat format,
            int jobs,
            Tally tally,
            Progress progress) {
        this.sources = sources;
        this.parser = parser;
        this.format = format;
        this.jobs = jobs;
        this.tally = tally;
        this.progress = progress;
    }

    /** The archives of inputs; names that occur twice are told apart. */
    static List<ArchiveSource> sources(List<PageInput> inputs) throws IOException {
        List<ArchiveSource> sources = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (PageInput input : inputs) {
            Path file = input.file().orElseThrow();
            for (ArchiveSource source : ArchiveSource.of(input.name(), input.stem(), file)) {
                String stem = source.stem();
                for (int count = 2; !used.add(stem); count++) {
                    stem = source.stem() + "-" + count;
                }
                sources.add(new ArchiveSource(source.name(), stem, source.file(), source.entry()));
            }
        }
        return sources;
    }

    static long size(List<ArchiveSource> sources) {
        return sources.stream().mapToLong(ArchiveSource::size).sum();
    }

    /** Only formats whose documents may stand one behind the other without an end. */
    static void check(OutputFormat format) throws UsageException {
        if (!format.holdsSeveral()
                || (format instanceof OutputFormat.Several && !format.name().equals("jsonl"))) {
            throw new UsageException("archives are written as rows, jsonl, json, text or markdown, not as "
                    + format.name() + "; broadsheet convert makes other formats of JSON Lines");
        }
    }

    /** Into a folder, which a later run may go on with. */
    void toFolder(Path folder, boolean resume, PrintWriter err) throws IOException, UsageException {
        if (!resume && Files.exists(folder.resolve(FolderRun.LEDGER))) {
            throw new UsageException(folder + " holds the ledger of an earlier run: --resume goes on with it, another"
                    + " folder begins anew");
        }
        if (!resume) {
            forbidLeftovers(folder);
        }
        Thread interrupted = new Thread(() -> {
            err.println("broadsheet: interrupted; the same command with --resume goes on");
            err.flush();
        });
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            String extension = format instanceof OutputFormat.Rows ? ".jsonl" : format.extension();
            new FolderRun(folder, parser, rows(), extension, Broadsheet.version(), listener()).run(sources, jobs);
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        }
    }

    private void forbidLeftovers(Path folder) throws UsageException {
        for (ArchiveSource source : sources) {
            if (Files.exists(folder.resolve(source.stem() + ".checkpoint"))) {
                throw new UsageException(folder + " holds what an earlier run began: --resume goes on with it");
            }
        }
    }

    /** Into one stream. */
    void toStream(Appendable out, Optional<Path> dead, PrintWriter err) throws IOException {
        StreamRun run = new StreamRun(parser, rows(), Broadsheet.version(), listener());
        if (dead.isPresent()) {
            try (Writer file = Files.newBufferedWriter(dead.get(), StandardCharsets.UTF_8)) {
                run.run(sources, jobs, out, file);
            }
        } else {
            run.run(sources, jobs, out, err);
        }
    }

    void toFile(Path file, Optional<Path> dead, PrintWriter err) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            toStream(out, dead, err);
        }
    }

    private RowFormat rows() {
        return article -> {
            StringBuilder row = new StringBuilder();
            try {
                format.write(List.of(article).iterator(), row);
            } catch (IOException e) {
                throw new UncheckedIOException("a StringBuilder does not fail", e);
            }
            return row.toString();
        };
    }

    private RunListener listener() {
        return new RunListener() {
            @Override
            public void outcome(Outcome outcome) {
                tally.add(outcome);
            }

            @Override
            public void earlier(Status status, String reason, long count) {
                tally.add(status, reason, count);
            }

            @Override
            public void read(long bytes) {
                progress.advance(bytes);
            }
        };
    }
}
