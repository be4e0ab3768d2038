package io.broadsheet.render.feed;

import io.broadsheet.model.Article;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Organization;
import io.broadsheet.render.internal.DateTimes;
import io.broadsheet.render.internal.LanguageTags;
import io.broadsheet.render.internal.XmlWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a sitemap with the news extension. Only stories with a web address and a date of publication can stand in it,
 * and no more than {@value #MAX_STORIES}: those beyond are left out. Search engines want the stories of the last two
 * days, which the caller picks.
 *
 * <p>Source: sitemaps.org 0.9 and Google's documentation of news sitemaps.
 */
public final class SitemapRenderer implements FeedRenderer {
    /** How many stories one file may hold. */
    public static final int MAX_STORIES = 1000;

    private static final SitemapRenderer INSTANCE = new SitemapRenderer();

    private SitemapRenderer() {}

    /** {@return the renderer} */
    public static SitemapRenderer create() {
        return INSTANCE;
    }

    @Override
    public void render(Feed feed, Iterable<Article> articles, Appendable out) throws IOException {
        XmlWriter.document(out, xml -> {
            xml.open("urlset").attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
            xml.attribute("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");
            int written = 0;
            for (Iterator<Article> it = articles.iterator(); it.hasNext() && written < MAX_STORIES; ) {
                written += story(feed, it.next(), xml) ? 1 : 0;
            }
            xml.line().close();
        });
    }

    private static boolean story(Feed feed, Article article, XmlWriter out) {
        Optional<String> address =
                article.canonicalUrl().filter(url -> !url.host().isEmpty()).map(url -> url.value());
        Optional<NewsDate> published = article.dates().published();
        if (address.isEmpty() || published.isEmpty()) {
            return false;
        }
        out.line().open("url").element("loc", address.get());
        article.dates().modified().ifPresent(date -> out.element("lastmod", w3cDate(date)));
        out.line().open("news:news").open("news:publication");
        out.lineElement("news:name", article.publisher().map(Organization::name).orElse(feed.title()));
        out.element("news:language", language(feed, article)).close();
        out.element("news:publication_date", w3cDate(published.get()));
        out.lineElement("news:title", article.headline());
        out.close().close();
        return true;
    }

    /** A time of day counts only together with its offset. */
    private static String w3cDate(NewsDate date) {
        return DateTimes.withOffset(date)
                .or(() -> date.day().map(Object::toString))
                .orElse(date.toString());
    }

    /** The language alone, but for Chinese, which is told by its script. */
    private static String language(Feed feed, Article article) {
        String tag = article.language()
                .flatMap(LanguageTags::checked)
                .or(() -> feed.language().flatMap(LanguageTags::checked))
                .orElse("und")
                .toLowerCase(Locale.ROOT);
        int dash = tag.indexOf('-');
        String language = dash < 0 ? tag : tag.substring(0, dash);
        if (!language.equals("zh")) {
            return language;
        }
        boolean traditional = tag.contains("hant") || tag.endsWith("-tw") || tag.endsWith("-hk");
        return traditional ? "zh-tw" : "zh-cn";
    }
}
