package io.broadsheet.parser.internal.metadata;

import java.util.Locale;

/**
 * What a word in an element's class, {@code itemprop} or {@code rel} says about its text. Words are read letter by letter
 * into a hash and looked up in one open table, so that no string is made.
 */
enum Mark {
    /** The text names an author. */
    AUTHOR("author authors byline bylines writer writers reporter contributor contributors columnist journalist creator"
            + " autor autora autores autorin auteur auteurs autore autori redakteur forfatter skribent verfasser"
            + " journaliste journalista periodista penulis yazar muhabir toimittaja kirjoittaja autorzy"),
    /** The text is a date. */
    DATE(
            "date dates datetime time timestamp published pubdate publish publication posted updated modified datum fecha data"
                    + " dateline datepublished datemodified publishdate published postdate articledate"),
    /** The text names topics. */
    TAGS("tag tags topic topics keyword keywords tematags etiketler etiquetas schlagworte themen hashtags taglist"),
    /** The text is about another story, or about the site. */
    FOREIGN(
            "related recommended recommendations comment comments popular trending sidebar teaser teasers promo card cards"
                    + " footer nav navigation menu newsletter widget latest");

    private static final int SIZE = 1_024;
    private static final long[] KEYS = new long[SIZE];
    private static final int[] MARKS = new int[SIZE];
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final String words;

    static {
        for (Mark mark : values()) {
            for (String word : mark.words.split(" ", -1)) {
                long hash = START;
                for (int i = 0; i < word.length(); i++) {
                    hash = (hash ^ word.charAt(i)) * PRIME;
                }
                int slot = slot(hash);
                KEYS[slot] = hash;
                MARKS[slot] |= mark.bit();
            }
        }
    }

    Mark(String words) {
        this.words = words.toLowerCase(Locale.ROOT);
    }

    private int bit() {
        return 1 << ordinal();
    }

    /** {@return whether a set of marks, as {@link #of} gives it, has this one} */
    boolean isIn(int marks) {
        return (marks & bit()) != 0;
    }

    private static int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & (SIZE - 1);
        while (KEYS[slot] != 0 && KEYS[slot] != hash) {
            slot = (slot + 1) & (SIZE - 1);
        }
        return slot;
    }

    /** {@return the marks in an attribute's value; its words end at each sign and before a capital after a small letter} */
    static int of(String value) {
        int marks = 0;
        long hash = START;
        boolean small = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            if (hash != START && (!letter || (capital && small))) {
                marks |= MARKS[slot(hash)];
                hash = START;
            }
            if (letter) {
                hash = (hash ^ (c | 0x20)) * PRIME;
            }
            small = letter && !capital;
        }
        return hash == START ? marks : marks | MARKS[slot(hash)];
    }
}
