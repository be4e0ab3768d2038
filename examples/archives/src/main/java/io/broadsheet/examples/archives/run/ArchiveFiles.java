package io.broadsheet.examples.archives.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files that are made from one archive, while it is read and afterwards. */
final class ArchiveFiles {
    private final Path rows;
    private final Path dead;
    private final Path checkpoint;
    private final Path begun;

    ArchiveFiles(Path folder, String stem, String extension) throws IOException {
        this.rows = folder.resolve(stem + extension);
        this.dead = folder.resolve(stem + ".dead.jsonl");
        this.checkpoint = folder.resolve(stem + ".checkpoint");
        this.begun = folder.resolve(stem + ".begun");
        Path parent = rows.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    Path rowsPart() {
        return part(rows);
    }

    Path deadPart() {
        return part(dead);
    }

    Path checkpoint() {
        return checkpoint;
    }

    Path begun() {
        return begun;
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Gives the finished files their names. May be done again after it was cut short. */
    void publish() throws IOException {
        publish(dead);
        publish(rows);
    }

    private static void publish(Path file) throws IOException {
        if (Files.exists(part(file))) {
            Files.move(part(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** {@return the digest of the rows} */
    String sha256() throws IOException {
        try (InputStream in = Files.newInputStream(rows)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Removes the notes of a run that is over. */
    void forget() throws IOException {
        Files.deleteIfExists(checkpoint);
        Files.deleteIfExists(begun);
    }
}
