package io.broadsheet.examples.archives.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Notes which record is being read, so that a record at which the program dies again and again is found. A kill from
 * outside may hit any record, so one death proves nothing. Confined to one thread.
 */
final class BegunRecord implements Closeable {
    /** So many deaths at the same record are put down to it. */
    static final int DEATHS = 3;

    private final FileChannel file;
    private final ByteBuffer note = ByteBuffer.allocate(2 * Long.BYTES);
    private final long suspect;
    private final long deaths;

    private BegunRecord(FileChannel file, long suspect, long deaths) {
        this.file = file;
        this.suspect = suspect;
        this.deaths = deaths;
    }

    static BegunRecord open(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        ByteBuffer last = ByteBuffer.allocate(2 * Long.BYTES);
        boolean whole = file.read(last, 0) == last.capacity();
        return new BegunRecord(file, whole ? last.getLong(0) : -1, whole ? last.getLong(Long.BYTES) + 1 : 0);
    }

    /** Notes that a record is begun; tells whether it must not be, since the program has died of it. */
    boolean begin(long offset) throws IOException {
        boolean again = offset >= 0 && offset == suspect;
        note.clear();
        note.putLong(offset).putLong(again ? deaths : 0).flip();
        file.write(note, 0);
        return again && deaths >= DEATHS;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
