package io.broadsheet.examples.archives;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an archive from where it stands to its end. */
final class PlainBytes extends InputStream {
    private final ArchiveBytes bytes;

    PlainBytes(ArchiveBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        return bytes.read();
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        return length == 0 ? 0 : bytes.read(to, from, length);
    }
}
