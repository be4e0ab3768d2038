package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.LineTable;
import java.util.ArrayList;
import java.util.List;

/** Describes the lines of one flattened page by the scores of all lines. */
final class LineContext {
    /** Line features, then those of the scores around. */
    static final int COUNT = LineFeatures.COUNT + ContextFeature.COUNT;

    private static final float HIGH = 0.5f;
    private static final int NEAR = 5;
    private static final int FAR = 15;
    private static final int MOST_DISTANCE = 200;
    private static final int LEDE_LINES = 6;
    private static final int SHORTEST_LINE = 20;

    private final LineTable table;
    private final float[] scores;
    private final LineMarks.Stretch stretch;
    private final LineMarks.Distances high;
    private final LineWords.Topic body;
    private final LineWords.Topic lede;
    /** Sums over the lines before each: score times characters, characters, characters of high scores. */
    private final double[] scoredBefore;

    private final int[] charactersBefore;
    private final int[] bodyBefore;
    private final double stretchShare;
    private final int first;
    private final int last;

    LineContext(LineTable table, LineWords words, float[] scores) {
        int n = table.count();
        this.table = table;
        this.scores = scores;
        this.body = words.topic();
        this.lede = words.topic();
        this.scoredBefore = new double[n + 1];
        this.charactersBefore = new int[n + 1];
        this.bodyBefore = new int[n + 1];
        boolean[] isHigh = new boolean[n];
        double[] weights = new double[n];
        int found = 0;
        int from = -1;
        int to = -1;
        for (int i = 0; i < n; i++) {
            int characters = table.characters(i);
            isHigh[i] = scores[i] >= HIGH;
            weights[i] = (scores[i] - HIGH) * Math.max(SHORTEST_LINE, characters);
            scoredBefore[i + 1] = scoredBefore[i] + scores[i] * characters;
            charactersBefore[i + 1] = charactersBefore[i] + characters;
            bodyBefore[i + 1] = bodyBefore[i] + (isHigh[i] ? characters : 0);
            if (isHigh[i]) {
                from = from < 0 ? i : from;
                to = i;
                body.add(i);
                found++;
                if (found <= LEDE_LINES) {
                    lede.add(i);
                }
            }
        }
        this.first = from;
        this.last = to;
        this.high = LineMarks.Distances.of(isHigh);
        this.stretch = LineMarks.Stretch.densest(weights);
        double inside = scoredBefore[stretch.end()] - scoredBefore[stretch.start()];
        this.stretchShare = inside / Math.max(1, scoredBefore[n]);
    }

    /** Fills the columns after those of the line features. */
    void fill(int i, float[] row) {
        putScores(i, row);
        int n = scores.length;
        put(row, ContextFeature.STRETCH_START, clip(i - stretch.start()));
        put(row, ContextFeature.STRETCH_END, clip(i - stretch.end() + 1));
        put(row, ContextFeature.STRETCH_SHARE, (float) stretchShare);
        put(row, ContextFeature.BODY_CHARACTERS, (float) Math.log1p(bodyBefore[n]));
        put(row, ContextFeature.BODY_BEFORE, bodyBefore[i] / (float) Math.max(1, bodyBefore[n]));
        put(row, ContextFeature.SINCE_BODY, high.since()[i]);
        put(row, ContextFeature.UNTIL_BODY, high.until()[i]);
        put(row, ContextFeature.FIRST_BODY, first < 0 ? -MOST_DISTANCE : clip(i - first));
        put(row, ContextFeature.LAST_BODY, last < 0 ? MOST_DISTANCE : clip(i - last));
        put(row, ContextFeature.BODY_WORDS, body.share(i));
        put(row, ContextFeature.LEDE_WORDS, lede.share(i));
    }

    private static void put(float[] row, ContextFeature feature, float value) {
        row[LineFeatures.COUNT + feature.index()] = value;
    }

    private static int clip(int distance) {
        return Math.max(-MOST_DISTANCE, Math.min(MOST_DISTANCE, distance));
    }

    private void putScores(int i, float[] row) {
        put(row, ContextFeature.SCORE, scores[i]);
        put(row, ContextFeature.BEFORE_1, score(i - 1));
        put(row, ContextFeature.BEFORE_2, score(i - 2));
        put(row, ContextFeature.BEFORE_3, score(i - 3));
        put(row, ContextFeature.BEFORE_4, score(i - 4));
        put(row, ContextFeature.AFTER_1, score(i + 1));
        put(row, ContextFeature.AFTER_2, score(i + 2));
        put(row, ContextFeature.AFTER_3, score(i + 3));
        put(row, ContextFeature.AFTER_4, score(i + 4));
        put(row, ContextFeature.BEFORE_5_MEAN, mean(i - NEAR, i));
        put(row, ContextFeature.AFTER_5_MEAN, mean(i + 1, i + 1 + NEAR));
        put(row, ContextFeature.BEFORE_15_MEAN, mean(i - FAR, i));
        put(row, ContextFeature.AFTER_15_MEAN, mean(i + 1, i + 1 + FAR));
    }

    private float score(int i) {
        return i < 0 || i >= scores.length ? -1 : scores[i];
    }

    private float mean(int from, int to) {
        int a = Math.max(0, from);
        int b = Math.min(table.count(), to);
        return a >= b
                ? -1
                : (float) ((scoredBefore[b] - scoredBefore[a]) / (charactersBefore[b] - charactersBefore[a]));
    }

    /** The names of all columns in their order. */
    static List<String> names() {
        List<String> names = new ArrayList<>(LineFeatures.names());
        for (ContextFeature feature : ContextFeature.values()) {
            names.add("CONTEXT_" + feature.name());
        }
        return names;
    }
}
