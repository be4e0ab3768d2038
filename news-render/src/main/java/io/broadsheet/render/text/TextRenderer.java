package io.broadsheet.render.text;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.render.Renderer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes an article as plain text in a fixed order: headline, dek, byline, the dateline run into the first paragraph,
 * body, contributors' notes, corrections, copyright, categories. A blank line stands between parts; lines end with a
 * line feed; there are no spaces at line ends and no control characters but tab and line feed; characters are in NFC.
 *
 * <pre>{@code
 * String text = TextRenderer.builder().width(72).links(LinkStyle.FOOTNOTES).build().render(article);
 * }</pre>
 *
 * <p>What the order does not name is not written: kicker, key points, dates, notices; nor are pull quotes, which repeat
 * the story. Pictures, films and sounds become a line in square brackets.
 */
public final class TextRenderer implements Renderer {
    private static final TextRenderer STANDARD = builder().build();

    private final int width;
    private final LinkStyle links;
    private final TableStyle tables;
    private final boolean captions;

    private TextRenderer(Builder builder) {
        this.width = builder.width;
        this.links = builder.links;
        this.tables = builder.tables;
        this.captions = builder.captions;
    }

    /** {@return the renderer with the usual options: no wrapping, no addresses, captions, aligned tables} */
    public static TextRenderer create() {
        return STANDARD;
    }

    /** {@return a builder with the usual options} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void render(Article article, Appendable out) throws IOException {
        TextLayout layout = new TextLayout(width);
        InlineText inlines = new InlineText(links);
        layout.paragraph(PlainText.line(article.headline()));
        layout.paragraph(inlines.of(article.dek()));
        article.byline().ifPresent(byline -> layout.paragraph(line(byline)));
        BlockText blocks = new BlockText(layout, inlines, tables, captions);
        blocks.body(article);
        article.credits().forEach(credit -> layout.paragraph(PlainText.line(credit.printed())));
        article.corrections().forEach(correction -> layout.paragraph(inlines.of(correction.content())));
        article.rights().copyright().ifPresent(copyright -> layout.paragraph(PlainText.line(copyright.printed())));
        if (!article.categories().isEmpty()) {
            layout.paragraph("Categories / "
                    + article.categories().stream().map(PlainText::line).collect(Collectors.joining(", ")));
        }
        inlines.footnotes().forEach(layout::line);
        layout.writeTo(out);
    }

    private static String line(Byline byline) {
        return byline.printed().map(PlainText::line).orElseGet(() -> "By " + names(byline.contributors()));
    }

    private static String names(List<Contributor> contributors) {
        List<String> names = contributors.stream()
                .map(contributor -> PlainText.line(contributor.name()))
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Collects the options of a {@link TextRenderer}. Not safe for several threads. */
    public static final class Builder {
        private static final int NARROWEST = 20;

        private int width;
        private LinkStyle links = LinkStyle.DROPPED;
        private TableStyle tables = TableStyle.ALIGNED;
        private boolean captions = true;

        private Builder() {}

        /**
         * Sets the width of lines in columns of a terminal; a Chinese, Japanese or Korean character and most emoji take
         * two. Words that are wider are broken between characters, addresses never.
         *
         * @param columns at least 20, or 0 not to wrap at all, which is the default
         * @return this builder
         * @throws IllegalArgumentException when the width is anything else
         */
        public Builder width(int columns) {
            if (columns != 0 && columns < NARROWEST) {
                throw new IllegalArgumentException("width must be 0 or at least " + NARROWEST + ", but is " + columns);
            }
            this.width = columns;
            return this;
        }

        /**
         * Sets what becomes of the addresses of links.
         *
         * @param style {@link LinkStyle#DROPPED} unless set
         * @return this builder
         */
        public Builder links(LinkStyle style) {
            this.links = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * Sets how tables are written.
         *
         * @param style {@link TableStyle#ALIGNED} unless set
         * @return this builder
         */
        public Builder tables(TableStyle style) {
            this.tables = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * Sets whether pictures, films and sounds are mentioned with their captions and credits.
         *
         * @param wanted true unless set
         * @return this builder
         */
        public Builder captions(boolean wanted) {
            this.captions = wanted;
            return this;
        }

        /** {@return a renderer with these options} */
        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
