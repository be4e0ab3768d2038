package io.broadsheet.parser.internal.body;

/** A small set of word hashes that is emptied in no time, and knows which of its words a block has met. */
final class WordSet {
    private static final int SIZE = 1_024;
    private static final int MOST = SIZE / 2;

    private final long[] keys = new long[SIZE];
    private final int[] filled = new int[SIZE];
    private final int[] met = new int[SIZE];
    private int generation = 1;
    private int count;

    /** Empties the set. */
    void clear() {
        generation++;
        count = 0;
    }

    /** How many words it holds. */
    int count() {
        return count;
    }

    /** Adds a word; words past the room are left out. */
    void add(long hash) {
        int slot = slot(hash);
        if (filled[slot] != generation && count < MOST) {
            filled[slot] = generation;
            keys[slot] = hash;
            met[slot] = 0;
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
        int slot = slot(hash);
        if (filled[slot] != generation || met[slot] == visit) {
            return false;
        }
        met[slot] = visit;
        return true;
    }

    private int slot(long hash) {
        int slot = Hash.index(hash, SIZE);
        while (filled[slot] == generation && keys[slot] != hash) {
            slot = (slot + 1) & (SIZE - 1);
        }
        return slot;
    }
}
