package io.broadsheet.parser.internal.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The names of some hundred thousand cities and towns of the world, in their own and in other languages, with the
 * country that each names beyond doubt. It keeps no names but their hashes, as a sorted, Rice-coded set: small in the
 * jar, quick to load, and looking a name up makes no objects. One unknown name in {@value #HASHES_PER_NAME} is taken for
 * a known one.
 *
 * <p>The table is made by {@code GazetteerGenerator} of the tests, which says where the data come from and how a country
 * is chosen among places of the same name.
 */
public final class Gazetteer {
    /** Bits of a hash beyond those that number the names. */
    static final int FINGERPRINT_BITS = 12;

    /** How many hashes there are for each name. */
    static final int HASHES_PER_NAME = 1 << FINGERPRINT_BITS;

    /** Low bits of a hash in which those of a bucket differ: a bucket holds four names on average. */
    private static final int BUCKET_BITS = FINGERPRINT_BITS + 2;

    /** Marks the table's file and its form. */
    static final int MAGIC = 0x42474131;

    /** How many names; a few share a hash. */
    private final int size;

    private final int[] hashes;

    /** Where the hashes with the same upper bits begin, the end of all behind them. */
    private final int[] starts;

    private final short[] values;
    private final KnownPlace[] places;

    private Gazetteer(int size, int[] hashes, short[] values, KnownPlace[] places) {
        this.size = size;
        this.hashes = hashes;
        this.starts = starts(hashes, size);
        this.values = values;
        this.places = places;
    }

    /**
     * The table, which is loaded on first use.
     *
     * @return the only one
     */
    public static Gazetteer get() {
        return Holder.TABLE;
    }

    /**
     * What a name in a line names.
     *
     * @param line the line
     * @param from index of the name's first character
     * @param to index after its last character
     * @return the place, without a country when several places bear the name; null when no city is known by it
     */
    public @Nullable KnownPlace find(CharSequence line, int from, int to) {
        int hash = reduced(NameHash.of(line, from, to), size);
        int end = starts[(hash >>> BUCKET_BITS) + 1];
        for (int i = starts[hash >>> BUCKET_BITS]; i < end; i++) {
            if (hashes[i] == hash) {
                return places[values[i]];
            }
        }
        return null;
    }

    private static int[] starts(int[] hashes, int size) {
        int[] starts = new int[(int) (((long) size << FINGERPRINT_BITS) >>> BUCKET_BITS) + 2];
        for (int hash : hashes) {
            starts[(hash >>> BUCKET_BITS) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    /** A hash brought into the range of the hashes of a table with so many names. */
    static int reduced(long hash, int count) {
        long range = (long) count << FINGERPRINT_BITS;
        return (int) (((hash >>> 32) * range) >>> 32);
    }

    /** How many low bits of a difference between neighbours are written as they are. */
    static int riceBits() {
        return FINGERPRINT_BITS - 1;
    }

    static Gazetteer read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a gazetteer");
        }
        KnownPlace[] places = new KnownPlace[in.readUnsignedShort()];
        for (int i = 0; i < places.length; i++) {
            places[i] = KnownPlace.of(in.readUTF(), KnownPlace.Kind.CITY);
        }
        int size = in.readInt();
        int count = in.readInt();
        byte[] coded = new byte[in.readInt()];
        in.readFully(coded);
        return new Gazetteer(size, decoded(coded, count), values(in, count), places);
    }

    /** A byte each, then those that are too great for a byte with the number of their name. */
    private static short[] values(DataInputStream in, int count) throws IOException {
        short[] values = new short[count];
        byte[] low = in.readNBytes(count);
        for (int i = 0; i < count; i++) {
            values[i] = (short) (low[i] & 0xFF);
        }
        for (int rest = in.readInt(); rest > 0; rest--) {
            values[in.readInt()] = in.readShort();
        }
        return values;
    }

    private static int[] decoded(byte[] coded, int count) {
        int[] hashes = new int[count];
        int bit = 0;
        int last = 0;
        for (int i = 0; i < count; i++) {
            int delta = 0;
            while ((coded[bit >> 3] >> (7 - (bit & 7)) & 1) != 0) {
                delta++;
                bit++;
            }
            bit++;
            for (int n = 0; n < riceBits(); n++, bit++) {
                delta = delta << 1 | (coded[bit >> 3] >> (7 - (bit & 7)) & 1);
            }
            last += delta;
            hashes[i] = last;
        }
        return hashes;
    }

    private static final class Holder {
        private static final Gazetteer TABLE = load();

        private static Gazetteer load() {
            try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.bin")) {
                if (in == null) {
                    throw new IllegalStateException("table is missing: gazetteer.bin");
                }
                return read(new DataInputStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException("table cannot be read: gazetteer.bin", e);
            }
        }
    }
}
