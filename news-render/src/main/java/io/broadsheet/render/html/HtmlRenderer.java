package io.broadsheet.render.html;

import io.broadsheet.model.Article;
import io.broadsheet.render.Renderer;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes an article as HTML: as a fragment, the {@code article} element alone, or as a whole page with metadata,
 * structured data (JSON-LD) and a small style sheet of its own for screens in light and dark, phones and print.
 *
 * <pre>{@code
 * Files.writeString(path, HtmlRenderer.page().render(article));
 * }</pre>
 *
 * <p>Whatever the article holds, the output has only the elements and attributes of a fixed list, no script but the
 * structured data, no style but the style sheet, and addresses of {@code http}, {@code https} and {@code mailto} only.
 * Embedded objects of other sites become links with their text. Reading the output with an HTML parser and writing it
 * again changes nothing.
 */
public final class HtmlRenderer implements Renderer {
    private static final HtmlRenderer BODY = new HtmlRenderer(Extent.BODY);
    private static final HtmlRenderer FRAGMENT = new HtmlRenderer(Extent.ARTICLE);
    private static final HtmlRenderer PAGE = new HtmlRenderer(Extent.PAGE);

    private final Extent extent;

    private HtmlRenderer(Extent extent) {
        this.extent = extent;
    }

    /** How much is written. */
    private enum Extent {
        BODY,
        ARTICLE,
        PAGE
    }

    /** {@return a renderer that writes the body alone, dateline included, for formats that hold the rest elsewhere} */
    public static HtmlRenderer body() {
        return BODY;
    }

    /** {@return a renderer that writes the {@code article} element alone, for a page that brings its own frame} */
    public static HtmlRenderer fragment() {
        return FRAGMENT;
    }

    /** {@return a renderer that writes a page} */
    public static HtmlRenderer page() {
        return PAGE;
    }

    @Override
    public void render(Article article, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.append(document(article));
    }

    @Override
    public String render(Article article) {
        return document(article).toString();
    }

    private CharSequence document(Article article) {
        HtmlWriter writer = new HtmlWriter();
        switch (extent) {
            case BODY -> new BlockHtml(article, writer).body();
            case ARTICLE -> new ArticleHtml(writer, article).write();
            default -> new PageHtml(writer, article).write();
        }
        return writer.document();
    }
}
