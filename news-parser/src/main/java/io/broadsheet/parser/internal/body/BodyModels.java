package io.broadsheet.parser.internal.body;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The learned parts of body extraction.
 *
 * @param body scores how likely a block belongs to the body
 */
public record BodyModels(TreeEnsemble body) {
    /** Name of the resource with the body trees, beside this class. */
    public static final String BODY = "body.trees";

    /**
     * The models that come with this library, read once.
     *
     * @return always the same value
     */
    public static BodyModels shipped() {
        return Shipped.MODELS;
    }

    private static TreeEnsemble read(String name, List<String> features) {
        try (InputStream in = BodyModels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return TreeFile.read(new DataInputStream(new BufferedInputStream(in)), features);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    private static final class Shipped {
        static final BodyModels MODELS = new BodyModels(read(BODY, PageAnalysis.featureNames()));
    }
}
