package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.Checkpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The longer words of all lines as numbers, to tell which lines speak of the same things. */
final class LineWords {
    private static final int LEAST_LENGTH = 5;
    private static final char WIDE = '\u2e80';
    private static final int MOST_WORDS = 120;
    private static final int MOST_BITS = 20;

    /** The words of line {@code i} are those from {@code start[i]} to before {@code start[i + 1]}. */
    private final int[] start;

    private final int slots;
    private int[] words = new int[1024];

    /**
     * Reads the words.
     *
     * @param checkpoint called every so many lines
     */
    LineWords(List<String> lines, Checkpoint checkpoint) {
        start = new int[lines.size() + 1];
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i % Checkpoint.INTERVAL == 0) {
                checkpoint.check();
            }
            start[i] = at;
            at = read(lines.get(i).toLowerCase(Locale.ROOT), at);
        }
        start[lines.size()] = at;
        slots = Integer.highestOneBit(Math.max(64, Math.min(at, 1 << (MOST_BITS - 2)))) * 4;
    }

    /** Words are runs of letters; where a script has no spaces, each two characters in a row are one. */
    private int read(String line, int from) {
        int at = from;
        int hash = 0;
        int length = 0;
        char last = 0;
        for (int i = 0; i <= line.length() && at - from < MOST_WORDS; i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && c < WIDE) {
                hash = hash * 31 + c;
                length++;
                last = 0;
                continue;
            }
            at = length >= LEAST_LENGTH ? put(hash, at) : at;
            at = letter && last != 0 ? put(last * 31 + c, at) : at;
            last = letter ? c : 0;
            hash = 0;
            length = 0;
        }
        return at;
    }

    private int put(int hash, int at) {
        if (at == words.length) {
            words = Arrays.copyOf(words, 2 * at);
        }
        words[at] = hash * 0x9E3779B9;
        return at + 1;
    }

    /** Collects the words of some lines. */
    Topic topic() {
        return new Topic();
    }

    /** The words of chosen lines, with the number of those lines that each stands in: one, or more. */
    final class Topic {
        private final int[] lastLine = new int[slots];
        private final boolean[] several = new boolean[slots];

        void add(int line) {
            for (int w = start[line]; w < start[line + 1]; w++) {
                int slot = slot(words[w]);
                several[slot] |= lastLine[slot] != 0 && lastLine[slot] != line + 1;
                lastLine[slot] = line + 1;
            }
        }

        /** Share of a line's words that stand in other lines of the choice; -1 for a line without longer words. */
        float share(int line) {
            int all = start[line + 1] - start[line];
            int met = 0;
            for (int w = start[line]; w < start[line + 1]; w++) {
                int slot = slot(words[w]);
                met += several[slot] || (lastLine[slot] != 0 && lastLine[slot] != line + 1) ? 1 : 0;
            }
            return all == 0 ? -1 : (float) met / all;
        }

        private int slot(int word) {
            return word >>> (32 - Integer.numberOfTrailingZeros(slots));
        }
    }
}
