package io.broadsheet.render.newsml;

import io.broadsheet.model.Article;
import io.broadsheet.model.TextDirection;
import io.broadsheet.render.Renderer;
import io.broadsheet.render.internal.LanguageTags;
import io.broadsheet.render.internal.StoryUri;
import io.broadsheet.render.internal.XmlWriter;
import io.broadsheet.render.internal.nitf.NitfWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes a story as a NewsML-G2 2.35 news item of conformance level power. The metadata tell what newsrooms sort and
 * route by; the whole story, with all that NITF holds, stands inside as {@code inlineXML}.
 *
 * <p>NewsML-G2 demands a date and time of the version and a provider. Where no time is known, the beginning of the
 * known day, month or year stands for it, without an offset; where no date is known at all, the year 1 does. The
 * provider is the agency, or else the publisher, or else {@code unknown}.
 *
 * <p>Source: the XML Schema of NewsML-G2 2.35 and catalogue 41 of the IPTC.
 */
public final class NewsMlRenderer implements Renderer {
    private static final NewsMlRenderer INSTANCE = new NewsMlRenderer();
    private static final String CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

    private NewsMlRenderer() {}

    /** {@return the renderer} */
    public static NewsMlRenderer create() {
        return INSTANCE;
    }

    @Override
    public void render(Article article, Appendable out) throws IOException {
        Objects.requireNonNull(article, "article");
        XmlWriter.document(out, xml -> newsItem(article, xml));
    }

    private static void newsItem(Article article, XmlWriter out) {
        out.open("newsItem").attribute("xmlns", "http://iptc.org/std/nar/2006-10-01/");
        out.attribute("guid", StoryUri.of(article)).attribute("version", Integer.toString(version(article)));
        out.attribute("standard", "NewsML-G2").attribute("standardversion", "2.35");
        out.attribute("conformance", "power");
        article.language().flatMap(LanguageTags::checked).ifPresent(tag -> out.attribute("xml:lang", tag));
        article.direction()
                .ifPresent(direction -> out.attribute("dir", direction == TextDirection.RTL ? "rtl" : "ltr"));
        out.line().empty("catalogRef").attribute("href", CATALOG);
        new ItemMetaWriter(article, out).write();
        new ContentMetaWriter(article, out).write();
        out.line().open("contentSet").line().open("inlineXML").attribute("contenttype", "application/nitf+xml");
        out.attribute("wordcount", Integer.toString(article.wordCount())).line();
        NitfWriter.write(article, out);
        out.line().close().line().close().line().close();
    }

    /** A version that is no positive number is kept in the text. */
    private static int version(Article article) {
        try {
            return Math.max(1, article.version().map(Integer::parseInt).orElse(1));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
