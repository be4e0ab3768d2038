package io.broadsheet.parser.internal.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes that open a Unicode text and name its encoding. */
record ByteOrderMark(Charset charset, int length) {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        }
        if (begins(bytes, 0xff, 0xfe, 0, 0)) { // before UTF-16LE, whose mark begins the same way
            return Optional.of(new ByteOrderMark(UTF_32LE, 4));
        }
        if (begins(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(new ByteOrderMark(UTF_32BE, 4));
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
        }
        return begins(bytes, 0xfe, 0xff)
                ? Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2))
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
