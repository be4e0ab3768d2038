package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.ScoreThreshold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines are the body, by their scores and by what stands before. */
final class LineSelection {
    private static final double THRESHOLD = 0.5;
    private static final int REPEATED_LENGTH = 40;

    private final boolean[] kept;

    LineSelection(TextAnalysis page, float[] scores) {
        kept = new boolean[scores.length];
        boolean running = page.hasRunningText();
        double threshold = running ? ScoreThreshold.of(scores, page::wordCount, THRESHOLD) : THRESHOLD;
        boolean[] repeated = repeated(page.lines());
        Map<String, Float> best = best(page.lines(), scores);
        for (int i = 0; i < kept.length; i++) {
            boolean copy = repeated[i] && ((i > 0 && repeated[i - 1]) || (i + 1 < kept.length && repeated[i + 1]));
            kept[i] = best.getOrDefault(page.lines().get(i), scores[i]) >= threshold && !copy;
        }
    }

    /** Which long lines stand on the page before; a copy of the story is a run of them. */
    private static boolean[] repeated(List<String> lines) {
        boolean[] repeated = new boolean[lines.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = lines.get(i).length() > REPEATED_LENGTH && !seen.add(lines.get(i));
        }
        return repeated;
    }

    /** The highest score of each long line, whichever copy of it has that. */
    private static Map<String, Float> best(List<String> lines, float[] scores) {
        Map<String, Float> best = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (lines.get(i).length() > REPEATED_LENGTH) {
                best.merge(lines.get(i), scores[i], Math::max);
            }
        }
        return best;
    }

    boolean isKept(int line) {
        return kept[line];
    }

    /** Takes a line out of the body for its role. */
    void drop(int line) {
        kept[line] = false;
    }

    /** Index of the first kept line, or of the line after the last where none is kept. */
    int first() {
        int first = 0;
        while (first < kept.length && !kept[first]) {
            first++;
        }
        return first;
    }

    /** Index of the last kept line, -1 where none is kept. */
    int last() {
        int last = kept.length - 1;
        while (last >= 0 && !kept[last]) {
            last--;
        }
        return last;
    }
}
