package io.broadsheet.render.feed;

import io.broadsheet.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes several stories in one document. Renderers are immutable and may be shared by any number of threads; the same
 * stories give the same characters on every machine. Stories are taken one after the other, so that a long feed needs
 * no more memory than a short one; {@link AtomRenderer} and {@link JsonFeedRenderer} keep them, since their formats ask
 * for it.
 */
public interface FeedRenderer {
    /**
     * Writes stories.
     *
     * @param feed what the document says about itself
     * @param articles the stories in their order
     * @param out where to write them; neither flushed nor closed
     * @throws IOException when {@code out} throws it
     */
    void render(Feed feed, Iterable<Article> articles, Appendable out) throws IOException;

    /**
     * Writes stories into a string.
     *
     * @param feed what the document says about itself
     * @param articles the stories in their order
     * @return the document
     */
    default String render(Feed feed, Iterable<Article> articles) {
        StringBuilder out = new StringBuilder();
        try {
            render(feed, articles, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return out.toString();
    }
}
