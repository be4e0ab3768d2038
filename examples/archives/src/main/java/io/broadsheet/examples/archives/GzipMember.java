package io.broadsheet.examples.archives;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One member of a gzip file, from its first byte to its checksum. Unlike the stream of the JDK it stops there, so that
 * the place of the next member is known.
 */
final class GzipMember extends InputStream {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int LONGEST_NAME = 1 << 16;

    private final ArchiveBytes bytes;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[8192];
    private final byte[] single = new byte[1];
    private long inflated;
    private boolean ended;

    /**
     * Begins a member where the archive stands.
     *
     * @param inflater one without a header; it is reset first and not ended
     * @throws ZipException when no member begins there
     */
    GzipMember(ArchiveBytes bytes, Inflater inflater) throws IOException {
        this.bytes = bytes;
        this.inflater = inflater;
        inflater.reset();
        readHeader();
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0 || ended) {
            return length == 0 ? 0 : -1;
        }
        try {
            while (true) {
                int count = inflater.inflate(to, from, length);
                if (count > 0) {
                    crc.update(to, from, count);
                    inflated += count;
                    return count;
                }
                if (inflater.finished()) {
                    readTrailer();
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("the member asks for a dictionary");
                }
                feed();
            }
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage() == null ? "damaged member" : e.getMessage());
        }
    }

    private void feed() throws IOException {
        int count = bytes.read(packed, 0, packed.length);
        if (count < 0) {
            throw new EOFException("the file ends inside a member");
        }
        inflater.setInput(packed, 0, count);
    }

    private void readHeader() throws IOException {
        if (next() != 0x1F || next() != 0x8B || next() != 8) {
            throw new ZipException("no gzip member");
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
    }

    private void readTrailer() throws IOException {
        ended = true;
        bytes.seek(bytes.position() - inflater.getRemaining());
        long sum = nextInt();
        long length = nextInt();
        if (sum != crc.getValue() || length != (inflated & 0xFFFFFFFFL)) {
            throw new ZipException("the checksum of the member is wrong");
        }
    }

    private long nextInt() throws IOException {
        long low = next() | next() << 8;
        long high = next() | next() << 8;
        return low | high << 16;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        for (int i = 0; i < LONGEST_NAME; i++) {
            if (next() == 0) {
                return;
            }
        }
        throw new ZipException("the name in the member's header is too long");
    }

    private int next() throws IOException {
        int b = bytes.read();
        if (b < 0) {
            throw new EOFException("the file ends inside a member");
        }
        return b;
    }
}
