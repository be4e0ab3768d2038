package io.broadsheet.parser.internal.text;

import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.body.TreeEnsemble;
import io.broadsheet.parser.internal.body.TreeFile;
import java.util.List;
import java.util.Objects;

/**
 * The learned parts of reading flattened text.
 *
 * @param lines scores how likely a line belongs to the body, by its own look and place
 * @param story scores the same once all lines have a score, by those around
 * @param roles tells the role of a line, one class a role
 */
public record TextModels(TreeEnsemble lines, TreeEnsemble story, TreeEnsemble roles) {
    /** Name of the resource with the trees of single lines, beside this class. */
    public static final String LINES = "lines.trees";

    /** Name of the resource with the trees of lines in their story. */
    public static final String STORY = "story.trees";

    /** Name of the resource with the role trees. */
    public static final String ROLES = "line-roles.trees";

    /**
     * Checks the parts.
     *
     * @param lines scores single lines
     * @param story scores lines in their story
     * @param roles tells the role of a line
     */
    public TextModels {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(roles, "roles");
    }

    /**
     * The models that come with this library, read once.
     *
     * @return always the same value
     */
    public static TextModels shipped() {
        return Shipped.MODELS;
    }

    private static TreeEnsemble read(String name, List<String> features, int classes) {
        return TreeFile.read(TextModels.class, name, features, classes);
    }

    private static final class Shipped {
        static final TextModels MODELS = new TextModels(
                read(LINES, TextAnalysis.lineFeatureNames(), 1),
                read(STORY, TextAnalysis.storyFeatureNames(), 1),
                read(ROLES, TextAnalysis.storyFeatureNames(), BlockRole.values().length));
    }
}
