package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Article;
import io.broadsheet.render.internal.XmlWriter;

/** Writes a story as the root element of NITF, which may be a document or stand inside one. */
public final class NitfWriter {
    private NitfWriter() {}

    /**
     * Writes the root element.
     *
     * @param article what to write
     * @param out where to write it
     */
    public static void write(Article article, XmlWriter out) {
        out.open("nitf").attribute("xmlns", Nitf.NAMESPACE).attribute("version", Nitf.VERSION);
        article.language().ifPresent(language -> out.attribute("baselang", language));
        new HeadWriter(article, out).write();
        out.line().open("body");
        new BodyHeadWriter(article, out).write();
        BlockWriter blocks = new BlockWriter(out);
        out.line().open("body.content");
        article.leadImage().ifPresent(image -> blocks.image(image, Nitf.LEAD));
        blocks.writeAll(article.body());
        BodyEndWriter end = new BodyEndWriter(article, out);
        end.writeContent();
        out.line().close();
        end.write();
        out.line().close().line().close();
    }
}
