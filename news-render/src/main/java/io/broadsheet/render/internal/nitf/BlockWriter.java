package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Attribution;
import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.BlockVisitor;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Embed;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.Note;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.ParagraphRole;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Row;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Table;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.Video;
import io.broadsheet.render.internal.XmlWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes blocks. What is made of several blocks is a {@code note}, since a {@code block} may not stand inside another;
 * a live-blog entry is a {@code block} in one, for its byline and date.
 */
final class BlockWriter implements BlockVisitor<XmlWriter> {
    private final XmlWriter out;
    private final InlineWriter inlines;
    private final MediaWriter media;
    private final Set<String> ids = new HashSet<>();

    BlockWriter(XmlWriter out) {
        this.out = out;
        inlines = new InlineWriter(out);
        media = new MediaWriter(out);
    }

    XmlWriter writeAll(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return out;
    }

    void image(Image image, String use) {
        media.image(image, use);
    }

    private XmlWriter inlines(String element, List<Inline> content) {
        out.open(element);
        return inlines.write(content).close();
    }

    private void title(List<Inline> title) {
        if (!title.isEmpty()) {
            out.open("hl2").attribute("class", Nitf.TITLE);
            inlines.write(title).close();
        }
    }

    private XmlWriter openGroup(String use) {
        return out.line()
                .open("note")
                .attribute("noteclass", "undef")
                .attribute("class", use)
                .open("body.content");
    }

    private XmlWriter closeGroup() {
        return out.close().close();
    }

    @Override
    public XmlWriter visitParagraph(Paragraph paragraph) {
        out.line().open("p");
        paragraph.role().ifPresent(role -> {
            if (role.equals(ParagraphRole.LEAD)) {
                out.attribute("lede", "true");
            } else if (role.equals(ParagraphRole.SUMMARY)) {
                out.attribute("summary", "true");
            } else {
                out.attribute("class", role.value());
            }
        });
        return inlines.write(paragraph.content()).close();
    }

    @Override
    public XmlWriter visitHeading(Heading heading) {
        out.line().open("hl2");
        if (heading.level() != 2) {
            out.attribute("class", "h" + heading.level());
        }
        return inlines.write(heading.content()).close();
    }

    @Override
    public XmlWriter visitQuote(Quote quote) {
        out.line().open("bq").open("block");
        writeAll(quote.blocks()).close();
        return credit(quote.attribution()).close();
    }

    @Override
    public XmlWriter visitPullQuote(PullQuote pullQuote) {
        out.line().open("bq").attribute("class", Nitf.PULL_QUOTE).open("block");
        inlines("p", pullQuote.content()).close();
        return credit(pullQuote.attribution()).close();
    }

    private XmlWriter credit(Optional<Attribution> attribution) {
        attribution.ifPresent(credit -> {
            String name = credit.name().orElse("");
            int start = name.isEmpty() ? -1 : credit.printed().indexOf(name);
            out.open("credit");
            if (start < 0) {
                out.text(credit.printed());
            } else {
                out.text(credit.printed().substring(0, start))
                        .element("person", name)
                        .text(credit.printed().substring(start + name.length()));
            }
            out.close();
        });
        return out;
    }

    @Override
    public XmlWriter visitListBlock(ListBlock listBlock) {
        boolean terms = listBlock.items().stream().anyMatch(item -> !item.term().isEmpty());
        if (terms) {
            out.line().open("dl");
            if (listBlock.ordered()) {
                out.attribute("class", "ordered");
            }
            listBlock.items().forEach(this::definition);
            return out.close();
        }
        out.line().open(listBlock.ordered() ? "ol" : "ul");
        if (listBlock.ordered()) {
            listBlock.start().ifPresent(start -> out.attribute("seqnum", Integer.toString(start)));
        }
        listBlock.items().forEach(this::item);
        return out.close();
    }

    private void definition(ListItem item) {
        if (!item.term().isEmpty()) {
            inlines("dt", item.term());
        }
        if (!item.blocks().isEmpty()) {
            out.open("dd");
            writeAll(item.blocks()).close();
        }
    }

    /** A single paragraph needs no element of its own in a list. */
    private void item(ListItem item) {
        boolean simple = item.blocks().size() == 1
                && item.blocks().get(0) instanceof Paragraph paragraph
                && paragraph.role().isEmpty();
        if (simple) {
            inlines("li", ((Paragraph) item.blocks().get(0)).content());
        } else {
            out.open("li");
            writeAll(item.blocks()).close();
        }
    }

    @Override
    public XmlWriter visitTable(Table table) {
        out.line().open("table");
        if (!table.caption().isEmpty()) {
            inlines("caption", table.caption());
        }
        rows("thead", table.head());
        rows("tfoot", table.foot());
        rows("tbody", table.rows());
        return out.close();
    }

    private void rows(String element, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.open(element);
        rows.forEach(row -> {
            out.open("tr");
            row.cells().forEach(cell -> {
                out.open(cell.header() ? "th" : "td");
                if (cell.rowSpan() > 1) {
                    out.attribute("rowspan", Integer.toString(cell.rowSpan()));
                }
                if (cell.columnSpan() > 1) {
                    out.attribute("colspan", Integer.toString(cell.columnSpan()));
                }
                inlines.write(cell.content()).close();
            });
            out.close();
        });
        out.close();
    }

    @Override
    public XmlWriter visitImage(Image image) {
        media.image(image, "");
        return out;
    }

    @Override
    public XmlWriter visitGallery(Gallery gallery) {
        openGroup(Nitf.GALLERY);
        title(gallery.title());
        gallery.images().forEach(image -> media.image(image, ""));
        return closeGroup();
    }

    @Override
    public XmlWriter visitVideo(Video video) {
        media.video(video);
        return out;
    }

    @Override
    public XmlWriter visitAudio(Audio audio) {
        media.audio(audio);
        return out;
    }

    @Override
    public XmlWriter visitEmbed(Embed embed) {
        media.embed(embed);
        return out;
    }

    @Override
    public XmlWriter visitCodeBlock(CodeBlock codeBlock) {
        out.line().open("pre");
        codeBlock.language().ifPresent(language -> out.attribute("class", language));
        return out.text(codeBlock.text()).close();
    }

    @Override
    public XmlWriter visitRule(Rule rule) {
        return out.line().empty("hr");
    }

    @Override
    public XmlWriter visitQuestionAnswer(QuestionAnswer questionAnswer) {
        openGroup(Nitf.QUESTION_ANSWER).open("p").attribute("class", Nitf.QUESTION);
        inlines.write(questionAnswer.question()).close();
        writeAll(questionAnswer.answer());
        return closeGroup();
    }

    @Override
    public XmlWriter visitLiveEntry(LiveEntry entry) {
        openGroup(Nitf.LIVE_ENTRY).open("block");
        entry.id().ifPresent(id -> fact("id", id));
        entry.modified().ifPresent(date -> fact("modified", NitfDates.of(date)));
        if (entry.pinned()) {
            fact("pinned", "true");
        }
        entry.byline().ifPresent(byline -> BodyHeadWriter.byline(byline, out));
        entry.published()
                .ifPresent(date -> out.open("dateline")
                        .empty("story.date")
                        .attribute("norm", NitfDates.of(date))
                        .close());
        entry.headline()
                .ifPresent(headline -> out.open("hl2")
                        .attribute("class", Nitf.TITLE)
                        .text(headline)
                        .close());
        writeAll(entry.blocks()).close();
        return closeGroup();
    }

    private void fact(String type, String value) {
        out.empty("classifier").attribute("type", type).attribute("value", value);
    }

    @Override
    public XmlWriter visitNote(Note note) {
        if (note.kind().equals(NoteKind.FOOTNOTE)) {
            out.line().open("fn");
        } else {
            out.line().open("note").attribute("noteclass", "undef");
            out.attribute("class", note.kind().value());
        }
        note.id().filter(this::isFreshId).ifPresent(id -> out.attribute("id", id));
        out.open("body.content");
        title(note.title());
        writeAll(note.blocks());
        return closeGroup();
    }

    /** An identifier must be an XML name and stand once in a document. */
    private boolean isFreshId(String id) {
        char first = id.charAt(0);
        boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '_';
        return letter && id.indexOf(':') < 0 && HeadWriter.isToken(id) && ids.add(id);
    }

    @Override
    public XmlWriter visitRelatedLinks(RelatedLinks relatedLinks) {
        openGroup(Nitf.RELATED_LINKS);
        relatedLinks
                .title()
                .ifPresent(title -> out.open("hl2")
                        .attribute("class", Nitf.TITLE)
                        .text(title)
                        .close());
        BodyEndWriter.links(relatedLinks.links(), out);
        return closeGroup();
    }

    @Override
    public XmlWriter visitUnknownBlock(UnknownBlock unknownBlock) {
        return out.line()
                .open("p")
                .attribute("class", Nitf.UNKNOWN + unknownBlock.type())
                .text(unknownBlock.text())
                .close();
    }
}
