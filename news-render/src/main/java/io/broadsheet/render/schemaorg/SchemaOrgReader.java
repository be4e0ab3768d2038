package io.broadsheet.render.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.Article;
import io.broadsheet.render.ArticleReadException;
import io.broadsheet.render.ArticleReader;
import io.broadsheet.render.internal.JsonInput;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads schema.org JSON-LD: the first object of a type of the Article family, be it the document itself, an item of a
 * list or of {@code @graph}. What {@link SchemaOrgRenderer} writes comes back with all that schema.org holds; other
 * data are read for what they have, in the many forms that pages use: one value or a list, a name or an object. A
 * headline is all that is needed.
 *
 * <p>No context is ever loaded; names are taken to be those of schema.org.
 */
public final class SchemaOrgReader implements ArticleReader {
    private static final SchemaOrgReader INSTANCE = new SchemaOrgReader();

    private SchemaOrgReader() {}

    /** {@return the reader} */
    public static SchemaOrgReader create() {
        return INSTANCE;
    }

    @Override
    public Article read(Reader in) throws IOException {
        JsonNode root = JsonInput.read(Objects.requireNonNull(in, "in"));
        JsonNode node = find(root).orElseThrow(() -> new ArticleReadException("no article in the data", 0, 0, null));
        try {
            return new SchemaOrgParser(node).read();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new ArticleReadException(String.valueOf(e.getMessage()), 0, 0, e);
        }
    }

    private static Optional<JsonNode> find(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (JsonInput.texts(node, "@type").stream().map(Values::type).anyMatch(ArticleTypes::isArticle)) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else {
                JsonInput.values(node, "@graph").forEach(open::add);
                JsonInput.values(node, "mainEntity").forEach(open::add);
            }
        }
        return Optional.empty();
    }
}
