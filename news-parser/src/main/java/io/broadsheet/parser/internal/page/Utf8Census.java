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
            int length = Utf8Sequence.length(bytes, at);
            int step = Math.abs(length);
            if (length != 1) {
                nonAscii += step;
                malformed += length < 0 ? step : 0;
                paired += step > 1 || isHigh(bytes, at - 1) || isHigh(bytes, at + 1) ? step : 0;
            }
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
}
