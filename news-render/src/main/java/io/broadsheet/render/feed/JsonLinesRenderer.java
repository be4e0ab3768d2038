package io.broadsheet.render.feed;

import io.broadsheet.model.Article;
import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;

/**
 * Writes JSON Lines: one story a line, in our own JSON, as {@link ArticleJson} reads it. The feed itself is not told.
 */
public final class JsonLinesRenderer implements FeedRenderer {
    private static final JsonLinesRenderer INSTANCE = new JsonLinesRenderer();

    private JsonLinesRenderer() {}

    /** {@return the renderer} */
    public static JsonLinesRenderer create() {
        return INSTANCE;
    }

    @Override
    public void render(Feed feed, Iterable<Article> articles, Appendable out) throws IOException {
        ArticleJson json = ArticleJson.compact();
        for (Article article : articles) {
            json.render(article, out);
            out.append('\n');
        }
    }
}
