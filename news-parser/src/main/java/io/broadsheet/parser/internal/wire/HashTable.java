package io.broadsheet.parser.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * Values by 64-bit {@link LetterHash hashes} of words: a look makes no objects and compares no letters. With some thousand
 * words, one unknown word in a thousand million million is taken for a known one.
 *
 * @param <V> type of the values
 */
final class HashTable<V> {
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** Bits of the filter for each place of the table. */
    private static final int FILTER_BITS = 3;

    /** A bit for each hash, by more of its bits than number the places: most unknown words are turned away here. */
    private long[] filter = new long[2];

    /** Zero where there is no value; no word has that hash. */
    private long[] hashes = new long[16];

    private @Nullable Object[] values = new Object[16];
    private int shift = Long.SIZE - 4;
    private int size;

    /** The value of a hash, null when there is none. */
    @SuppressWarnings("unchecked")
    @Nullable
    V find(long hash) {
        long mixed = hash * MIXER;
        int bit = (int) (mixed >>> (shift - FILTER_BITS));
        if ((filter[bit >>> 6] >>> bit & 1) == 0) {
            return null;
        }
        int mask = hashes.length - 1;
        for (int slot = (int) (mixed >>> shift); hashes[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash) {
                return (V) values[slot];
            }
        }
        return null;
    }

    /** Gives a hash a value in place of the one that it has. */
    void put(long hash, V value) {
        if ((size + 1) * 2 > hashes.length) {
            grow();
        }
        long mixed = hash * MIXER;
        int bit = (int) (mixed >>> (shift - FILTER_BITS));
        filter[bit >>> 6] |= 1L << bit;
        int slot = (int) (mixed >>> shift);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        size += hashes[slot] == 0 ? 1 : 0;
        hashes[slot] = hash;
        values[slot] = value;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        long[] oldHashes = hashes;
        @Nullable Object[] oldValues = values;
        hashes = new long[oldHashes.length * 2];
        values = new Object[oldHashes.length * 2];
        filter = new long[filter.length * 2];
        shift--;
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            Object value = oldValues[i];
            if (value != null) {
                put(oldHashes[i], (V) value);
            }
        }
    }
}
