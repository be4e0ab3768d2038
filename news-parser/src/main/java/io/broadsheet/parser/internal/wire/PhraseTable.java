package io.broadsheet.parser.internal.wire;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a value each, found at a position of a line. Case and the form of apostrophes and colons do not matter.
 * Looking up costs no more than the length of the longest phrase.
 *
 * @param <V> type of the values
 */
public final class PhraseTable<V> {
    private static final int ASCII = 0x80;

    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = folded((char) c);
        }
    }

    private final Node<V> root = new Node<>();

    /** The root's children for ASCII letters: most words are turned away here. */
    @SuppressWarnings("unchecked")
    private final @Nullable Node<V>[] first = (Node<V>[]) new Node<?>[ASCII];

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
        Node<V> node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.childOrNew(fold(phrase.charAt(i)));
        }
        char start = fold(phrase.charAt(0));
        if (start < ASCII) {
            first[start] = root.child(start);
        }
        if (node.value == null) {
            node.value = Objects.requireNonNull(value, "value");
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
        Node<V> node = from < to ? firstNode(line.charAt(from)) : null;
        for (int i = from + 1; i < to && node != null; i++) {
            node = node.child(fold(line.charAt(i)));
        }
        return node == null ? null : node.value;
    }

    /**
     * Says whether the table holds a phrase.
     *
     * @param phrase the whole phrase
     * @return true when it does
     */
    public boolean contains(CharSequence phrase) {
        return find(phrase).isPresent();
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
        Node<V> node = last > 0 ? firstNode(word.charAt(last)) : null;
        for (int i = last; node != null && i > 0; i--, node = node.child(fold(word.charAt(i)))) {
            if (node.value != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Node<V> firstNode(char c) {
        char key = fold(c);
        return key < ASCII ? first[key] : root.child(key);
    }

    private @Nullable Found<V> longest(CharSequence line, int from, boolean glued) {
        Node<V> node = from < line.length() ? firstNode(line.charAt(from)) : null;
        V value = null;
        int end = from;
        for (int i = from; node != null; i++, node = i < line.length() ? node.child(fold(line.charAt(i))) : null) {
            if (node.value != null && (endsWord(line, i + 1) || (glued && isGlued(line, i + 1)))) {
                value = node.value;
                end = i + 1;
            }
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
        if (end >= line.length() || !Character.isLetterOrDigit(line.charAt(end))) {
            return true;
        }
        char last = line.charAt(end - 1);
        return !Character.isLetterOrDigit(last) || Characters.isUnspaced(last);
    }

    private static boolean isGlued(CharSequence line, int end) {
        return Character.isLowerCase(line.charAt(end - 1)) && Character.isUpperCase(line.charAt(end));
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

    private static final class Node<V> {
        private static final int FEW = 4;

        private char[] keys = {};

        private Node<V>[] children = newArray(0);
        private Node<V>[] ascii = children;

        private @Nullable V value;

        private @Nullable Node<V> child(char key) {
            // Most nodes have one child or two: looking along them is quicker than any table.
            if (keys.length > FEW) {
                return key < ASCII ? ascii[key] : search(key);
            }
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    return children[i];
                }
            }
            return null;
        }

        private @Nullable Node<V> search(char key) {
            int at = Arrays.binarySearch(keys, key);
            return at < 0 ? null : children[at];
        }

        /** Keeps the children of a node with many in a table by their letter. */
        private void fillTable() {
            if (keys.length <= FEW) {
                return;
            }
            Node<V>[] table = newArray(ASCII);
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] < ASCII) {
                    table[keys[i]] = children[i];
                }
            }
            ascii = table;
        }

        @SuppressWarnings("unchecked")
        static <V> Node<V>[] newArray(int length) {
            return (Node<V>[]) new Node<?>[length];
        }

        private Node<V> childOrNew(char key) {
            int at = Arrays.binarySearch(keys, key);
            if (at >= 0) {
                return children[at];
            }
            int slot = -at - 1;
            char[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
            Node<V>[] more = Arrays.copyOf(children, children.length + 1);
            System.arraycopy(keys, slot, moreKeys, slot + 1, keys.length - slot);
            System.arraycopy(children, slot, more, slot + 1, children.length - slot);
            moreKeys[slot] = key;
            more[slot] = new Node<>();
            keys = moreKeys;
            children = more;
            fillTable();
            return more[slot];
        }
    }
}
