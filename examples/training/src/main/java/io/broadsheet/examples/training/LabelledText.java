package io.broadsheet.examples.training;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.Checkpoint;
import io.broadsheet.parser.internal.text.TextAnalysis;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A flattened page with the features and labels of its lines. Where the roles of the lines are known, it can be reduced
 * to those of the story, as if somebody had copied them without what surrounds them.
 */
final class LabelledText implements LabelledBlocks {
    private static final Set<BlockRole> PRINTED = EnumSet.of(
            BlockRole.HEADLINE,
            BlockRole.DEK,
            BlockRole.BYLINE,
            BlockRole.DATE,
            BlockRole.DATELINE,
            BlockRole.CORRECTION,
            BlockRole.EDITORS_NOTE,
            BlockRole.CONTRIBUTOR_NOTE,
            BlockRole.COPYRIGHT,
            BlockRole.TAGS);

    private final String text;
    private final boolean whole;
    private final float[][] rows;
    private final Labels labels;

    LabelledText(Corpus.Page source) {
        this(source, Flattener.flatten(source.parse()), true);
    }

    private LabelledText(Corpus.Page source, String text, boolean whole) {
        this.text = text;
        this.whole = whole;
        TextAnalysis analysis = analyse();
        List<String> lines = analysis.lines();
        this.rows = new float[lines.size()][];
        int[] words = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            words[i] = analysis.wordCount(i);
            rows[i] = analysis.features(i);
        }
        this.labels = Labels.of(source, words, lines);
    }

    /**
     * The lines of the story without those amid them that do not belong to it. Of three texts one keeps what stands
     * above the story, one keeps what stands below, and one is the story alone.
     */
    LabelledText story() {
        List<String> lines = analyse().lines();
        int first = 0;
        int last = lines.size() - 1;
        while (first < last && !isPrinted(first)) {
            first++;
        }
        while (last > first && !isPrinted(last)) {
            last--;
        }
        int kind = Math.floorMod(source().key().hashCode(), 3);
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean around = (kind == 1 && i < first) || (kind == 2 && i > last);
            if (around || isPrinted(i)) {
                story.append(lines.get(i)).append("\n\n");
            }
        }
        return new LabelledText(source(), story.toString(), false);
    }

    private boolean isPrinted(int line) {
        BlockRole role = roles().get(line);
        return role.isBody() || PRINTED.contains(role);
    }

    /** Cuts the text and reads its lines. */
    TextAnalysis analyse() {
        return new TextAnalysis(text, Checkpoint.NONE);
    }

    /** The features of single lines. */
    Example example() {
        return new Example(this, rows);
    }

    /** Whether nothing of the page was left out. */
    boolean isWhole() {
        return whole;
    }

    /** The flattened page. */
    String text() {
        return text;
    }

    @Override
    public Labels labels() {
        return labels;
    }
}
