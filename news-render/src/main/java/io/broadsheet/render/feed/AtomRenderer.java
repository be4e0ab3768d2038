package io.broadsheet.render.feed;

import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.render.internal.DateTimes;
import io.broadsheet.render.internal.LanguageTags;
import io.broadsheet.render.internal.StoryUri;
import io.broadsheet.render.internal.XmlWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes Atom with the whole text as HTML. Atom demands a date and time with an offset for each story: where less is
 * known, the beginning of the known day, month or year in UTC stands for it, and where nothing is, the year 1. The
 * feed's own date is the latest of its stories.
 *
 * <p>Source: RFC 4287.
 */
public final class AtomRenderer implements FeedRenderer {
    private static final AtomRenderer INSTANCE = new AtomRenderer();
    private static final String UNKNOWN_DATE = "0001-01-01T00:00:00Z";

    private AtomRenderer() {}

    /** {@return the renderer} */
    public static AtomRenderer create() {
        return INSTANCE;
    }

    /** The date of the feed stands before the stories, so they are kept in memory here. */
    @Override
    public void render(Feed feed, Iterable<Article> articles, Appendable out) throws IOException {
        List<Article> all = new ArrayList<>();
        articles.forEach(article -> all.add(Objects.requireNonNull(article, "article")));
        XmlWriter.document(out, xml -> {
            xml.open("feed").attribute("xmlns", "http://www.w3.org/2005/Atom");
            feed.language().flatMap(LanguageTags::checked).ifPresent(tag -> xml.attribute("xml:lang", tag));
            xml.line().element("id", feed.url().value());
            xml.line().lineElement("title", feed.title());
            feed.description().ifPresent(text -> xml.line().lineElement("subtitle", text));
            xml.line().empty("link").attribute("href", feed.url().value());
            xml.line().element("updated", latest(all));
            xml.line().open("author").lineElement("name", feed.title()).close();
            all.forEach(article -> entry(article, xml));
            xml.line().close();
        });
    }

    private static String latest(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> Stories.lastDate(article).stream())
                .max((a, b) -> a.compareTo(b))
                .map(date -> DateTimes.withOffset(date).orElseGet(() -> DateTimes.beginning(date) + "Z"))
                .orElse(UNKNOWN_DATE);
    }

    private static String updated(Article article) {
        return Stories.updated(article)
                .or(() -> Stories.lastDate(article).map(date -> DateTimes.beginning(date) + "Z"))
                .orElse(UNKNOWN_DATE);
    }

    private static void entry(Article article, XmlWriter out) {
        out.line().open("entry");
        article.language().flatMap(LanguageTags::checked).ifPresent(tag -> out.attribute("xml:lang", tag));
        out.line().element("id", StoryUri.of(article));
        out.line().lineElement("title", article.headline());
        article.canonicalUrl().ifPresent(url -> out.line().empty("link").attribute("href", url.value()));
        article.dates()
                .published()
                .flatMap(DateTimes::withOffset)
                .ifPresent(date -> out.line().element("published", date));
        out.line().element("updated", updated(article));
        Stories.authors(article).forEach(author -> author(author, out));
        Stories.tags(article).forEach(tag -> out.line().empty("category").attribute("term", tag));
        article.rights().copyright().ifPresent(copyright -> out.line().lineElement("rights", copyright.printed()));
        Stories.summary(article).ifPresent(text -> out.line().element("summary", text));
        if (!article.body().isEmpty()) {
            out.line()
                    .open("content")
                    .attribute("type", "html")
                    .text(Stories.html(article))
                    .close();
        } else if (Stories.summary(article).isEmpty()) {
            out.line().lineElement("summary", article.headline());
        }
        out.line().close();
    }

    private static void author(Contributor author, XmlWriter out) {
        out.line().open("author").lineElement("name", author.name());
        author.url().ifPresent(url -> out.element("uri", url.value()));
        author.email().filter(email -> email.indexOf('@') > 0).ifPresent(email -> out.lineElement("email", email));
        out.close();
    }
}
