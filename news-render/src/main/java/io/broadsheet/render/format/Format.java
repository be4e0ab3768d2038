package io.broadsheet.render.format;

import io.broadsheet.render.Renderer;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.markdown.MarkdownRenderer;
import io.broadsheet.render.newsml.NewsMlRenderer;
import io.broadsheet.render.ninjs.NinjsRenderer;
import io.broadsheet.render.nitf.NitfRenderer;
import io.broadsheet.render.schemaorg.SchemaOrgRenderer;
import io.broadsheet.render.text.TextRenderer;
import java.util.List;
import java.util.Optional;

/**
 * A format of one story under the name that it has everywhere. Those for several stories are {@link FeedFormat}s.
 *
 * <pre>{@code
 * String document = Format.named("ninjs").orElseThrow().renderer().render(article);
 * }</pre>
 *
 * @param name the name, such as {@code nitf}
 * @param mediaType the media type, such as {@code application/nitf+xml}
 * @param extension the usual end of a file's name, with its full stop
 * @param renderer what writes it, with its usual settings
 */
public record Format(String name, String mediaType, String extension, Renderer renderer) {
    /** Plain text. */
    public static final Format TEXT = new Format("text", "text/plain", ".txt", TextRenderer.create());

    /** CommonMark with tables. */
    public static final Format MARKDOWN = new Format("markdown", "text/markdown", ".md", MarkdownRenderer.create());

    /** A whole HTML page. */
    public static final Format HTML = new Format("html", "text/html", ".html", HtmlRenderer.page());

    /** Our own JSON, which holds everything. */
    public static final Format JSON = new Format("json", "application/json", ".json", ArticleJson.pretty());

    /** schema.org JSON-LD. */
    public static final Format JSONLD =
            new Format("jsonld", "application/ld+json", ".jsonld", SchemaOrgRenderer.pretty());

    /** IPTC ninjs 3.1. */
    public static final Format NINJS = new Format("ninjs", "application/json", ".ninjs.json", NinjsRenderer.pretty());

    /** NITF 3.6. */
    public static final Format NITF = new Format("nitf", "application/nitf+xml", ".nitf.xml", NitfRenderer.create());

    /** NewsML-G2 2.35. */
    public static final Format NEWSML =
            new Format("newsml", "application/vnd.iptc.g2.newsitem+xml", ".newsml.xml", NewsMlRenderer.create());

    private static final List<Format> ALL = List.of(TEXT, MARKDOWN, HTML, JSON, JSONLD, NINJS, NITF, NEWSML);

    /**
     * Makes a format of one's own.
     *
     * @param name the name
     * @param mediaType the media type
     * @param extension the usual end of a file's name
     * @param renderer what writes it
     */
    public Format {}

    /** {@return all formats of one story} */
    public static List<Format> all() {
        return ALL;
    }

    /**
     * Finds a format.
     *
     * @param name its name
     * @return the format, if there is one of that name
     */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name.equals(name)).findFirst();
    }
}
