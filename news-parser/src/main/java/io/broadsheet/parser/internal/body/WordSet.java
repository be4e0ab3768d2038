package io.broadsheet.parser.internal.body;

import java.util.Arrays;

/** A small set of word hashes that is emptied in no time, and knows which of its words a block has met. */
final class WordSet {
    private final int most;
    private final long[] keys;
    private final int[] filled;
    private final int[] met;
    /** A bit for each word, several may share one: most words of a page are told apart from those of the set by it. */
    private final long[] bits = new long[16];

    private int generation = 1;
    private int count;

    /** A set for so many words, rounded up to a power of two. */
    WordSet(int words) {
        most = Integer.highestOneBit(2 * words - 1);
        keys = new long[2 * most];
        filled = new int[2 * most];
        met = new int[2 * most];
    }

    /** Empties the set. */
    void clear() {
        generation++;
        Arrays.fill(bits, 0);
        count = 0;
    }

    /** How many words it holds. */
    int count() {
        return count;
    }

    /** Adds a word; words past the room are left out. */
    void add(long hash) {
        int slot = slot(hash);
        if (filled[slot] != generation && count < most) {
            filled[slot] = generation;
            keys[slot] = hash;
            met[slot] = 0;
            bits[word(hash)] |= 1L << bit(hash);
            count++;
        }
    }

    /** Adds all words of a text. */
    void addAll(String text) {
        long hash = Hash.START;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = Hash.add(hash, Letters.fold(c));
                if (Letters.isWide(c)) {
                    add(hash);
                    hash = Hash.START;
                }
            } else if (hash != Hash.START) {
                add(hash);
                hash = Hash.START;
            }
        }
        if (hash != Hash.START) {
            add(hash);
        }
    }

    /** Whether the set holds the word and visitor number {@code visit} (above 0) meets it for the first time. */
    boolean meets(long hash, int visit) {
        if ((bits[word(hash)] >>> bit(hash) & 1) == 0) {
            return false;
        }
        int slot = slot(hash);
        if (filled[slot] != generation || met[slot] == visit) {
            return false;
        }
        met[slot] = visit;
        return true;
    }

    private static int word(long hash) {
        return (int) (hash >>> 20) & 15;
    }

    private static long bit(long hash) {
        return hash >>> 32 & 63;
    }

    private int slot(long hash) {
        int size = keys.length;
        int slot = Hash.index(hash, size);
        while (filled[slot] == generation && keys[slot] != hash) {
            slot = (slot + 1) & (size - 1);
        }
        return slot;
    }
}
