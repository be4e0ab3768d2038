package io.broadsheet.render.feed;

import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.render.internal.DateTimes;
import io.broadsheet.render.internal.LanguageTags;
import io.broadsheet.render.internal.StoryUri;
import io.broadsheet.render.internal.XmlWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes RSS 2.0 with the whole text in {@code content:encoded} and the authors in {@code dc:creator}, since RSS's own
 * {@code author} is a mail address. A date stands there only when time and offset are known.
 *
 * <p>Source: the RSS 2.0 specification, the modules Dublin Core and Content of RSS 1.0.
 */
public final class RssRenderer implements FeedRenderer {
    private static final RssRenderer INSTANCE = new RssRenderer();

    private RssRenderer() {}

    /** {@return the renderer} */
    public static RssRenderer create() {
        return INSTANCE;
    }

    @Override
    public void render(Feed feed, Iterable<Article> articles, Appendable out) throws IOException {
        Objects.requireNonNull(articles, "articles");
        XmlWriter.document(out, xml -> {
            xml.open("rss").attribute("version", "2.0");
            xml.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
            xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
            xml.line().open("channel");
            xml.line().lineElement("title", feed.title());
            xml.line().element("link", feed.url().value());
            xml.line().lineElement("description", feed.description().orElse(feed.title()));
            feed.language()
                    .flatMap(LanguageTags::checked)
                    .ifPresent(tag -> xml.line().element("language", tag));
            articles.forEach(article -> item(article, xml));
            xml.line().close().line().close();
        });
    }

    private static void item(Article article, XmlWriter out) {
        out.line().open("item");
        out.line().lineElement("title", article.headline());
        article.canonicalUrl().ifPresent(url -> out.line().element("link", url.value()));
        String id = StoryUri.of(article);
        boolean page =
                article.canonicalUrl().filter(url -> url.value().equals(id)).isPresent();
        out.line()
                .open("guid")
                .attribute("isPermaLink", Boolean.toString(page))
                .text(id)
                .close();
        article.dates()
                .published()
                .flatMap(DateTimes::rfc1123)
                .ifPresent(date -> out.line().element("pubDate", date));
        for (Contributor author : Stories.authors(article)) {
            out.line().lineElement("dc:creator", author.name());
        }
        Stories.tags(article).forEach(tag -> out.line().element("category", tag));
        Stories.summary(article).ifPresent(text -> out.line().element("description", text));
        if (!article.body().isEmpty()) {
            out.line().element("content:encoded", Stories.html(article));
        }
        out.line().close();
    }
}
