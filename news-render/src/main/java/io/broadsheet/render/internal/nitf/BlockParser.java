package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Attribution;
import io.broadsheet.model.Block;
import io.broadsheet.model.Cell;
import io.broadsheet.model.CodeBlock;
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
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.RelatedLinks;
import io.broadsheet.model.Row;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Table;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads blocks, see {@link BlockWriter}. What holds nothing is left out. */
final class BlockParser {
    private static final Set<String> BLOCKS = Set.of(
            "p", "hl2", "table", "nitf-table", "media", "ol", "ul", "dl", "bq", "fn", "note", "pre", "hr", "block");

    private BlockParser() {}

    static List<Block> blocks(XmlElement element) {
        List<Block> out = new ArrayList<>();
        List<Object> loose = new ArrayList<>();
        for (Object piece : element.content()) {
            if (piece instanceof XmlElement child && BLOCKS.contains(child.name())) {
                paragraph(loose, out);
                add(child, out);
            } else {
                loose.add(piece);
            }
        }
        paragraph(loose, out);
        return out;
    }

    /** Text that stands between blocks, as in list items. */
    private static void paragraph(List<Object> loose, List<Block> out) {
        List<Inline> content = InlineParser.parse(loose);
        if (!content.isEmpty()) {
            out.add(Paragraph.of(content));
        }
        loose.clear();
    }

    /** Running text of an element that may also hold paragraphs, which then are one text. */
    static List<Inline> inlines(XmlElement element) {
        List<Object> pieces = new ArrayList<>();
        for (Object piece : element.content()) {
            if (piece instanceof XmlElement child && BLOCKS.contains(child.name())) {
                pieces.add(" ");
                pieces.addAll(child.content());
                pieces.add(" ");
            } else {
                pieces.add(piece);
            }
        }
        return InlineParser.parse(pieces);
    }

    private static void add(XmlElement element, List<Block> out) {
        switch (element.name()) {
            case "p" -> paragraph(element, out);
            case "hl2" -> heading(element, out);
            case "table" -> table(element, out);
            case "nitf-table" -> element.children("table").forEach(table -> table(table, out));
            case "media" -> MediaParser.block(element).ifPresent(out::add);
            case "ol", "ul" -> list(element, out);
            case "dl" -> definitions(element, out);
            case "bq" -> quote(element, out);
            case "fn" -> note(element, NoteKind.FOOTNOTE, out);
            case "note" -> group(element, out);
            case "pre" -> code(element, out);
            case "hr" -> out.add(new Rule());
            default -> out.addAll(blocks(element));
        }
    }

    private static void paragraph(XmlElement element, List<Block> out) {
        String use = element.attribute("class").orElse("");
        if (use.startsWith(Nitf.UNKNOWN)) {
            out.add(new UnknownBlock(use.substring(Nitf.UNKNOWN.length()), element.text()));
            return;
        }
        List<Inline> content = InlineParser.parse(element);
        if (content.isEmpty()) {
            return;
        }
        Paragraph.Builder paragraph = Paragraph.builder().addAllContent(content);
        if (isTrue(element, "lede")) {
            paragraph.role(ParagraphRole.LEAD);
        } else if (isTrue(element, "summary")) {
            paragraph.role(ParagraphRole.SUMMARY);
        } else if (!use.isEmpty()) {
            paragraph.role(new ParagraphRole(use));
        }
        out.add(paragraph.build());
    }

    private static boolean isTrue(XmlElement element, String attribute) {
        return element.attribute(attribute).filter("true"::equalsIgnoreCase).isPresent();
    }

    private static void heading(XmlElement element, List<Block> out) {
        List<Inline> content = InlineParser.parse(element);
        if (!content.isEmpty()) {
            String use = element.attribute("class").orElse("");
            boolean level = use.length() == 2 && use.charAt(0) == 'h' && use.charAt(1) >= '1' && use.charAt(1) <= '6';
            out.add(Heading.builder()
                    .level(level ? use.charAt(1) - '0' : 2)
                    .addAllContent(content)
                    .build());
        }
    }

    private static void quote(XmlElement element, List<Block> out) {
        Optional<Attribution> credit = element.child("credit").flatMap(BlockParser::attribution);
        List<Block> blocks = new ArrayList<>();
        element.children("block").forEach(block -> blocks.addAll(blocks(block)));
        if (blocks.isEmpty()) {
            return;
        }
        boolean pulled = element.isClass(Nitf.PULL_QUOTE) && blocks.get(0) instanceof Paragraph;
        if (pulled) {
            PullQuote.Builder quote = PullQuote.builder().addAllContent(((Paragraph) blocks.get(0)).content());
            credit.ifPresent(quote::attribution);
            out.add(quote.build());
        } else {
            Quote.Builder quote = Quote.builder().addAllBlocks(blocks);
            credit.ifPresent(quote::attribution);
            out.add(quote.build());
        }
    }

    private static Optional<Attribution> attribution(XmlElement credit) {
        String printed = credit.text();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        Attribution.Builder out = Attribution.builder().printed(printed);
        credit.child("person")
                .map(XmlElement::text)
                .filter(name -> !name.isEmpty())
                .ifPresent(out::name);
        return Optional.of(out.build());
    }

    private static void list(XmlElement element, List<Block> out) {
        ListBlock.Builder list = ListBlock.builder().ordered(element.name().equals("ol"));
        element.attribute("seqnum").map(Codes::integer).ifPresent(start -> start.ifPresent(list::start));
        boolean any = false;
        for (XmlElement item : element.children("li")) {
            List<Block> blocks = blocks(item);
            if (!blocks.isEmpty()) {
                list.addItem(ListItem.builder().addAllBlocks(blocks).build());
                any = true;
            }
        }
        if (any) {
            out.add(list.build());
        }
    }

    private static void definitions(XmlElement element, List<Block> out) {
        List<ListItem> items = new ArrayList<>();
        List<Inline> term = List.of();
        for (XmlElement child : element.children()) {
            if (child.name().equals("dt")) {
                definition(term, List.of(), items);
                term = InlineParser.parse(child);
            } else if (child.name().equals("dd")) {
                definition(term, blocks(child), items);
                term = List.of();
            }
        }
        definition(term, List.of(), items);
        if (!items.isEmpty()) {
            out.add(ListBlock.builder()
                    .ordered(element.isClass("ordered"))
                    .addAllItems(items)
                    .build());
        }
    }

    private static void definition(List<Inline> term, List<Block> blocks, List<ListItem> out) {
        if (!term.isEmpty() || !blocks.isEmpty()) {
            out.add(ListItem.builder().addAllTerm(term).addAllBlocks(blocks).build());
        }
    }

    private static void table(XmlElement element, List<Block> out) {
        Table.Builder table = Table.builder();
        element.child("caption").ifPresent(caption -> table.addAllCaption(inlines(caption)));
        List<Row> head = rows(element.children("thead"));
        List<Row> rows = new ArrayList<>(rows(element.children("tbody")));
        rows.addAll(rows(List.of(element)));
        List<Row> foot = rows(element.children("tfoot"));
        if (!head.isEmpty() || !rows.isEmpty() || !foot.isEmpty()) {
            out.add(table.addAllHead(head).addAllRows(rows).addAllFoot(foot).build());
        }
    }

    private static List<Row> rows(List<XmlElement> parts) {
        List<Row> out = new ArrayList<>();
        for (XmlElement part : parts) {
            for (XmlElement row : part.children("tr")) {
                Row.Builder cells = Row.builder();
                boolean any = false;
                for (XmlElement cell : row.children()) {
                    cells.addCell(cell(cell));
                    any = true;
                }
                if (any) {
                    out.add(cells.build());
                }
            }
        }
        return out;
    }

    private static Cell cell(XmlElement element) {
        return Cell.builder()
                .header(element.name().equals("th"))
                .addAllContent(inlines(element))
                .rowSpan(span(element, "rowspan"))
                .columnSpan(span(element, "colspan"))
                .build();
    }

    private static int span(XmlElement cell, String attribute) {
        OptionalInt span = cell.attribute(attribute).map(Codes::integer).orElse(OptionalInt.empty());
        return Math.min(1000, Math.max(1, span.orElse(1)));
    }

    private static void code(XmlElement element, List<Block> out) {
        String text = element.rawText();
        if (!text.isBlank()) {
            CodeBlock.Builder code = CodeBlock.builder().text(text);
            element.attribute("class").ifPresent(code::language);
            out.add(code.build());
        }
    }

    /** What several blocks make together. */
    private static void group(XmlElement element, List<Block> out) {
        String use = element.attribute("class").orElse(NoteKind.BOX.value());
        switch (use) {
            case Nitf.GALLERY -> gallery(element, out);
            case Nitf.QUESTION_ANSWER -> questionAnswer(element, out);
            case Nitf.LIVE_ENTRY -> liveEntry(element, out);
            case Nitf.RELATED_LINKS -> relatedLinks(element, out);
            default -> note(element, new NoteKind(use), out);
        }
    }

    /** The content of a note without its title. */
    private static XmlElement body(XmlElement note) {
        return note.child("body.content").orElse(note);
    }

    private static List<Inline> title(XmlElement body) {
        return body.child("hl2")
                .filter(title -> title.isClass(Nitf.TITLE))
                .map(InlineParser::parse)
                .orElse(List.of());
    }

    private static List<Block> withoutTitle(XmlElement body) {
        List<Block> blocks = blocks(body);
        boolean titled = !title(body).isEmpty();
        return titled ? blocks.subList(1, blocks.size()) : blocks;
    }

    private static void note(XmlElement element, NoteKind kind, List<Block> out) {
        List<Block> blocks = withoutTitle(body(element));
        if (!blocks.isEmpty()) {
            Note.Builder note = Note.builder().kind(kind).addAllBlocks(blocks).addAllTitle(title(body(element)));
            element.attribute("id").ifPresent(note::id);
            out.add(note.build());
        }
    }

    private static void gallery(XmlElement element, List<Block> out) {
        List<Image> images = new ArrayList<>();
        body(element)
                .children("media")
                .forEach(media -> MediaParser.image(media).ifPresent(images::add));
        if (!images.isEmpty()) {
            out.add(Gallery.builder()
                    .addAllTitle(title(body(element)))
                    .addAllImages(images)
                    .build());
        }
    }

    private static void questionAnswer(XmlElement element, List<Block> out) {
        List<Block> blocks = blocks(body(element));
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph question) {
            out.add(QuestionAnswer.builder()
                    .addAllQuestion(question.content())
                    .addAllAnswer(blocks.subList(1, blocks.size()))
                    .build());
        } else {
            out.addAll(blocks);
        }
    }

    private static void liveEntry(XmlElement element, List<Block> out) {
        XmlElement block = body(element).child("block").orElse(body(element));
        LiveEntry.Builder entry = LiveEntry.builder();
        for (XmlElement fact : block.children("classifier")) {
            String value = fact.attribute("value").orElse("");
            switch (fact.attribute("type").orElse("")) {
                case "id" -> entry.id(value);
                case "modified" -> NitfDates.parse(value).ifPresent(entry::modified);
                case "pinned" -> entry.pinned(true);
                default -> {
                    // Other classifiers say nothing about an entry.
                }
            }
        }
        LineParser.byline(block.children("byline")).ifPresent(entry::byline);
        block.child("dateline")
                .flatMap(line -> line.child("story.date"))
                .flatMap(date -> date.attribute("norm"))
                .flatMap(NitfDates::parse)
                .ifPresent(entry::published);
        Optional<String> headline = block.child("hl2")
                .filter(title -> title.isClass(Nitf.TITLE))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty());
        headline.ifPresent(entry::headline);
        List<Block> blocks = entryBlocks(block, headline.isPresent());
        if (headline.isPresent() || !blocks.isEmpty()) {
            out.add(entry.addAllBlocks(blocks).build());
        }
    }

    private static List<Block> entryBlocks(XmlElement block, boolean titled) {
        List<Block> out = new ArrayList<>();
        boolean skip = titled;
        for (XmlElement child : block.children()) {
            if (skip && child.isClass(Nitf.TITLE)) {
                skip = false;
            } else if (BLOCKS.contains(child.name())) {
                add(child, out);
            }
        }
        return out;
    }

    private static void relatedLinks(XmlElement element, List<Block> out) {
        List<RelatedLink> links = links(body(element));
        if (!links.isEmpty()) {
            RelatedLinks.Builder related = RelatedLinks.builder().addAllLinks(links);
            body(element)
                    .child("hl2")
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(related::title);
            out.add(related.build());
        }
    }

    static List<RelatedLink> links(XmlElement body) {
        List<RelatedLink> out = new ArrayList<>();
        for (XmlElement list : body.children("ul")) {
            for (XmlElement item : list.children("li")) {
                for (XmlElement link : item.children("a")) {
                    Optional<WebUrl> url = link.attribute("href").flatMap(WebUrl::parse);
                    String title = link.text();
                    if (url.isPresent() && !title.isEmpty()) {
                        RelatedLink.Builder related =
                                RelatedLink.builder().title(title).url(url.get());
                        link.attribute("class").ifPresent(related::rel);
                        out.add(related.build());
                    }
                }
            }
        }
        return out;
    }
}
