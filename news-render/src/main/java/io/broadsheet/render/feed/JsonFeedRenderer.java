package io.broadsheet.render.feed;

import io.broadsheet.model.Article;
import io.broadsheet.render.internal.DateTimes;
import io.broadsheet.render.internal.JsonObject;
import io.broadsheet.render.internal.JsonOutput;
import io.broadsheet.render.internal.StoryUri;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes JSON Feed 1.1 with the whole text as HTML. Dates stand there only when time and offset are known.
 *
 * <p>Source: jsonfeed.org, version 1.1.
 */
public final class JsonFeedRenderer implements FeedRenderer {
    private static final JsonFeedRenderer INSTANCE = new JsonFeedRenderer();

    private JsonFeedRenderer() {}

    /** {@return the renderer} */
    public static JsonFeedRenderer create() {
        return INSTANCE;
    }

    /** The document is one JSON value, which is kept in memory. */
    @Override
    public void render(Feed feed, Iterable<Article> articles, Appendable out) throws IOException {
        JsonObject root = new JsonObject().text("version", "https://jsonfeed.org/version/1.1");
        root.text("title", Stories.line(feed.title()))
                .text("home_page_url", feed.url().value());
        feed.description().ifPresent(text -> root.text("description", Stories.line(text)));
        feed.language().ifPresent(tag -> root.text("language", tag));
        List<JsonObject> items = new ArrayList<>();
        articles.forEach(article -> items.add(item(article)));
        root.objects("items", items);
        JsonOutput.indented(root, out);
    }

    private static JsonObject item(Article article) {
        JsonObject out = new JsonObject().text("id", StoryUri.of(article));
        article.canonicalUrl().ifPresent(url -> out.text("url", url.value()));
        out.text("title", Stories.line(article.headline()));
        String html = article.body().isEmpty() ? "" : Stories.html(article);
        if (html.isBlank()) {
            out.text("content_text", Stories.summary(article).orElse(article.headline()));
        } else {
            out.text("content_html", html);
        }
        Stories.summary(article).ifPresent(text -> out.text("summary", text));
        article.leadImage()
                .ifPresent(image ->
                        out.text("image", image.renditions().get(0).url().value()));
        article.dates().published().flatMap(DateTimes::withOffset).ifPresent(date -> out.text("date_published", date));
        article.dates().modified().flatMap(DateTimes::withOffset).ifPresent(date -> out.text("date_modified", date));
        out.objects("authors", Stories.authors(article), author -> {
            JsonObject node = new JsonObject().text("name", Stories.line(author.name()));
            author.url().ifPresent(url -> node.text("url", url.value()));
            return node;
        });
        out.texts("tags", Stories.tags(article));
        article.language().ifPresent(tag -> out.text("language", tag));
        return out;
    }
}
