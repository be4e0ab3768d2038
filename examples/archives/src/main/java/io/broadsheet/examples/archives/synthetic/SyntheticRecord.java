package io.broadsheet.examples.archives.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * One WARC record.
 *
 * @param type the kind of record
 * @param uri the address of the page; empty for none
 * @param block what is in it
 * @param length what its header says of the length of the block; empty for the truth
 */
record SyntheticRecord(String type, String uri, byte[] block, String length) {
    static SyntheticRecord of(String type, String uri, String block) {
        return new SyntheticRecord(type, uri, block.getBytes(StandardCharsets.UTF_8), "");
    }

    SyntheticRecord withLength(String wrong) {
        return new SyntheticRecord(type, uri, block, wrong);
    }

    byte[] bytes() {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + id() + ">\r\n"
                + "WARC-Date: 2026-03-10T08:05:00Z\r\n"
                + (uri.isEmpty() ? "" : "WARC-Target-URI: " + uri + "\r\n")
                + "Content-Type: " + (type.equals("warcinfo") ? "application/warc-fields" : "application/http")
                + "\r\nContent-Length: " + (length.isEmpty() ? String.valueOf(block.length) : length) + "\r\n\r\n";
        byte[] start = joined(head.getBytes(StandardCharsets.UTF_8), block);
        return joined(start, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private UUID id() {
        return UUID.nameUUIDFromBytes((type + uri).getBytes(StandardCharsets.UTF_8));
    }

    /** {@return both, one behind the other} */
    static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
