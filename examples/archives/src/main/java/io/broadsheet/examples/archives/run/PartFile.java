package io.broadsheet.examples.archives.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is being written. What was written past a checkpoint is cut off when it is opened again. */
final class PartFile implements Closeable {
    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private PartFile(FileChannel file) {
        this.file = file;
    }

    static PartFile open(Path path, long length) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (file.size() < length) {
            file.close();
            throw new IOException(path + " is shorter than its checkpoint says: begin again without --resume");
        }
        file.truncate(length);
        file.position(length);
        return new PartFile(file);
    }

    void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; ) {
            int count = Math.min(bytes.length - from, buffer.remaining());
            buffer.put(bytes, from, count);
            from += count;
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
    }

    /** Makes all that was written safe, and tells the length. */
    long force() throws IOException {
        flush();
        file.force(true);
        return file.position();
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
