package io.broadsheet.parser.internal.wire;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a value each, found at a position of a line. Case and the form of apostrophes and colons do not matter.
 * Looking up costs no more than the length of the longest phrase, and mostly two letters.
 *
 * <p>The table holds the hash of each phrase and of its beginnings up to the end of each word, so that one look at the end
 * of a word of the line tells whether a phrase ends there or may go on. What no phrase begins with is turned away by its
 * first two letters.
 *
 * @param <V> type of the values
 */
public final class PhraseTable<V> {
    /** The value of the beginning of a phrase. */
    private static final Object BEGINNING = new Object();

    private static final int LETTERS = 64;

    private final HashTable<Object> phrases = new HashTable<>();

    /** Which second letters follow a first letter, by the low bits of both. */
    private final long[] seconds = new long[LETTERS];

    private int longest;

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
        Objects.requireNonNull(value, "value");
        long hash = LetterHash.EMPTY;
        for (int i = 0; i < phrase.length(); i++) {
            hash = LetterHash.with(hash, phrase.charAt(i));
            boolean whole = i == phrase.length() - 1;
            Object before = phrases.find(hash);
            if (whole ? before == null || before == BEGINNING : before == null && mayEndWord(phrase, i + 1)) {
                phrases.put(hash, whole ? value : BEGINNING);
            }
        }
        char second = phrase.length() > 1 ? LetterHash.fold(phrase.charAt(1)) : 0;
        seconds[LetterHash.fold(phrase.charAt(0)) % LETTERS] |= phrase.length() > 1 ? 1L << second : -1;
        longest = Math.max(longest, phrase.length());
    }

    /** As {@link #endsWord}, also where a letter is used for an apostrophe. */
    private static boolean mayEndWord(String phrase, int end) {
        return endsWord(phrase, end) || LetterHash.fold(phrase.charAt(end)) == '\'';
    }

    private boolean mayStart(CharSequence line, int from, int to) {
        if (from + 1 < to) {
            return mayStartWith(line.charAt(from), line.charAt(from + 1));
        }
        return from < to && seconds[LetterHash.fold(line.charAt(from)) % LETTERS] != 0;
    }

    private boolean mayStartWith(char first, char second) {
        return (seconds[LetterHash.fold(first) % LETTERS] >>> LetterHash.fold(second) & 1) != 0;
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
        return to - from <= longest && mayStart(line, from, to) ? value(LetterHash.of(line, from, to)) : null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(long hash) {
        Object value = phrases.find(hash);
        return value == BEGINNING ? null : (V) value;
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
        return mayStart(line, from, line.length()) ? longest(line, from, false) : null;
    }

    /**
     * As {@link #longestAt}, but a phrase may also run into a capitalised word, as in {@code ByAnna Field}.
     *
     * @param line the line
     * @param from the position
     * @return the phrase, null when none starts there
     */
    public @Nullable Found<V> longestGluedAt(CharSequence line, int from) {
        return mayStart(line, from, line.length()) ? longest(line, from, true) : null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Found<V> longest(CharSequence line, int from, boolean glued) {
        long hash = LetterHash.EMPTY;
        Object value = null;
        int end = from;
        int limit = Math.min(line.length(), from + longest);
        for (int i = from + 1; i <= limit; i++) {
            hash = LetterHash.with(hash, line.charAt(i - 1));
            boolean closes = endsWord(line, i);
            if (closes || (glued && isGlued(line, i))) {
                Object found = phrases.find(hash);
                if (found != null && found != BEGINNING) {
                    value = found;
                    end = i;
                }
                if (found == null && closes) {
                    break;
                }
            }
        }
        return value == null ? null : new Found<>(from, end, (V) value);
    }

    /**
     * Says whether one of the phrases, read backwards, closes a word and leaves a beginning of it.
     *
     * @param line the line
     * @param from index of the word's first character
     * @param to index after its last character
     * @return true when the table of reversed endings holds its end
     */
    boolean holdsEndOf(CharSequence line, int from, int to) {
        if (to - from < 2 || !mayStartWith(line.charAt(to - 1), line.charAt(to - 2))) {
            return false;
        }
        long hash = LetterHash.EMPTY;
        for (int i = to - 1; i > from && to - i <= longest; i--) {
            hash = LetterHash.with(hash, line.charAt(i));
            if (value(hash) != null) {
                return true;
            }
        }
        return false;
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
}
