package io.broadsheet.render.html;

import io.broadsheet.model.Article;
import io.broadsheet.model.Attribution;
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
import io.broadsheet.render.internal.Opening;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the blocks of a story. */
final class BlockHtml implements BlockVisitor<HtmlWriter> {
    private static final String LANGUAGE_NAME = "[A-Za-z0-9+#-]+";

    private final Article article;
    private final HtmlWriter out;
    private final NoteNumbers notes;
    private final HeadingLevels headings = new HeadingLevels();
    private final InlineHtml inlines;
    private final MediaHtml media;

    BlockHtml(Article article, HtmlWriter out) {
        this.article = article;
        this.out = out;
        this.notes = new NoteNumbers(article.body());
        this.inlines = new InlineHtml(out, notes);
        this.media = new MediaHtml(article, out, inlines);
    }

    InlineHtml inlines() {
        return inlines;
    }

    /** The body with the dateline before its first paragraph. */
    void body() {
        List<Block> body = article.body();
        int at = Opening.paragraph(article).orElse(-1);
        blocks(body.subList(0, Math.max(0, at)));
        article.dateline().ifPresent(dateline -> {
            out.open(Element.P)
                    .open(Element.SPAN, "dateline")
                    .text(dateline.printed())
                    .close();
            if (at >= 0) {
                out.text(Opening.gap(dateline.printed()));
                inlines.write(((Paragraph) body.get(at)).content());
            }
            out.closeLine();
        });
        blocks(body.subList(at + 1, body.size()));
    }

    private HtmlWriter blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return out;
    }

    @Override
    public HtmlWriter visitParagraph(Paragraph paragraph) {
        out.open(Element.P);
        return inlines.write(paragraph.content()).closeLine();
    }

    @Override
    public HtmlWriter visitHeading(Heading heading) {
        out.open(Element.heading(headings.next(heading.level())));
        return inlines.write(heading.content()).closeLine();
    }

    @Override
    public HtmlWriter visitQuote(Quote quote) {
        quote.attribution().ifPresent(any -> out.open(Element.FIGURE, "quote"));
        out.open(Element.BLOCKQUOTE).newLine();
        blocks(quote.blocks()).closeLine();
        quote.attribution().ifPresent(source -> {
            out.open(Element.FIGCAPTION).text(source.printed()).close();
            out.closeLine();
        });
        return out;
    }

    @Override
    public HtmlWriter visitPullQuote(PullQuote pullQuote) {
        out.open(Element.ASIDE, "pull-quote").open(Element.P);
        inlines.write(pullQuote.content()).closeLine();
        pullQuote.attribution().map(Attribution::printed).ifPresent(this::source);
        return out.closeLine();
    }

    private void source(String printed) {
        out.open(Element.P, "source").text(printed).closeLine();
    }

    @Override
    public HtmlWriter visitListBlock(ListBlock list) {
        boolean definitions = list.items().stream()
                .noneMatch(item -> item.term().isEmpty() || item.blocks().isEmpty());
        if (definitions) {
            out.open(Element.DL).newLine();
            list.items().forEach(this::definition);
            return out.closeLine();
        }
        out.open(list.ordered() ? Element.OL : Element.UL);
        if (list.ordered()) {
            list.start().ifPresent(start -> out.attribute(Attribute.START, start));
        }
        out.newLine();
        list.items().forEach(this::item);
        return out.closeLine();
    }

    private void definition(ListItem item) {
        out.open(Element.DT);
        inlines.write(item.term()).closeLine();
        out.open(Element.DD);
        content(item.blocks());
        out.closeLine();
    }

    private void item(ListItem item) {
        out.open(Element.LI);
        if (!item.term().isEmpty()) {
            out.open(Element.STRONG);
            inlines.write(item.term()).close();
            out.text(item.blocks().isEmpty() ? "" : " ");
        }
        content(item.blocks());
        out.closeLine();
    }

    /** One paragraph stands in its item as it is. */
    private void content(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph only) {
            inlines.write(only.content());
        } else if (!blocks.isEmpty()) {
            out.newLine();
            blocks(blocks);
        }
    }

    @Override
    public HtmlWriter visitTable(Table table) {
        new TableHtml(out, inlines).write(table);
        return out;
    }

    @Override
    public HtmlWriter visitImage(Image image) {
        media.image(image);
        return out;
    }

    @Override
    public HtmlWriter visitGallery(Gallery gallery) {
        media.gallery(gallery);
        return out;
    }

    @Override
    public HtmlWriter visitVideo(Video video) {
        media.video(video);
        return out;
    }

    @Override
    public HtmlWriter visitAudio(Audio audio) {
        media.audio(audio);
        return out;
    }

    /** The text, or else the title, with a link to the object. */
    @Override
    public HtmlWriter visitEmbed(Embed embed) {
        String label = Stream.of(embed.title(), embed.provider(), embed.url().map(url -> url.host()))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> embed.kind().value());
        if (embed.text().isEmpty()) {
            out.open(Element.P, "embed");
            return link(embed, label).closeLine();
        }
        out.open(Element.FIGURE, "embed").open(Element.BLOCKQUOTE).newLine();
        embed.text().ifPresent(text -> Paragraphs.write(text, out));
        out.closeLine().open(Element.FIGCAPTION);
        return link(embed, label).close().closeLine();
    }

    private HtmlWriter link(Embed embed, String label) {
        if (embed.url().isEmpty()) {
            return out.text(label);
        }
        return out.open(Element.A)
                .address(AddressAttribute.HREF, embed.url().get())
                .text(label)
                .close();
    }

    @Override
    public HtmlWriter visitCodeBlock(CodeBlock code) {
        out.open(Element.PRE).open(Element.CODE);
        code.language()
                .filter(name -> name.matches(LANGUAGE_NAME))
                .ifPresent(name -> out.attribute(Attribute.CLASS, "language-" + name));
        return out.text(code.text()).close().closeLine();
    }

    @Override
    public HtmlWriter visitRule(Rule rule) {
        return out.open(Element.HR).newLine();
    }

    @Override
    public HtmlWriter visitQuestionAnswer(QuestionAnswer exchange) {
        out.open(Element.P, "question").open(Element.STRONG);
        inlines.write(exchange.question()).close().closeLine();
        return blocks(exchange.answer());
    }

    @Override
    public HtmlWriter visitLiveEntry(LiveEntry entry) {
        out.open(Element.ARTICLE, "entry").newLine();
        entry.published().ifPresent(date -> {
            out.open(Element.P, "dates");
            Dates.write(date, Languages.isEnglish(article), out);
            out.closeLine();
        });
        entry.headline().ifPresent(this::title);
        entry.byline()
                .flatMap(Byline::printed)
                .ifPresent(line -> out.open(Element.P, "byline").text(line).closeLine());
        return blocks(entry.blocks()).closeLine();
    }

    private void title(String text) {
        if (!text.isBlank()) {
            headings.title();
            out.open(Element.H2).text(text).closeLine();
        }
    }

    @Override
    public HtmlWriter visitNote(Note note) {
        out.open(Element.ASIDE, "note");
        notes.claim(note).ifPresent(id -> out.attribute(Attribute.ID, id));
        out.newLine();
        if (!note.title().isEmpty()) {
            headings.title();
            out.open(Element.H2);
            inlines.write(note.title()).closeLine();
        }
        return blocks(note.blocks()).closeLine();
    }

    @Override
    public HtmlWriter visitRelatedLinks(RelatedLinks related) {
        out.open(Element.ASIDE, "related").newLine();
        related.title().ifPresent(this::title);
        out.open(Element.UL).newLine();
        for (RelatedLink link : related.links()) {
            out.open(Element.LI).open(Element.A).address(AddressAttribute.HREF, link.url());
            out.text(link.title()).close().closeLine();
        }
        return out.closeLine().closeLine();
    }

    @Override
    public HtmlWriter visitUnknownBlock(UnknownBlock unknown) {
        Paragraphs.write(unknown.text(), out);
        return out;
    }
}
