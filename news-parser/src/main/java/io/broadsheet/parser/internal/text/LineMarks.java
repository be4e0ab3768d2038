package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.LineTable;
import java.util.List;

/** What lines are seen from: which are good, the densest stretch of them, what surrounds them. */
final class LineMarks {
    private static final int GOOD_LENGTH = 80;
    private static final int LONG_LENGTH = 200;
    private static final int LONGEST_HEADING = 60;
    private static final double SHORT_LINE_COST = 0.6;

    final boolean[] good;
    /** How many good lines stand before each. */
    final int[] goodBefore;
    /** Characters before each line; one more entry for all. */
    final int[] charactersBefore;
    /** Lines that end like a sentence before each. */
    final int[] terminalBefore;
    /** The last short line before each that does not end like a sentence, -1 without one. */
    final int[] heading;

    final LineWords.Topic goodWords;
    final LineWords.Topic stretchWords;
    final int stretchStart;
    final int stretchEnd;
    final int goodCharacters;
    final int stretchCharacters;
    final int longest;

    LineMarks(LineTable table, LineWords words, Checkpoint checkpoint) {
        int n = table.count();
        good = new boolean[n];
        goodBefore = new int[n + 1];
        charactersBefore = new int[n + 1];
        terminalBefore = new int[n + 1];
        heading = new int[n];
        goodWords = words.topic();
        int sum = 0;
        int most = 0;
        int last = -1;
        for (int i = 0; i < n; i++) {
            int length = table.characters(i);
            good[i] = length >= GOOD_LENGTH && (table.isTerminal(i) || length > LONG_LENGTH);
            goodBefore[i + 1] = goodBefore[i] + (good[i] ? 1 : 0);
            charactersBefore[i + 1] = charactersBefore[i] + length;
            terminalBefore[i + 1] = terminalBefore[i] + (table.isTerminal(i) ? 1 : 0);
            heading[i] = last;
            last = length <= LONGEST_HEADING && !table.isTerminal(i) ? i : last;
            most = Math.max(most, length);
            if (good[i]) {
                sum += length;
                goodWords.add(i);
            }
        }
        checkpoint.check();
        goodCharacters = sum;
        longest = most;
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = good[i] ? 1 + Math.min(table.characters(i) / 100.0, 3) : -SHORT_LINE_COST;
        }
        Stretch stretch = Stretch.densest(weights);
        stretchStart = stretch.start();
        stretchEnd = stretch.end();
        stretchWords = words.topic();
        int inside = 0;
        for (int i = stretchStart; i < stretchEnd; i++) {
            if (good[i]) {
                inside += table.characters(i);
                stretchWords.add(i);
            }
        }
        stretchCharacters = inside;
    }

    /** A run of lines: from the first to before the last. */
    record Stretch(int start, int end) {
        /** The run with the largest sum of weights. */
        static Stretch densest(double[] weights) {
            double sum = 0;
            double best = 0;
            int start = 0;
            Stretch stretch = new Stretch(0, 0);
            for (int i = 0; i < weights.length; i++) {
                if (sum <= 0) {
                    sum = 0;
                    start = i;
                }
                sum += weights[i];
                if (sum > best) {
                    best = sum;
                    stretch = new Stretch(start, i + 1);
                }
            }
            return stretch;
        }
    }

    /** The distance of each line to the next marked one before it, and after it. */
    record Distances(int[] since, int[] until) {
        private static final int FAR = 50;

        static Distances of(boolean[] marked) {
            int[] since = new int[marked.length];
            int[] until = new int[marked.length];
            int distance = FAR;
            for (int i = 0; i < marked.length; i++) {
                since[i] = distance;
                distance = marked[i] ? 1 : Math.min(FAR, distance + 1);
            }
            distance = FAR;
            for (int i = marked.length - 1; i >= 0; i--) {
                until[i] = distance;
                distance = marked[i] ? 1 : Math.min(FAR, distance + 1);
            }
            return new Distances(since, until);
        }
    }

    /** Whether a line holds one of these keywords. */
    static boolean[] marked(LineTable table, List<String> groups) {
        int mask = 0;
        List<String> names = LineTable.keywordNames();
        for (int k = 0; k < names.size(); k++) {
            mask |= groups.contains(names.get(k)) ? 1 << k : 0;
        }
        boolean[] marked = new boolean[table.count()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = (table.keywords(i) & mask) != 0;
        }
        return marked;
    }
}
