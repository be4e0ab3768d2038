package io.broadsheet.parser.internal.body;

import java.util.List;
import java.util.Objects;

/**
 * The learned parts of body extraction.
 *
 * @param body scores how likely a block belongs to the body
 * @param roles tells the role of a block, one class a role
 * @param likelihood scores how likely a page is an article
 */
public record BodyModels(TreeEnsemble body, TreeEnsemble roles, TreeEnsemble likelihood) {
    /** Name of the resource with the body trees, beside this class. */
    public static final String BODY = "body.trees";

    /** Name of the resource with the role trees. */
    public static final String ROLES = "roles.trees";

    /** Name of the resource with the likelihood trees. */
    public static final String LIKELIHOOD = "likelihood.trees";

    /**
     * Checks the parts.
     *
     * @param body scores how likely a block belongs to the body
     * @param roles tells the role of a block
     * @param likelihood scores how likely a page is an article
     */
    public BodyModels {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(likelihood, "likelihood");
    }

    /**
     * The models that come with this library, read once.
     *
     * @return always the same value
     */
    public static BodyModels shipped() {
        return Shipped.MODELS;
    }

    private static TreeEnsemble read(String name, List<String> features, int classes) {
        return TreeFile.read(BodyModels.class, name, features, classes);
    }

    private static final class Shipped {
        static final BodyModels MODELS = new BodyModels(
                read(BODY, PageAnalysis.featureNames(), 1),
                read(ROLES, PageAnalysis.roleFeatureNames(), BlockRole.values().length),
                read(LIKELIHOOD, PageAnalysis.pageFeatureNames(), 1));
    }
}
