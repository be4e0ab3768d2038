package io.broadsheet.parser.internal.wire;

import io.broadsheet.parser.internal.wire.Lexicon.Kind;

/**
 * Words with the kinds that they are of, found by the {@link LetterHash hash} that the scanner of a line makes on its way
 * over the letters.
 */
final class WordTable {
    private final HashTable<Word> words = new HashTable<>();

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

    /** What is known of a word; {@link Word#UNKNOWN} when it is nothing. */
    Word find(long hash) {
        Word word = words.find(hash);
        return word == null ? Word.UNKNOWN : word;
    }

    /** Adds a kind to a word: the whole of a phrase of that kind, or its opening alone. */
    void add(String word, Kind kind, boolean whole) {
        long hash = LetterHash.of(word);
        Word entry = words.find(hash);
        if (entry == null) {
            entry = new Word();
            words.put(hash, entry);
        }
        entry.openings |= kind.bit();
        entry.kinds |= whole ? kind.bit() : 0;
    }
}
