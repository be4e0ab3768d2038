package io.broadsheet.examples.archives;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of an archive, with a position that can be set back. Confined to one thread. */
final class ArchiveBytes implements Closeable {
    private static final int SIZE = 1 << 16;

    private final FileChannel file;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(SIZE).flip();

    /** Where in the file the end of the window stands. */
    private long ahead;

    private ArchiveBytes(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    static ArchiveBytes open(Path path) throws IOException {
        return new ArchiveBytes(FileChannel.open(path, StandardOpenOption.READ));
    }

    long size() {
        return size;
    }

    /** Where the next byte stands in the file. */
    long position() {
        return ahead - window.remaining();
    }

    void seek(long position) {
        long back = ahead - position;
        if (back >= 0 && back <= window.limit()) {
            window.position((int) (window.limit() - back));
        } else {
            window.position(0).limit(0);
            ahead = position;
        }
    }

    /** {@return the next byte, -1 at the end} */
    int read() throws IOException {
        return fill() ? window.get() & 0xFF : -1;
    }

    /** Reads some bytes; -1 at the end. */
    int read(byte[] to, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, window.remaining());
        window.get(to, from, count);
        return count;
    }

    private boolean fill() throws IOException {
        if (window.hasRemaining()) {
            return true;
        }
        window.clear();
        int count = file.read(window, ahead);
        window.flip();
        ahead += Math.max(0, count);
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
