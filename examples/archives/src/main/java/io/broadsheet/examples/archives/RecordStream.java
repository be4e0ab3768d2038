package io.broadsheet.examples.archives;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of one run of inflated bytes: a gzip member, or a file that is not packed. jwarc reads the headers; what
 * follows a block is looked at here, since a wrong length shows only there.
 */
final class RecordStream {
    private static final int BUFFER = 8192;

    private final InputStream in;
    private final int maxHeader;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();

    /** Bytes read from the stream since the last header began; below 0 while a block is read. */
    private long headerBytes;

    private long taken;

    RecordStream(InputStream in, int maxHeader) {
        this.in = in;
        this.maxHeader = maxHeader;
    }

    /** A header that is longer than any header. */
    static final class HeaderTooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        HeaderTooLongException(int limit) {
            super("a record's header is longer than " + limit + " bytes");
        }
    }

    /**
     * Reads the header of the next record.
     *
     * @return the record, whose block is to be read before the next call; nothing at the end
     * @throws IOException when the header is damaged or too long
     */
    Optional<WarcRecord> next() throws IOException {
        if (isAtEnd()) {
            return Optional.empty();
        }
        headerBytes = buffer.remaining();
        try {
            // A reader for each record: it must not look for the end of the block before, which is done here.
            @SuppressWarnings("resource") // closing it would close the stream
            WarcReader reader = new WarcReader(channel(), buffer);
            reader.setLenient(true);
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                throw new EOFException("a header is cut off");
            }
            return record;
        } catch (RuntimeException e) {
            // Lengths that are no numbers and the like leave jwarc as unchecked exceptions.
            throw new IOException("malformed header: " + e.getClass().getSimpleName(), e);
        } finally {
            headerBytes = Long.MIN_VALUE / 2;
        }
    }

    /** Bytes of the stream that have been used up. */
    long position() {
        return taken - buffer.remaining();
    }

    /**
     * Whether what follows a block may follow one: the end, two line ends, or for ARC files one.
     *
     * @param arc whether the record is one of an ARC file
     */
    boolean endsWell(boolean arc) throws IOException {
        int at = 0;
        for (int ends = 0; ends < (arc ? 1 : 2); ends++) {
            if (!has(at + 1)) {
                // Some writers leave out the line ends of the last record.
                return true;
            }
            if (peek(at) == '\r' && has(at + 2) && peek(at + 1) == '\n') {
                at++;
            } else if (peek(at) != '\n') {
                return false;
            }
            at++;
        }
        return true;
    }

    /** Whether nothing but line ends is left; a checksum at the end has then been compared. */
    boolean isAtEnd() throws IOException {
        skipLineEnds();
        return !has(1);
    }

    /** Reads to the end, unless that is further than a number of bytes; tells whether it was reached. */
    boolean drain(long limit) throws IOException {
        long left = limit;
        while (has(1) && left > 0) {
            left -= buffer.remaining();
            buffer.position(buffer.limit());
        }
        return left > 0;
    }

    private void skipLineEnds() throws IOException {
        while (has(1) && (peek(0) == '\r' || peek(0) == '\n')) {
            buffer.get();
        }
    }

    private int peek(int at) {
        return buffer.get(buffer.position() + at);
    }

    /** Whether so many bytes can be looked at. */
    private boolean has(int count) throws IOException {
        while (buffer.remaining() < count) {
            buffer.compact();
            int read = read(buffer);
            buffer.flip();
            if (read < 0) {
                return false;
            }
        }
        return true;
    }

    private int read(ByteBuffer to) throws IOException {
        int read = in.read(to.array(), to.arrayOffset() + to.position(), to.remaining());
        if (read > 0) {
            to.position(to.position() + read);
            taken += read;
            headerBytes += read;
            if (headerBytes > maxHeader) {
                throw new HeaderTooLongException(maxHeader);
            }
        }
        return read;
    }

    private ReadableByteChannel channel() {
        return new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer to) throws IOException {
                if (to.hasArray()) {
                    return RecordStream.this.read(to);
                }
                byte[] bytes = new byte[to.remaining()];
                ByteBuffer copy = ByteBuffer.wrap(bytes);
                int read = RecordStream.this.read(copy);
                to.put(copy.flip());
                return read;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {
                // The stream is closed by who opened it.
            }
        };
    }
}
