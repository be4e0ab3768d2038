package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a stream up to the limit on input bytes and not a buffer further. */
final class BoundedBytes {
    private static final int BUFFER_BYTES = 1 << 14;

    private BoundedBytes() {}

    static byte[] read(InputStream in, ParseLimits limits, Deadline deadline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER_BYTES);
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            deadline.look();
            requireWithin((long) out.size() + count, limits);
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }

    static void requireWithin(long bytes, ParseLimits limits) {
        if (bytes > limits.maxInputBytes()) {
            throw new Rejection(
                    Reason.INPUT_TOO_LARGE, "the input is longer than " + limits.maxInputBytes() + " bytes");
        }
    }
}
