package io.broadsheet.parser.internal.page;

/**
 * How far bytes are UTF-8.
 *
 * @param nonAscii count of bytes past 127
 * @param malformed how many of them are in no well-formed UTF-8 sequence
 * @param paired how many of them stand next to another one
 */
record Utf8Census(int nonAscii, int malformed, int paired) {
    static Utf8Census of(byte[] bytes) {
        int nonAscii = 0;
        int malformed = 0;
        int paired = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int sequence = sequenceLength(bytes, at);
            int step = Math.max(1, sequence);
            nonAscii += step;
            malformed += sequence == 0 ? 1 : 0;
            boolean hasNeighbour = sequence > 1 || isHigh(bytes, at - 1) || isHigh(bytes, at + 1);
            paired += hasNeighbour ? step : 0;
            at += step;
        }
        return new Utf8Census(nonAscii, malformed, paired);
    }

    /** At most one byte in a hundred is malformed. */
    boolean isMostlyUtf8() {
        return malformed * 100L <= nonAscii;
    }

    /** Whether bytes past 127 come in runs, as they do in every script but the Latin one. */
    boolean isDense() {
        return paired * 10L > nonAscii * 4L;
    }

    private static boolean isHigh(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && bytes[at] < 0;
    }

    /** Length of the well-formed sequence that begins here, by table 3-7 of the Unicode Standard; 0 when there is none. */
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (length == 0 || second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
