package io.broadsheet.parser.internal.body;

import java.util.StringTokenizer;

/** Reads the characters of a finished block once and fills its columns of the block table. */
final class BlockScan {
    private static final int KEYWORD_LENGTH = 400;
    private static final int FIRST_WORDS = 2;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_DESCRIPTION = 120;
    private static final int MOST_HINT_WORDS = 512;
    private static final float CONTAINED = 0.8f;
    private static final int TABLE_SIZE = 2_048;
    private static final long[] KEYS = new long[TABLE_SIZE];
    private static final int[] GROUPS = new int[TABLE_SIZE];
    /** A bit for each keyword, several may share one: most words are told to be none by it. */
    private static final long[] BITS = new long[128];

    static {
        for (KeywordGroup group : KeywordGroup.values()) {
            StringTokenizer words = group.words();
            while (words.hasMoreTokens()) {
                String word = words.nextToken();
                long hash = Hash.START;
                for (int i = 0; i < word.length(); i++) {
                    hash = Hash.add(hash, Letters.fold(word.charAt(i)));
                }
                int slot = slot(hash);
                KEYS[slot] = hash;
                GROUPS[slot] |= group.bit();
                BITS[bitWord(hash)] |= 1L << bit(hash);
            }
        }
    }

    private final WordSet title = new WordSet(MOST_HINT_WORDS);
    private final WordSet description = new WordSet(MOST_HINT_WORDS);
    private final WordSet distinct = new WordSet(LONGEST_DESCRIPTION);
    /** The words of the block, as many as are compared with title and description. */
    private final long[] first = new long[LONGEST_DESCRIPTION];

    private long text;
    private int words;
    private int wide;
    private int commas;
    private int capitals;
    private int digits;
    private int keywords;
    private int firstKeywords;
    private int keywordCount;
    private int titleWords;
    private int descriptionWords;

    BlockScan(PageHints hints) {
        title.addAll(hints.bestTitle());
        description.addAll(hints.description());
    }

    private static int bitWord(long hash) {
        return (int) (hash >>> 20) & 127;
    }

    private static long bit(long hash) {
        return hash >>> 32 & 63;
    }

    private static int slot(long hash) {
        int slot = Hash.index(hash, TABLE_SIZE);
        while (KEYS[slot] != 0 && KEYS[slot] != hash) {
            slot = (slot + 1) & (TABLE_SIZE - 1);
        }
        return slot;
    }

    /** Fills the text columns of block {@code b}, whose start and length are set. */
    void scan(PageLayout page, int b) {
        BlockTable blocks = page.blocks;
        int start = blocks.textStart[b];
        int end = start + blocks.textLength[b];
        reset();
        read(page.characters, start, end, b + 1);
        countDistinct();
        blocks.textHash[b] = text;
        blocks.characters[b] = end - start + wide + wide / 2;
        blocks.words[b] = Math.max(1, words - wide / 2);
        blocks.commas[b] = commas;
        blocks.capitals[b] = capitals;
        blocks.digits[b] = digits;
        boolean small = blocks.characters[b] < KEYWORD_LENGTH;
        blocks.keywords[b] = small ? keywords : 0;
        blocks.firstKeywords[b] = firstKeywords;
        blocks.keywordCount[b] = small ? keywordCount : 0;
        blocks.terminal[b] = endsSentence(page.characters, start, end);
        blocks.cut[b] = isCut(page.characters, start, end);
        blocks.titleOverlap[b] = blocks.words[b] < LONGEST_TITLE ? overlapWithTitle() : 0;
        blocks.descriptionOverlap[b] =
                blocks.words[b] < LONGEST_DESCRIPTION ? jaccard(descriptionWords, description.count()) : 0;
    }

    private void reset() {
        text = Hash.START;
        words = 0;
        wide = 0;
        commas = 0;
        capitals = 0;
        digits = 0;
        keywords = 0;
        firstKeywords = 0;
        keywordCount = 0;
        titleWords = 0;
        descriptionWords = 0;
    }

    /** Counts characters and words. */
    private void read(char[] characters, int start, int end, int visit) {
        long word = Hash.START;
        for (int i = start; i < end; i++) {
            char c = characters[i];
            char small = Letters.fold(c);
            if (small >= 'a' && small <= 'z') {
                word = Hash.add(word, small);
                capitals += small == c || c >= 0xc0 ? 0 : 1;
            } else if (c == ' ') {
                word = endWord(word, visit);
            } else {
                word = other(c, small, word, visit);
            }
        }
        endWord(word, visit);
    }

    private long other(char c, char small, long word, int visit) {
        if (c >= '0' && c <= '9') {
            digits++;
            return Hash.add(word, c);
        }
        if (c < 0x80 || !Character.isLetterOrDigit(c)) {
            commas += isComma(c) ? 1 : 0;
            keywords |= c == '©' ? KeywordGroup.COPYRIGHT.bit() : 0;
            return endWord(word, visit);
        }
        capitals += c != small ? 1 : 0;
        long grown = Hash.add(word, small);
        if (Letters.isWide(c)) {
            wide++;
            return endWord(grown, visit);
        }
        return grown;
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，' || c == '、' || c == '،';
    }

    /** Counts the word and gives the hash to start the next one with. */
    private long endWord(long word, int visit) {
        if (word == Hash.START) {
            return word;
        }
        text = Hash.add(text, Long.hashCode(word));
        if (words++ < LONGEST_DESCRIPTION) {
            if ((BITS[bitWord(word)] >>> bit(word) & 1) != 0) {
                int groups = GROUPS[slot(word)];
                keywords |= groups;
                firstKeywords |= words <= FIRST_WORDS ? groups : 0;
                keywordCount += groups == 0 ? 0 : 1;
            }
            first[words - 1] = word;
            titleWords += title.meets(word, visit) ? 1 : 0;
            descriptionWords += description.meets(word, visit) ? 1 : 0;
        }
        return Hash.START;
    }

    /** Most blocks share no word with title or description, and then it does not matter how many they have. */
    private void countDistinct() {
        distinct.clear();
        if (titleWords + descriptionWords > 0 && words <= LONGEST_DESCRIPTION) {
            for (int i = 0; i < words; i++) {
                distinct.add(first[i]);
            }
        }
    }

    private float overlapWithTitle() {
        float overlap = jaccard(titleWords, title.count());
        int most = Math.max(distinct.count(), title.count());
        boolean contained = titleWords == Math.min(distinct.count(), title.count()) && 2 * titleWords > most;
        return contained ? Math.max(overlap, CONTAINED) : overlap;
    }

    private float jaccard(int common, int others) {
        int all = distinct.count() + others - common;
        return all == 0 ? 0 : (float) common / all;
    }

    private static boolean isCut(char[] text, int start, int end) {
        int i = end - 1;
        while (i > start && (text[i] == ']' || text[i] == ')')) {
            i--;
        }
        return text[i] == '…' || (i - 2 >= start && text[i] == '.' && text[i - 1] == '.' && text[i - 2] == '.');
    }

    private static boolean endsSentence(char[] text, int start, int end) {
        int i = end - 1;
        while (i > start && (Letters.closes(text[i]) || text[i] == ' ')) {
            i--;
        }
        return Letters.endsSentence(text[i]);
    }
}
