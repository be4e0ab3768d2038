package io.broadsheet.parser.internal.body;

import java.util.StringTokenizer;

/**
 * Finds the token groups of attribute values. Words are read letter by letter into a hash and looked up in one open
 * table, so that no string is made. A word ends at every character that is no letter and at a capital after a small
 * letter.
 */
final class TokenTable {
    private static final int SIZE = 4096;
    private static final long[] KEYS = new long[SIZE];
    private static final long[] GROUPS = new long[SIZE];
    private static final int CACHE_SIZE = 512;

    static {
        for (TokenGroup group : TokenGroup.values()) {
            StringTokenizer tokens = group.tokens();
            while (tokens.hasMoreTokens()) {
                add(tokens.nextToken(), group.bit());
            }
        }
    }

    private final String[] cachedValues = new String[CACHE_SIZE];
    private final long[] cachedGroups = new long[CACHE_SIZE];
    private final long[] cachedShapes = new long[CACHE_SIZE];

    private static void add(String token, long bit) {
        long hash = Hash.START;
        for (int i = 0; i < token.length(); i++) {
            hash = Hash.add(hash, token.charAt(i));
        }
        int slot = slot(hash);
        KEYS[slot] = hash;
        GROUPS[slot] |= bit;
    }

    private static int slot(long hash) {
        int slot = Hash.index(hash, SIZE);
        while (KEYS[slot] != 0 && KEYS[slot] != hash) {
            slot = (slot + 1) & (SIZE - 1);
        }
        return slot;
    }

    /** Where what is known about a value is remembered; it may be forgotten with the next value. */
    int find(String value) {
        int slot = Hash.index(value.hashCode() * Hash.PRIME, CACHE_SIZE);
        if (!value.equals(cachedValues[slot])) {
            cachedValues[slot] = value;
            cachedGroups[slot] = read(value);
            cachedShapes[slot] = readShape(value);
        }
        return slot;
    }

    /** The groups of the value found at this place. */
    long groupsAt(int slot) {
        return cachedGroups[slot];
    }

    /** The shape of the value found at this place: a hash without its digits, since looks seldom hang on a number. */
    long shapeAt(int slot) {
        return cachedShapes[slot];
    }

    /**
     * The groups of all words of a value. The answer is remembered for values that come again on the page.
     *
     * @param value attribute value, may be empty
     * @return bit mask over {@link TokenGroup}
     */
    long groups(String value) {
        return value.isEmpty() ? 0 : cachedGroups[find(value)];
    }

    private static long readShape(String value) {
        long hash = Hash.START;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                hash = Hash.add(hash, c);
            }
        }
        return hash;
    }

    private static long read(String value) {
        long groups = 0;
        long hash = Hash.START;
        boolean small = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            if (hash != Hash.START && (!letter || (capital && small))) {
                groups |= GROUPS[slot(hash)];
                hash = Hash.START;
            }
            if (letter) {
                hash = Hash.add(hash, (char) (c | 0x20));
            }
            small = letter && !capital;
        }
        return hash == Hash.START ? groups : groups | GROUPS[slot(hash)];
    }
}
