package io.broadsheet.parser.internal.page;

import java.nio.charset.StandardCharsets;

/**
 * UTF-8 byte sequences as table 3-7 of the Unicode Standard defines them. Java's decoder writes one replacement
 * character for an encoded surrogate where the WHATWG Encoding Standard asks for three, hence the decoder here; it is
 * for malformed input only.
 */
final class Utf8Sequence {
    private Utf8Sequence() {}

    /**
     * The sequence that begins at an index.
     *
     * @return its length in bytes; negative for the longest beginning of a sequence that the next byte breaks off, which
     *     one replacement character stands for
     */
    static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0 || !isSecond(lead, bytes, at + 1)) {
            return -1;
        }
        for (int i = 2; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
                return -i;
            }
        }
        return length;
    }

    private static boolean isSecond(int lead, byte[] bytes, int at) {
        int second = at < bytes.length ? bytes[at] & 0xff : 0;
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        return second >= least && second <= most;
    }

    /** Decodes malformed UTF-8 as the WHATWG Encoding Standard does. */
    static String decode(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length);
        int from = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            if (length < 0) {
                out.append(new String(bytes, from, at - from, StandardCharsets.UTF_8))
                        .append('\uFFFD');
                from = at - length;
            }
            at += Math.abs(length);
        }
        return out.append(new String(bytes, from, at - from, StandardCharsets.UTF_8))
                .toString();
    }
}
