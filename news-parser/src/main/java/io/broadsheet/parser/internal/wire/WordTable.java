package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Words with the kinds that they are of, found by their hash, which the scanner of a line makes on its way over the
 * letters: looking a word up makes no objects and compares no letters. With 64 bits and some thousand words, one unknown
 * word in a thousand million million is taken for a known one.
 */
final class WordTable {
    /** The hash of no letters. */
    static final long EMPTY_HASH = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** Zero where there is no word; no word has that hash. */
    private long[] hashes = new long[16];

    private @Nullable Word[] words = new Word[16];
    private int size;

    /**
     * What the lexicon knows of a word: the kinds that it is of by itself, and those of which it opens a phrase, itself
     * included.
     */
    static final class Word {
        static final Word UNKNOWN = new Word();

        private long kinds;
        private long openings;

        boolean is(Kind kind) {
            return (kinds & kind.bit()) != 0;
        }

        boolean isAny(long kindBits) {
            return (kinds & kindBits) != 0;
        }

        boolean opens(Kind kind) {
            return (openings & kind.bit()) != 0;
        }

        long openings() {
            return openings;
        }
    }

    /** The hash of a word, one letter longer. */
    static long hash(long hash, char letter) {
        return (hash ^ PhraseTable.fold(letter)) * PRIME;
    }

    static long hash(CharSequence word) {
        long hash = EMPTY_HASH;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    /** What is known of a word; {@link Word#UNKNOWN} when it is nothing. */
    Word find(long hash) {
        int mask = hashes.length - 1;
        for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
            Word word = hashes[slot] == hash ? words[slot] : null;
            if (word != null) {
                return word;
            }
            if (hashes[slot] == 0) {
                return Word.UNKNOWN;
            }
        }
    }

    /** Adds a kind to a word: the whole of a phrase of that kind, or its opening alone. */
    void add(String word, Kind kind, boolean whole) {
        Word entry = findOrNew(hash(word));
        entry.openings |= kind.bit();
        entry.kinds |= whole ? kind.bit() : 0;
    }

    private Word findOrNew(long hash) {
        Word found = find(hash);
        if (found != Word.UNKNOWN) {
            return found;
        }
        size++;
        if (size * 2 > hashes.length) {
            grow();
        }
        Word added = new Word();
        put(hash, added);
        return added;
    }

    private void grow() {
        long[] oldHashes = hashes;
        @Nullable Word[] oldWords = words;
        hashes = new long[oldHashes.length * 2];
        words = new Word[oldHashes.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            Word word = oldWords[i];
            if (word != null) {
                put(oldHashes[i], word);
            }
        }
    }

    private void put(long hash, Word word) {
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        hashes[slot] = hash;
        words[slot] = word;
    }

    private int slot(long hash) {
        return (int) ((hash * MIXER) >>> Long.numberOfLeadingZeros(hashes.length - 1));
    }
}
