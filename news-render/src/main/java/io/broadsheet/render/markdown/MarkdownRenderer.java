package io.broadsheet.render.markdown;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Text;
import io.broadsheet.render.Renderer;
import io.broadsheet.render.internal.Opening;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Writes a story as CommonMark with tables: kicker, headline, dek, byline, key points, main picture, the body with the
 * dateline run into its first paragraph, credit lines, corrections and copyright. Every character that Markdown could
 * take for markup is escaped.
 *
 * <p>Marks without a sign in CommonMark, such as raised text, are inline HTML ({@code sup}, {@code sub}, {@code del},
 * {@code ins}, {@code mark}, {@code span lang}); nothing of the story itself is ever HTML. Cells that span rows, the
 * cells' alignment and what the page says about the story without printing it, such as subjects, are left out.
 */
public final class MarkdownRenderer implements Renderer {
    private static final MarkdownRenderer INSTANCE = new MarkdownRenderer();

    private MarkdownRenderer() {}

    /** {@return the renderer} */
    public static MarkdownRenderer create() {
        return INSTANCE;
    }

    @Override
    public void render(Article article, Appendable out) throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(article.kicker().map(MarkdownText::escape).orElse(""));
        parts.add("# " + MarkdownText.escape(article.headline()));
        parts.add(InlineMarkdown.paragraph(article.dek()));
        parts.add(article.byline()
                .flatMap(byline -> byline.printed())
                .map(MarkdownText::escape)
                .orElseGet(() -> names(article)));
        parts.add(keyPoints(article));
        article.leadImage()
                .filter(image -> Opening.isOutsideBody(article, image))
                .ifPresent(image -> parts.add(BlockMarkdown.of(List.of(image))));
        parts.add(BlockMarkdown.of(withDateline(article)));
        article.credits().forEach(line -> parts.add(MarkdownText.escape(line.printed())));
        article.corrections().forEach(note -> parts.add(InlineMarkdown.paragraph(note.content())));
        article.rights().copyright().ifPresent(copyright -> parts.add(MarkdownText.escape(copyright.printed())));
        parts.add(BlockMarkdown.links(article.related()));
        out.append(BlockMarkdown.join(parts)).append('\n');
    }

    private static String names(Article article) {
        List<String> names = new ArrayList<>();
        article.authors().forEach(author -> names.add(MarkdownText.escape(author.name())));
        return String.join(", ", names);
    }

    private static String keyPoints(Article article) {
        List<String> items = new ArrayList<>();
        article.keyPoints()
                .forEach(
                        point -> items.add(MarkdownText.prefix(InlineMarkdown.paragraph(point.content()), "* ", "  ")));
        return String.join("\n", items);
    }

    private static List<Block> withDateline(Article article) {
        if (article.dateline().isEmpty()) {
            return article.body();
        }
        String dateline = article.dateline().get().printed();
        List<Block> blocks = new ArrayList<>(article.body());
        OptionalInt opening = Opening.paragraph(article);
        if (opening.isPresent()) {
            Paragraph first = (Paragraph) blocks.get(opening.getAsInt());
            List<Inline> content = new ArrayList<>();
            content.add(new Text(dateline + Opening.gap(dateline)));
            content.addAll(first.content());
            blocks.set(opening.getAsInt(), first.withContent(content));
        } else {
            blocks.add(0, Paragraph.of(new InlineBuilder().text(dateline).build()));
        }
        return blocks;
    }
}
