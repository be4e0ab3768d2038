package io.broadsheet.parser.internal.body;

/** The FNV-1a hash over characters, for words that shall not become strings. */
final class Hash {
    /** The hash of nothing. */
    static final long START = 0xcbf29ce484222325L;
    /** The multiplier, good for mixing other values too. */
    static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long add(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    static long add(long hash, int value) {
        return (hash ^ value) * PRIME;
    }

    /** A place in a table whose size is a power of two. */
    static int index(long hash, int size) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (size - 1);
    }
}
