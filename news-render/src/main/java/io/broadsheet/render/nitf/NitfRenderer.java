package io.broadsheet.render.nitf;

import io.broadsheet.model.Article;
import io.broadsheet.render.Renderer;
import io.broadsheet.render.internal.XmlWriter;
import io.broadsheet.render.internal.nitf.NitfWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes a story as NITF 3.6. Printed lines stay as printed, with people, titles and places marked up inside them;
 * details that NITF has no attribute for stand in {@code alt-code}, single facts about the story in {@code meta}.
 * Blocks and marks that NITF does not know are told by {@code class}.
 *
 * <p>Source: the XML Schema of NITF 3.6.
 */
public final class NitfRenderer implements Renderer {
    private static final NitfRenderer INSTANCE = new NitfRenderer();

    private NitfRenderer() {}

    /** {@return the renderer} */
    public static NitfRenderer create() {
        return INSTANCE;
    }

    @Override
    public void render(Article article, Appendable out) throws IOException {
        Objects.requireNonNull(article, "article");
        XmlWriter.document(out, xml -> NitfWriter.write(article, xml));
    }
}
