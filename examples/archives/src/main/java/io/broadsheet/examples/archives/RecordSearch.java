package io.broadsheet.examples.archives;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;

/** Finds the next place in a damaged archive where a record begins. */
final class RecordSearch {
    private static final int LOOK = 2048;

    private final ArchiveBytes bytes;
    private final boolean packed;
    private final boolean arc;

    RecordSearch(ArchiveBytes bytes) throws IOException {
        this.bytes = bytes;
        this.packed = isMagicAt(0);
        this.arc = isArcHeader(packed ? inflatedAt(0) : textAt(0));
    }

    /** Whether the file is a run of gzip members. */
    boolean isPacked() {
        return packed;
    }

    /** {@return where the next record begins, from a place on; the size of the file when there is none} */
    long nextRecord(long from) throws IOException {
        return packed ? nextMember(from) : nextHeader(from);
    }

    /** Whether a record of a file that is not packed begins somewhere. */
    boolean isHeaderAt(long at) throws IOException {
        return isHeader(textAt(at));
    }

    private long nextMember(long from) throws IOException {
        bytes.seek(from);
        int before = -1;
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            if (before == 0x1F && b == 0x8B) {
                long at = bytes.position() - 2;
                if (isMagicAt(at) && isHeader(inflatedAt(at))) {
                    return at;
                }
                bytes.seek(at + 2);
            }
            before = b;
        }
        return bytes.size();
    }

    private long nextHeader(long from) throws IOException {
        bytes.seek(from);
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            if (b == '\n') {
                long at = bytes.position();
                if (isHeaderAt(at)) {
                    return at;
                }
                bytes.seek(at);
            }
        }
        return bytes.size();
    }

    private boolean isHeader(String text) {
        return arc ? isArcHeader(text) : text.startsWith("WARC/");
    }

    /** {@code http://paper.example/ 192.0.2.1 20260309174200 text/html 4321}. */
    private static boolean isArcHeader(String text) {
        int end = text.indexOf('\n');
        if (end < 0 || text.indexOf(':') < 1) {
            return false;
        }
        String[] parts = text.substring(0, end).split(" ", -1);
        return parts.length >= 5
                && parts[parts.length - 3].length() == 14
                && parts[parts.length - 3].chars().allMatch(Character::isDigit);
    }

    private boolean isMagicAt(long at) throws IOException {
        bytes.seek(at);
        return bytes.read() == 0x1F && bytes.read() == 0x8B && bytes.read() == 8 && (bytes.read() & 0xE0) == 0;
    }

    private String inflatedAt(long at) throws IOException {
        bytes.seek(at);
        Inflater inflater = new Inflater(true);
        byte[] text = new byte[LOOK];
        int length = 0;
        try {
            GzipMember member = new GzipMember(bytes, inflater);
            for (int read = 0; read >= 0 && length < LOOK; read = member.read(text, length, LOOK - length)) {
                length += read;
            }
            return new String(text, 0, length, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // Damage further on does not matter: the beginning tells.
            return new String(text, 0, length, StandardCharsets.ISO_8859_1);
        } finally {
            inflater.end();
        }
    }

    private String textAt(long at) throws IOException {
        bytes.seek(at);
        return new String(new PlainBytes(bytes).readNBytes(LOOK), StandardCharsets.ISO_8859_1);
    }
}
