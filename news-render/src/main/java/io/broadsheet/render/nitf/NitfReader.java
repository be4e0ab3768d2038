package io.broadsheet.render.nitf;

import io.broadsheet.model.Article;
import io.broadsheet.render.ArticleReader;
import io.broadsheet.render.internal.SafeXml;
import io.broadsheet.render.internal.nitf.NitfParser;
import java.io.Reader;
import java.util.Objects;

/**
 * Reads NITF, of version 3.6 or an earlier one with the same elements. What {@link NitfRenderer} writes comes back with
 * all that NITF holds; other documents are read for what they have: a headline is all that is needed.
 *
 * <p>A document with a document type is refused, and so nothing outside the document is ever opened.
 */
public final class NitfReader implements ArticleReader {
    private static final NitfReader INSTANCE = new NitfReader();

    private NitfReader() {}

    /** {@return the reader} */
    public static NitfReader create() {
        return INSTANCE;
    }

    @Override
    public Article read(Reader in) {
        return NitfParser.article(SafeXml.read(Objects.requireNonNull(in, "in")));
    }
}
