package io.broadsheet.render.ninjs;

import io.broadsheet.model.Article;
import io.broadsheet.render.Renderer;
import io.broadsheet.render.internal.JsonOutput;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes a story as ninjs 3.1. The text stands there in three forms: as HTML, as plain text, and as NITF, which holds
 * all blocks and marks. What ninjs has no member for stands in {@code headlines}, {@code descriptions} and {@code
 * infoSources} under a {@code role}, details of people and places in {@code contactInfo} under a {@code type}.
 *
 * <p>The dates of ninjs have a time and an offset; a date of which less is known stands in {@code descriptions}. A
 * story without an identifier that is a URI gets its address or a name made from its text as {@code uri}.
 *
 * <p>Source: the JSON Schema of ninjs 3.1.
 */
public final class NinjsRenderer implements Renderer {
    private final boolean pretty;

    private NinjsRenderer(boolean pretty) {
        this.pretty = pretty;
    }

    /** {@return a renderer that gives each member its line} */
    public static NinjsRenderer pretty() {
        return new NinjsRenderer(true);
    }

    /** {@return a renderer that writes one line without a line feed} */
    public static NinjsRenderer compact() {
        return new NinjsRenderer(false);
    }

    @Override
    public void render(Article article, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        if (pretty) {
            JsonOutput.indented(new ArticleMembers(article).write(), out);
        } else {
            JsonOutput.compact(new ArticleMembers(article).write(), out);
        }
    }
}
