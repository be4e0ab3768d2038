package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.render.internal.XmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

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

    /**
     * Writes blocks alone, as an element that another format may hold as a string.
     *
     * @param blocks what to write
     * @return the root element with nothing but the content of the story
     */
    public static String body(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        try {
            XmlWriter.fragment(text, out -> {
                out.open("nitf").attribute("xmlns", Nitf.NAMESPACE).open("body").open("body.content");
                new BlockWriter(out).writeAll(blocks);
                out.close().close().close();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return text.toString();
    }
}
