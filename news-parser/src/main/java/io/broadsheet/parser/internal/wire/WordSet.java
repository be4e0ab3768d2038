package io.broadsheet.parser.internal.wire;

/** A set of words that are looked for in a line without regard to case and without cutting them out of it. */
public final class WordSet {
    private final HashTable<Boolean> words = new HashTable<>();
    private int longest;

    private WordSet() {}

    /**
     * A set of words.
     *
     * @param text the words, with a space between them
     * @return the set
     */
    public static WordSet of(String text) {
        WordSet set = new WordSet();
        for (String word : text.split(" ", -1)) {
            set.words.put(LetterHash.of(word), true);
            set.longest = Math.max(set.longest, word.length());
        }
        return set;
    }

    /**
     * Says whether a word is in the set.
     *
     * @param word the word
     * @return true when it is, in any case
     */
    public boolean contains(CharSequence word) {
        return contains(word, 0, word.length());
    }

    /**
     * Says whether a stretch of a line is a word of the set.
     *
     * @param line the line
     * @param from index of the first character
     * @param to index after the last character
     * @return true when it is, in any case
     */
    public boolean contains(CharSequence line, int from, int to) {
        return from < to && to - from <= longest && words.find(LetterHash.of(line, from, to)) != null;
    }
}
