package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Article;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.Role;
import io.broadsheet.render.internal.XmlWriter;
import java.util.List;

/**
 * Writes what stands below the story: copyright and related links, which are content for NITF, and the credit lines.
 */
final class BodyEndWriter {
    private final Article article;
    private final XmlWriter out;

    BodyEndWriter(Article article, XmlWriter out) {
        this.article = article;
        this.out = out;
    }

    void writeContent() {
        article.rights()
                .copyright()
                .ifPresent(copyright -> out.line()
                        .open("block")
                        .attribute("class", Nitf.COPYRIGHT)
                        .element("copyrite", copyright.printed())
                        .close());
        if (!article.related().isEmpty()) {
            out.line().open("note").attribute("noteclass", "end").attribute("class", Nitf.RELATED);
            out.open("body.content");
            links(article.related(), out);
            out.close().close();
        }
    }

    static void links(List<RelatedLink> links, XmlWriter out) {
        out.open("ul");
        for (RelatedLink link : links) {
            out.open("li").open("a").attribute("href", link.url().value());
            link.rel().ifPresent(rel -> out.attribute("class", rel));
            out.text(link.title()).close().close();
        }
        out.close();
    }

    /** One element holds all credit lines, with a line break between two. */
    void write() {
        List<CreditLine> credits = article.credits();
        if (credits.isEmpty()) {
            return;
        }
        out.line().open("body.end").open("tagline").attribute("type", "std");
        PrintedLine lines = new PrintedLine(out);
        for (int i = 0; i < credits.size(); i++) {
            if (i > 0) {
                out.empty("br");
            }
            lines.write(credits.get(i).printed(), credits.get(i).contributors(), Role.CONTRIBUTOR, false);
        }
        out.close().close();
    }
}
