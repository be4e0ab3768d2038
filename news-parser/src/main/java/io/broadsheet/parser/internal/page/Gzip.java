package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Inflates input that is compressed with gzip (RFC 1952), within limits; keeps what a damaged input still gives. */
final class Gzip {
    private static final int BUFFER_BYTES = 1 << 14;
    private static final int RATIO_FREE_BYTES = 1 << 20;

    private final ParseLimits limits;
    private final Deadline deadline;

    Gzip(ParseLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /** Whether the bytes begin as a gzip member does. */
    static boolean is(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
    }

    byte[] inflate(byte[] packed, List<ParseWarning> warnings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(BUFFER_BYTES, packed.length));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER_BYTES)) {
            copy(in, out, packed.length);
        } catch (EOFException | ZipException damaged) {
            if (out.size() == 0) {
                throw new Rejection(Reason.UNDECODABLE, "compressed input gives no byte: it is damaged");
            }
            warnings.add(ParseWarning.of(
                    ParseWarning.Kind.INPUT_DAMAGED, "compressed input is damaged after " + out.size() + " bytes"));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private void copy(InputStream in, ByteArrayOutputStream out, int packedBytes) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            deadline.look();
            long size = (long) out.size() + count;
            BoundedBytes.requireWithin(size, limits);
            if (size > RATIO_FREE_BYTES && size > (long) packedBytes * limits.maxInflationRatio()) {
                throw new Rejection(
                        Reason.INPUT_TOO_LARGE,
                        "the input inflates to more than " + limits.maxInflationRatio() + " times its packed size");
            }
            out.write(buffer, 0, count);
        }
    }
}
