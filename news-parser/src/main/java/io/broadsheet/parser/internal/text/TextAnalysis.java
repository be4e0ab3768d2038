package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.body.LineTable;
import io.broadsheet.parser.internal.body.TreeEnsemble;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the models see of a flattened page, for reading it and for training them. Not safe for many threads. */
public final class TextAnalysis {
    private static final WireMarks.Grammars GRAMMARS = WireMarks.Grammars.create();

    final LineTable table;
    final WireMarks wire;
    private final List<String> lines;
    private final LineWords words;
    private final LineFeatures features;
    private final Checkpoint checkpoint;
    private final boolean runningText;
    private final float[] row = new float[LineContext.COUNT];

    /**
     * Cuts a text into lines and reads them.
     *
     * @param text the flattened page
     * @param checkpoint called every so many lines; what it throws ends the work
     */
    public TextAnalysis(String text, Checkpoint checkpoint) {
        this.checkpoint = Objects.requireNonNull(checkpoint, "checkpoint");
        this.lines = TextLines.of(text, checkpoint);
        this.table = new LineTable(lines, checkpoint);
        this.words = new LineWords(lines, checkpoint);
        this.wire = new WireMarks(lines, GRAMMARS, checkpoint);
        LineMarks marks = new LineMarks(table, words, checkpoint);
        this.runningText = marks.goodCharacters > 0;
        this.features = new LineFeatures(lines, table, marks, wire, checkpoint);
    }

    /**
     * The blocks of the page.
     *
     * @return white space collapsed, none empty
     */
    public List<String> lines() {
        return lines;
    }

    /**
     * The words of a line.
     *
     * @param line its index
     * @return 1 or more
     */
    public int wordCount(int line) {
        return table.words(line);
    }

    /** Whether any line is long and ends like a sentence. */
    boolean hasRunningText() {
        return runningText;
    }

    /** {@return the names of the features of single lines} */
    public static List<String> lineFeatureNames() {
        return LineFeatures.names();
    }

    /** {@return the names of the features of lines in their story} */
    public static List<String> storyFeatureNames() {
        return LineContext.names();
    }

    /**
     * The features of a single line.
     *
     * @param line its index
     * @return a new array, one value a name
     */
    public float[] features(int line) {
        features.fill(line, row);
        return Arrays.copyOf(row, LineFeatures.COUNT);
    }

    /**
     * The features of every line once all have a score.
     *
     * @param scores one a line, 0 to 1
     * @return one row a line, one value a name
     */
    public float[][] features(float[] scores) {
        float[][] rows = new float[scores.length][];
        LineContext context = new LineContext(table, words, scores);
        for (int i = 0; i < rows.length; i++) {
            fill(i, context);
            rows[i] = row.clone();
        }
        return rows;
    }

    /**
     * Scores all lines, first each alone, then in their story.
     *
     * @param models trained on these features
     * @return one a line, 0 to 1
     */
    float[] scores(TextModels models) {
        float[] alone = new float[lines.size()];
        for (int i = 0; i < alone.length; i++) {
            check(i);
            features.fill(i, row);
            alone[i] = TreeEnsemble.logistic(models.lines().quickMargin(row));
        }
        float[] scores = new float[alone.length];
        LineContext context = new LineContext(table, words, alone);
        for (int i = 0; i < scores.length; i++) {
            check(i);
            fill(i, context);
            scores[i] = TreeEnsemble.logistic(models.story().margin(row));
        }
        return scores;
    }

    /** The surroundings of lines by their last scores. */
    LineContext context(float[] scores) {
        return new LineContext(table, words, scores);
    }

    /** The features of a line in its story: one array, filled anew each time. */
    float[] fill(int line, LineContext context) {
        features.fill(line, row);
        context.fill(line, row);
        return row;
    }

    private void check(int line) {
        if (line % Checkpoint.INTERVAL == 0) {
            checkpoint.check();
        }
    }
}
