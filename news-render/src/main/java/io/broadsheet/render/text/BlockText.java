package io.broadsheet.render.text;

import io.broadsheet.model.Article;
import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.BlockVisitor;
import io.broadsheet.model.Byline;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Embed;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Note;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Table;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.Video;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.internal.Opening;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the blocks of a story. */
final class BlockText implements BlockVisitor<TextLayout> {
    private static final String QUOTED = "> ";
    private static final String CODE_MARGIN = "    ";

    private final TextLayout layout;
    private final InlineText inlines;
    private final TableStyle tables;
    private final boolean captions;

    BlockText(TextLayout layout, InlineText inlines, TableStyle tables, boolean captions) {
        this.layout = layout;
        this.inlines = inlines;
        this.tables = tables;
        this.captions = captions;
    }

    /** The body with the dateline before its first paragraph. */
    void body(Article article) {
        List<Block> body = article.body();
        Optional<String> dateline = article.dateline().map(line -> PlainText.line(line.printed()));
        OptionalInt opening = Opening.paragraph(article);
        if (dateline.isPresent() && opening.isPresent()) {
            int at = opening.getAsInt();
            blocks(body.subList(0, at));
            String text = inlines.of(((Paragraph) body.get(at)).content());
            layout.paragraph(dateline.get() + Opening.gap(dateline.get()) + text);
            blocks(body.subList(at + 1, body.size()));
        } else {
            dateline.ifPresent(layout::paragraph);
            blocks(body);
        }
    }

    private TextLayout blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return layout;
    }

    private TextLayout paragraph(String text) {
        layout.paragraph(text);
        return layout;
    }

    @Override
    public TextLayout visitParagraph(Paragraph paragraph) {
        return paragraph(inlines.of(paragraph.content()));
    }

    @Override
    public TextLayout visitHeading(Heading heading) {
        return paragraph(inlines.lineOf(heading.content()));
    }

    @Override
    public TextLayout visitQuote(Quote quote) {
        layout.endPart();
        layout.indent(QUOTED, QUOTED);
        int before = layout.length();
        blocks(quote.blocks());
        if (layout.length() > before) {
            layout.joinNext();
        }
        quote.attribution().ifPresent(source -> layout.paragraph("— " + PlainText.line(source.printed())));
        layout.outdent();
        layout.endPart();
        return layout;
    }

    /** It repeats the story. */
    @Override
    public TextLayout visitPullQuote(PullQuote pullQuote) {
        return layout;
    }

    @Override
    public TextLayout visitListBlock(ListBlock list) {
        layout.endPart();
        boolean tight = list.items().stream().allMatch(BlockText::isShort);
        int number = list.start().orElse(1);
        for (ListItem item : list.items()) {
            if (tight && item != list.items().get(0)) {
                layout.joinNext();
            }
            item(item, list.ordered() ? number++ + ". " : "- ");
        }
        layout.endPart();
        return layout;
    }

    private static boolean isShort(ListItem item) {
        return item.blocks().size() + (item.term().isEmpty() ? 0 : 1) == 1
                && item.blocks().stream().allMatch(Paragraph.class::isInstance);
    }

    private void item(ListItem item, String mark) {
        if (!item.term().isEmpty()) {
            layout.title(inlines.lineOf(item.term()));
            layout.indent("  ", "  ");
        } else {
            layout.indent(mark, " ".repeat(mark.length()));
        }
        blocks(item.blocks());
        layout.outdent();
    }

    @Override
    public TextLayout visitTable(Table table) {
        layout.endPart();
        layout.title(inlines.lineOf(table.caption()));
        TableText.lines(table, inlines, tables, layout.width()).forEach(layout::line);
        layout.endPart();
        return layout;
    }

    @Override
    public TextLayout visitImage(Image image) {
        String caption = inlines.lineOf(image.caption());
        Optional<String> credit = image.credit().map(line -> PlainText.line(line.printed()));
        return media(
                "Image", caption.isEmpty() ? image.alt().map(PlainText::line).orElse("") : caption, credit);
    }

    @Override
    public TextLayout visitGallery(Gallery gallery) {
        media("Gallery", inlines.lineOf(gallery.title()), Optional.empty());
        gallery.images().forEach(this::visitImage);
        return layout;
    }

    @Override
    public TextLayout visitVideo(Video video) {
        return media("Video", titled(video.title(), inlines.lineOf(video.caption())), video.credit());
    }

    @Override
    public TextLayout visitAudio(Audio audio) {
        return media("Audio", titled(audio.title(), inlines.lineOf(audio.caption())), audio.credit());
    }

    private static String titled(Optional<String> title, String caption) {
        return Stream.of(title.map(PlainText::line).orElse(""), caption)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private TextLayout media(String what, String text, Optional<String> credit) {
        String full = Stream.of(
                        text,
                        credit.map(line -> "(" + PlainText.line(line) + ")").orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return captions && !full.isEmpty() ? paragraph("[" + what + ": " + full + "]") : layout;
    }

    /** With its address where there is no text to stand for it. */
    @Override
    public TextLayout visitEmbed(Embed embed) {
        String text = titled(embed.title(), embed.text().map(PlainText::line).orElse(""));
        String address = embed.url()
                .map(url -> text.isEmpty() ? url.value() : inlines.address(url))
                .orElse("");
        String kind = PlainText.line(embed.kind().value());
        String label = kind.isEmpty() ? "Embed" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return paragraph("[" + label + ": " + text + address + "]");
    }

    @Override
    public TextLayout visitCodeBlock(CodeBlock code) {
        layout.endPart();
        layout.indent(CODE_MARGIN, CODE_MARGIN);
        CleanText.clean(code.text()).stripTrailing().lines().forEach(layout::line);
        layout.outdent();
        layout.endPart();
        return layout;
    }

    @Override
    public TextLayout visitRule(Rule rule) {
        return paragraph("* * *");
    }

    @Override
    public TextLayout visitQuestionAnswer(QuestionAnswer exchange) {
        layout.paragraph(inlines.of(exchange.question()));
        return blocks(exchange.answer());
    }

    @Override
    public TextLayout visitLiveEntry(LiveEntry entry) {
        layout.paragraph(titled(
                entry.published().map(BlockText::time),
                entry.headline().map(PlainText::line).orElse("")));
        entry.byline().flatMap(Byline::printed).ifPresent(line -> layout.paragraph(PlainText.line(line)));
        return blocks(entry.blocks());
    }

    private static String time(NewsDate date) {
        return date.toString().replace('T', ' ');
    }

    @Override
    public TextLayout visitNote(Note note) {
        layout.title(inlines.lineOf(note.title()));
        blocks(note.blocks());
        layout.endPart();
        return layout;
    }

    /** Without their addresses the titles of other stories would look like text of this one. */
    @Override
    public TextLayout visitRelatedLinks(RelatedLinks related) {
        if (!inlines.keepsAddresses()) {
            return layout;
        }
        layout.endPart();
        related.title().ifPresent(title -> layout.title(PlainText.line(title)));
        for (RelatedLink link : related.links()) {
            layout.indent("- ", "  ");
            layout.paragraph(PlainText.line(link.title()) + inlines.address(link.url()));
            layout.outdent();
            layout.joinNext();
        }
        layout.endPart();
        return layout;
    }

    @Override
    public TextLayout visitUnknownBlock(UnknownBlock unknown) {
        CleanText.clean(unknown.text()).lines().forEach(line -> layout.paragraph(PlainText.line(line)));
        return layout;
    }
}
