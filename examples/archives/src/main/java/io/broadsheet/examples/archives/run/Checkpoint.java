package io.broadsheet.examples.archives.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * How far one archive had come when all that was written was safe on disk.
 *
 * @param offset where in the archive to go on
 * @param rowBytes the length of the rows until then
 * @param deadBytes the length of the dead letters until then
 * @param finished whether the archive was at its end
 * @param counts what was met until then
 */
record Checkpoint(long offset, long rowBytes, long deadBytes, boolean finished, Counts counts) {
    static Checkpoint start() {
        return new Checkpoint(0, 0, 0, false, new Counts());
    }

    /** Writes it so that there is always a whole one, the old or the new. */
    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(offset)
                .append(' ')
                .append(rowBytes)
                .append(' ')
                .append(deadBytes)
                .append(' ');
        text.append(finished).append('\n');
        counts.all()
                .forEach((key, count) ->
                        text.append(count).append(' ').append(key).append('\n'));
        Path part = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(part, text);
        force(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** {@return the one that was written last; the start when there is none} */
    static Checkpoint read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return start();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String[] parts = lines.get(0).split(" ", -1);
        Counts counts = new Counts();
        for (String line : lines.subList(1, lines.size())) {
            int space = line.indexOf(' ');
            counts.add(line.substring(space + 1), Long.parseLong(line.substring(0, space)));
        }
        return new Checkpoint(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Boolean.parseBoolean(parts[3]),
                counts);
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
