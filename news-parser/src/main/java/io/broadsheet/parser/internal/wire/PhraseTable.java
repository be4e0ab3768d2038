package io.broadsheet.parser.internal.wire;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a value each, found at a position of a line. Case and the form of apostrophes and colons do not matter.
 * Looking up costs no more than the length of the longest phrase.
 *
 * <p>The letters of the phrases are the edges of a tree. All edges are in one open-addressed table of longs: the node
 * that an edge leaves, its letter and the node that it leads to. A step is one look into that table, and makes no
 * objects.
 *
 * @param <V> type of the values
 */
public final class PhraseTable<V> {
    private static final int ASCII = 0x80;
    private static final int NODE_BITS = 24;
    private static final int NODE_MASK = (1 << NODE_BITS) - 1;
    private static final int ROOT = 0;

    /** No edge leads to the root, so that it stands for "no node" too. */
    private static final int NONE = ROOT;

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = folded((char) c);
        }
    }

    /** What the root's edges lead to for ASCII letters: most words are turned away here. */
    private final int[] first = new int[ASCII];

    private long[] edges = new long[16];
    private int edgeCount;

    /** Values of the nodes, null where no phrase ends. */
    private @Nullable Object[] values = new Object[16];

    /** Makes an empty table. */
    PhraseTable() {}

    /**
     * A phrase found in a line.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param value the value of the phrase
     * @param <V> type of the value
     */
    public record Found<V>(int start, int end, V value) {}

    /** Adds a phrase; the first value given to a phrase stays. */
    void add(String phrase, V value) {
        int node = ROOT;
        for (int i = 0; i < phrase.length(); i++) {
            node = childOrNew(node, fold(phrase.charAt(i)));
        }
        char start = fold(phrase.charAt(0));
        if (start < ASCII) {
            first[start] = child(ROOT, start);
        }
        if (values[node] == null) {
            values[node] = Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The value of a phrase.
     *
     * @param phrase the whole phrase
     * @return its value, empty when the table does not hold it
     */
    public Optional<V> find(CharSequence phrase) {
        return Optional.ofNullable(get(phrase, 0, phrase.length()));
    }

    /**
     * The value of a phrase that stands in a line.
     *
     * @param line the line
     * @param from index of the phrase's first character
     * @param to index after its last character
     * @return its value, null when the table does not hold it
     */
    public @Nullable V get(CharSequence line, int from, int to) {
        int node = from < to ? firstNode(line.charAt(from)) : NONE;
        for (int i = from + 1; i < to && node != NONE; i++) {
            node = child(node, fold(line.charAt(i)));
        }
        return node == NONE ? null : value(node);
    }

    /**
     * Says whether the table holds a phrase.
     *
     * @param phrase the whole phrase
     * @return true when it does
     */
    public boolean contains(CharSequence phrase) {
        return get(phrase, 0, phrase.length()) != null;
    }

    /**
     * The longest phrase that starts at a position and ends at the end of a word.
     *
     * @param line the line
     * @param from the position; the caller makes sure that a word starts there
     * @return the phrase, null when none starts there
     */
    public @Nullable Found<V> longestAt(CharSequence line, int from) {
        return longest(line, from, false);
    }

    /**
     * As {@link #longestAt}, but a phrase may also run into a capitalised word, as in {@code ByAnna Field}.
     *
     * @param line the line
     * @param from the position
     * @return the phrase, null when none starts there
     */
    public @Nullable Found<V> longestGluedAt(CharSequence line, int from) {
        return longest(line, from, true);
    }

    /**
     * Says whether one of the phrases, read backwards, closes a word and leaves a beginning of it.
     *
     * @param word the word
     * @return true when the table of reversed endings holds its end
     */
    boolean holdsEndOf(String word) {
        int last = word.length() - 1;
        int node = last > 0 ? firstNode(word.charAt(last)) : NONE;
        for (int i = last; node != NONE && i > 0; i--, node = child(node, fold(word.charAt(i)))) {
            if (values[node] != null) {
                return true;
            }
        }
        return false;
    }

    private int firstNode(char c) {
        char key = fold(c);
        return key < ASCII ? first[key] : child(ROOT, key);
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(int node) {
        return (V) values[node];
    }

    private @Nullable Found<V> longest(CharSequence line, int from, boolean glued) {
        int length = line.length();
        int node = from < length ? firstNode(line.charAt(from)) : NONE;
        V value = null;
        int end = from;
        for (int i = from + 1; node != NONE; i++) {
            if (values[node] != null && (endsWord(line, i) || (glued && isGlued(line, i)))) {
                value = value(node);
                end = i;
            }
            node = i < length ? child(node, fold(line.charAt(i))) : NONE;
        }
        return value == null ? null : new Found<>(from, end, value);
    }

    /**
     * Says whether a word may end before a position: scripts written without spaces end anywhere.
     *
     * @param line the line
     * @param end index after the last character
     * @return true when no letter or digit of the same word follows
     */
    public static boolean endsWord(CharSequence line, int end) {
        if (end >= line.length() || !Characters.isLetterOrDigit(line.charAt(end))) {
            return true;
        }
        char last = line.charAt(end - 1);
        return !Characters.isLetterOrDigit(last) || Characters.isUnspaced(last);
    }

    private static boolean isGlued(CharSequence line, int end) {
        return Characters.isLower(line.charAt(end - 1)) && Characters.isUpper(line.charAt(end));
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

    /** The node that an edge leads to, {@link #NONE} when no such edge leaves the node. */
    private int child(int node, char letter) {
        long key = key(node, letter);
        int mask = edges.length - 1;
        for (int slot = slot(key); ; slot = (slot + 1) & mask) {
            long edge = edges[slot];
            if (edge >>> NODE_BITS == key) {
                return (int) edge & NODE_MASK;
            }
            if (edge == 0) {
                return NONE;
            }
        }
    }

    private static long key(int node, char letter) {
        return ((long) node << Character.SIZE) | letter;
    }

    private int slot(long key) {
        return (int) ((key * MIXER) >>> Long.numberOfLeadingZeros(edges.length - 1));
    }

    private int childOrNew(int node, char letter) {
        int child = child(node, letter);
        if (child != NONE) {
            return child;
        }
        edgeCount++;
        if (edgeCount * 2 > edges.length) {
            grow();
        }
        if (edgeCount == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        put((key(node, letter) << NODE_BITS) | edgeCount);
        return edgeCount;
    }

    private void grow() {
        long[] old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                put(edge);
            }
        }
    }

    private void put(long edge) {
        int slot = slot(edge >>> NODE_BITS);
        while (edges[slot] != 0) {
            slot = (slot + 1) & (edges.length - 1);
        }
        edges[slot] = edge;
    }
}
