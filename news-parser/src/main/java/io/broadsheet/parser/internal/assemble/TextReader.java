package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Paragraph;
import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.internal.body.BlockRole;
import io.broadsheet.parser.internal.metadata.ArticleMetadata;
import io.broadsheet.parser.internal.metadata.PageMetadata;
import io.broadsheet.parser.internal.page.Deadline;
import io.broadsheet.parser.internal.page.TextDecoder;
import io.broadsheet.parser.internal.text.TextLine;
import io.broadsheet.parser.internal.text.TextStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a flattened page through all stages. Immutable and safe for many threads. */
public final class TextReader {
    private static final double ENOUGH_TEXT = 1_000;

    private final TextStory stories = TextStory.create();
    private final WireLifter wire = new WireLifter();

    /**
     * Reads a flattened page.
     *
     * @param text the page
     * @param limits the limits on its size
     * @return the article and its evidence
     */
    public StoryAssembly read(String text, ParseLimits limits) {
        Deadline deadline = Deadline.start(limits);
        String page = new TextDecoder(limits).acceptLines(text);
        List<StoryLine> lines = new ArrayList<>();
        for (TextLine line : stories.read(page, deadline::look)) {
            deadline.check();
            String reason = line.kept() ? "its score reached the threshold" : "not part of the story";
            lines.add(new StoryLine(line.text(), line.role(), line.kept(), reason, line.score(), List.of()));
        }
        deadline.look();
        Optional<NewsDate> masthead = Masthead.lift(lines);
        WireCopy copy = wire.lift(lines, deadline::check);
        ArticleMetadata chosen = PageMetadata.none(limits, deadline::check).resolve(PageStory.printed(lines, null));
        Optional<Article> article = ArticleAssembler.assemble(chosen, lines, body(lines), copy, masthead)
                .map(found -> found.publisher().isPresent() ? found : found.withPublisher(SiteName.above(lines)));
        return StoryAssembly.of(article, chosen, lines);
    }

    /**
     * Tells how likely a text is an article, by the amount of its running text.
     *
     * @param story what was read
     * @return 0 to 1
     */
    public static double likelihood(StoryAssembly story) {
        int length = story.article().map(article -> article.bodyText().length()).orElse(0);
        return Math.min(1, length / ENOUGH_TEXT);
    }

    private static List<Block> body(List<StoryLine> lines) {
        List<Block> out = new ArrayList<>();
        List<ListItem> items = new ArrayList<>();
        for (StoryLine line : lines) {
            if (line.kept() && line.role() == BlockRole.LIST_ITEM) {
                items.add(ListItem.of(withoutBullet(line.text())));
            } else if (line.kept()) {
                flush(items, out);
                block(line).ifPresent(out::add);
            }
        }
        flush(items, out);
        return out;
    }

    private static String withoutBullet(String item) {
        boolean bullet =
                item.length() > 2 && "-*\u2022\u00b7\u25aa".indexOf(item.charAt(0)) >= 0 && item.charAt(1) == ' ';
        return bullet ? item.substring(2) : item;
    }

    private static void flush(List<ListItem> items, List<Block> out) {
        if (!items.isEmpty()) {
            out.add(ListBlock.builder().addAllItems(items).build());
            items.clear();
        }
    }

    private static Optional<Block> block(StoryLine line) {
        List<Inline> content =
                new InlineBuilder().text(line.text().substring(line.cut())).build();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                line.role() == BlockRole.HEADING
                        ? Heading.builder().addAllContent(content).build()
                        : Paragraph.of(content));
    }
}
