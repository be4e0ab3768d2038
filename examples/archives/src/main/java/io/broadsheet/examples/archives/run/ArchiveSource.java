package io.broadsheet.examples.archives.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * One archive to read: a file, or an archive inside a WACZ file.
 *
 * @param name what to call it in rows
 * @param stem what to call the files that are made from it
 * @param file the file
 * @param entry the name inside a WACZ file; empty for an archive of its own
 */
public record ArchiveSource(String name, String stem, Path file, String entry) {
    private static final int MAX_RATIO = 1_000;

    /**
     * The archives of a file: itself, or those in a WACZ file.
     *
     * @param name what to call the file in rows
     * @param stem what to call the files that are made from it
     * @param file the file
     * @return one or more
     * @throws IOException when a WACZ file cannot be read or holds no archive
     */
    public static List<ArchiveSource> of(String name, String stem, Path file) throws IOException {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".wacz")) {
            return List.of(new ArchiveSource(name, stem, file, ""));
        }
        List<ArchiveSource> archives = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(ArchiveSource::isArchive)
                    .sorted()
                    .forEach(entry -> {
                        String last = entry.substring(entry.lastIndexOf('/') + 1);
                        archives.add(new ArchiveSource(name + "!" + entry, stem + "-" + last, file, entry));
                    });
        }
        if (archives.isEmpty()) {
            throw new IOException(name + " holds no archive");
        }
        return archives;
    }

    private static boolean isArchive(String entry) {
        return entry.startsWith("archive/") && (entry.endsWith(".warc.gz") || entry.endsWith(".warc"));
    }

    /** {@return how many bytes there are to read, for the progress} */
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Work on the file of an archive. */
    @FunctionalInterface
    interface Work {
        void on(Path file) throws IOException;
    }

    /** Does work on the archive; one inside a WACZ file is unpacked to a temporary file for that time. */
    void use(Work work) throws IOException {
        if (entry.isEmpty()) {
            work.on(file);
            return;
        }
        Path unpacked = Files.createTempFile("broadsheet-", entry.endsWith(".gz") ? ".warc.gz" : ".warc");
        try {
            unpack(unpacked);
            work.on(unpacked);
        } finally {
            Files.delete(unpacked);
        }
    }

    private void unpack(Path to) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(entry));
                OutputStream out = Files.newOutputStream(to)) {
            long left = Math.max(1 << 20, Files.size(file) * MAX_RATIO);
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new IOException(name + " inflates to more than " + MAX_RATIO + " times its size");
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
