package io.broadsheet.render;

import io.broadsheet.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes an article in one format. Renderers are immutable and may be shared by any number of threads; the same article
 * gives the same characters on every machine, in every locale and time zone.
 */
public interface Renderer {
    /**
     * Writes an article.
     *
     * @param article what to write
     * @param out where to write it; neither flushed nor closed
     * @throws IOException when {@code out} throws it
     */
    void render(Article article, Appendable out) throws IOException;

    /**
     * Writes an article into a string.
     *
     * @param article what to write
     * @return the document
     */
    default String render(Article article) {
        StringBuilder out = new StringBuilder(8192);
        try {
            render(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return out.toString();
    }
}
