package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.Reason;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates input that is compressed with gzip (RFC 1952), within limits; keeps what a damaged input still gives.
 *
 * <p>The JDK's {@code GZIPInputStream} calls itself for each empty member, so that a few kilobytes of them use up the stack.
 */
final class Gzip {
    private static final int BUFFER_BYTES = 1 << 14;
    private static final int RATIO_FREE_BYTES = 1 << 20;
    private static final int HEADER_BYTES = 10;
    private static final int TRAILER_BYTES = 8;

    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA_FIELD = 4;
    private static final int FILE_NAME = 8;
    private static final int COMMENT = 16;

    private final ParseLimits limits;
    private final Deadline deadline;

    Gzip(ParseLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /** Whether the bytes begin as a gzip member does. */
    static boolean is(byte[] bytes) {
        return isMember(bytes, 0);
    }

    private static boolean isMember(byte[] bytes, int at) {
        return bytes.length - at > 2 && bytes[at] == 0x1f && bytes[at + 1] == (byte) 0x8b && bytes[at + 2] == 8;
    }

    /** Inflates all members; what follows them is no data. */
    byte[] inflate(byte[] packed, List<ParseWarning> warnings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(BUFFER_BYTES, packed.length));
        Inflater inflater = new Inflater(true);
        try {
            int at = 0;
            while (isMember(packed, at)) {
                deadline.check();
                at = inflateMember(packed, at, inflater, out);
            }
        } catch (DataFormatException damaged) {
            if (out.size() == 0) {
                throw new Rejection(Reason.UNDECODABLE, "compressed input gives no byte: it is damaged");
            }
            warnings.add(ParseWarning.of(
                    ParseWarning.Kind.INPUT_DAMAGED, "compressed input is damaged after " + out.size() + " bytes"));
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    /** Gives the index after the member. */
    private int inflateMember(byte[] packed, int at, Inflater inflater, ByteArrayOutputStream out)
            throws DataFormatException {
        int data = endOfHeader(packed, at);
        inflater.reset();
        inflater.setInput(packed, data, packed.length - data);
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[(int) Math.min(BUFFER_BYTES, 4L * (packed.length - data))];
        while (!inflater.finished()) {
            int count = inflater.inflate(buffer);
            if (count == 0 && !inflater.finished()) {
                throw new DataFormatException("the input ends inside a member");
            }
            checksum.update(buffer, 0, count);
            add(buffer, count, out, packed.length);
        }
        int end = packed.length - inflater.getRemaining();
        require(end + TRAILER_BYTES <= packed.length && number(packed, end, 4) == checksum.getValue());
        return end + TRAILER_BYTES;
    }

    private void add(byte[] buffer, int count, ByteArrayOutputStream out, int packedBytes) {
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

    private static int endOfHeader(byte[] packed, int from) throws DataFormatException {
        require(packed.length - from > HEADER_BYTES);
        int flags = packed[from + 3];
        int at = from + HEADER_BYTES;
        if ((flags & EXTRA_FIELD) != 0) {
            require(packed.length - at > 2);
            at += 2 + (int) number(packed, at, 2);
        }
        if ((flags & FILE_NAME) != 0) {
            at = endOfText(packed, at);
        }
        if ((flags & COMMENT) != 0) {
            at = endOfText(packed, at);
        }
        at += (flags & HEADER_CHECKSUM) != 0 ? 2 : 0;
        require(at < packed.length);
        return at;
    }

    private static int endOfText(byte[] packed, int from) {
        int at = from;
        while (at < packed.length && packed[at] != 0) {
            at++;
        }
        return at + 1;
    }

    /** A number whose lowest byte comes first. */
    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (bytes[from + i] & 0xff);
        }
        return number;
    }

    private static void require(boolean sound) throws DataFormatException {
        if (!sound) {
            throw new DataFormatException("a member is damaged");
        }
    }
}
