package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the story in the lines of a flattened page. Immutable and safe for many threads. */
public final class TextStory {
    private final TextModels models;

    private TextStory(TextModels models) {
        this.models = models;
    }

    /**
     * A reader.
     *
     * @return one with the models that come with this library
     */
    public static TextStory create() {
        return with(TextModels.shipped());
    }

    /**
     * A reader with other models.
     *
     * @param models trained on the features of this version
     * @return one with those models
     */
    public static TextStory with(TextModels models) {
        return new TextStory(Objects.requireNonNull(models, "models"));
    }

    /**
     * Cuts a flattened page and tells what each block is.
     *
     * @param text the page
     * @param checkpoint called every {@value Checkpoint#INTERVAL} lines or so; what it throws ends the work
     * @return its blocks in order
     */
    public List<TextLine> read(String text, Checkpoint checkpoint) {
        TextAnalysis page = new TextAnalysis(text, checkpoint);
        float[] scores = page.scores(models);
        LineSelection selection = new LineSelection(page, scores);
        BlockRole[] roles = LineRoles.of(page, scores, selection, models.roles(), checkpoint);
        List<TextLine> out = new ArrayList<>(scores.length);
        for (int i = 0; i < scores.length; i++) {
            out.add(new TextLine(page.lines().get(i), roles[i], selection.isKept(i), scores[i]));
        }
        return out;
    }
}
