package io.broadsheet.render.format;

import io.broadsheet.render.feed.AtomRenderer;
import io.broadsheet.render.feed.FeedRenderer;
import io.broadsheet.render.feed.JsonFeedRenderer;
import io.broadsheet.render.feed.JsonLinesRenderer;
import io.broadsheet.render.feed.RssRenderer;
import io.broadsheet.render.feed.SitemapRenderer;
import java.util.List;
import java.util.Optional;

/**
 * A format of several stories under the name that it has everywhere.
 *
 * @param name the name, such as {@code atom}
 * @param mediaType the media type, such as {@code application/atom+xml}
 * @param extension the usual end of a file's name, with its full stop
 * @param renderer what writes it
 */
public record FeedFormat(String name, String mediaType, String extension, FeedRenderer renderer) {
    /** Our own JSON, one story a line. */
    public static final FeedFormat JSONL =
            new FeedFormat("jsonl", "application/jsonl", ".jsonl", JsonLinesRenderer.create());

    /** RSS 2.0. */
    public static final FeedFormat RSS = new FeedFormat("rss", "application/rss+xml", ".rss", RssRenderer.create());

    /** Atom. */
    public static final FeedFormat ATOM =
            new FeedFormat("atom", "application/atom+xml", ".atom", AtomRenderer.create());

    /** JSON Feed 1.1. */
    public static final FeedFormat JSONFEED =
            new FeedFormat("jsonfeed", "application/feed+json", ".feed.json", JsonFeedRenderer.create());

    /** A sitemap with the news extension. */
    public static final FeedFormat SITEMAP =
            new FeedFormat("sitemap", "application/xml", ".sitemap.xml", SitemapRenderer.create());

    private static final List<FeedFormat> ALL = List.of(JSONL, RSS, ATOM, JSONFEED, SITEMAP);

    /**
     * Makes a format of one's own.
     *
     * @param name the name
     * @param mediaType the media type
     * @param extension the usual end of a file's name
     * @param renderer what writes it
     */
    public FeedFormat {}

    /** {@return all formats of several stories} */
    public static List<FeedFormat> all() {
        return ALL;
    }

    /**
     * Finds a format.
     *
     * @param name its name
     * @return the format, if there is one of that name
     */
    public static Optional<FeedFormat> named(String name) {
        return ALL.stream().filter(format -> format.name.equals(name)).findFirst();
    }
}
