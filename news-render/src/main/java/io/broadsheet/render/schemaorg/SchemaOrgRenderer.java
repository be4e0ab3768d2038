package io.broadsheet.render.schemaorg;

import io.broadsheet.model.Article;
import io.broadsheet.render.Renderer;
import io.broadsheet.render.internal.JsonOutput;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes a story as schema.org JSON-LD, the structured data that search engines read from a page: a {@code NewsArticle}
 * or the narrowest type below it that the genres name. The characters that could end an HTML script element are
 * escaped, so the document may be placed in one as it is.
 *
 * <p>What schema.org has no property for stands in {@code hasPart} as {@code WebPageElement} with a {@code name}:
 * kicker, dek, printed byline and credit lines. The structure of the body is not held, only its text, media and
 * live-blog entries.
 *
 * <p>Source: schema.org 30.0 and the article documentation of search engines.
 */
public final class SchemaOrgRenderer implements Renderer {
    private final boolean indented;

    private SchemaOrgRenderer(boolean indented) {
        this.indented = indented;
    }

    /** {@return a renderer that gives each member its line} */
    public static SchemaOrgRenderer pretty() {
        return new SchemaOrgRenderer(true);
    }

    /** {@return a renderer that writes one line without a line feed, for a script element or JSON Lines} */
    public static SchemaOrgRenderer compact() {
        return new SchemaOrgRenderer(false);
    }

    @Override
    public void render(Article article, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        if (indented) {
            JsonOutput.indented(ArticleNode.of(article), out);
        } else {
            JsonOutput.compact(ArticleNode.of(article), out);
        }
    }
}
