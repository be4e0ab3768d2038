package io.broadsheet.render;

import io.broadsheet.model.Article;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Reads an article back from one format. Readers are immutable and may be shared by any number of threads. They open no
 * file and no connection, whatever the document names.
 */
public interface ArticleReader {
    /**
     * Reads an article.
     *
     * @param in the document; not closed
     * @return the article with all that the document says about it
     * @throws ArticleReadException when the document is malformed or holds no article
     * @throws IOException when {@code in} throws it
     */
    Article read(Reader in) throws IOException;

    /**
     * Reads an article from a string.
     *
     * @param document the document
     * @return the article with all that the document says about it
     * @throws ArticleReadException when the document is malformed or holds no article
     */
    default Article read(String document) {
        try {
            return read(new StringReader(document));
        } catch (IOException e) {
            throw new UncheckedIOException("a StringReader does not fail", e);
        }
    }
}
