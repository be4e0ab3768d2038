package io.broadsheet.parser.internal.wire;

/** Hashes letters one by one, without regard to case and to the form of apostrophes, colons and slashes. */
final class LetterHash {
    /** The hash of no letters. */
    static final long EMPTY = 0xcbf29ce484222325L;

    /** Parts the numbers of the letters. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = folded((char) c);
        }
    }

    private LetterHash() {}

    /** A hash, one letter longer. No letter waits for the product of the one before it, which a walk would feel. */
    static long with(long hash, char letter) {
        return Long.rotateLeft(hash, 5) ^ (FOLDED[letter] * SPREAD);
    }

    static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    static long of(CharSequence line, int from, int to) {
        long hash = EMPTY;
        for (int i = from; i < to; i++) {
            hash = with(hash, line.charAt(i));
        }
        return hash;
    }

    /** Lower case, with one form for apostrophes, colons and slashes. */
    static char fold(char c) {
        return FOLDED[c];
    }

    private static char folded(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u00B4' -> '\'';
            case '\uFF1A' -> ':';
            case '\uFF0F' -> '/';
            case '\u00A0', '\u202F' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
