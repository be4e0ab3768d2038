package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Attribution;
import io.broadsheet.model.Block;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Inline;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.ParagraphRole;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Rule;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.render.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            if (piece instanceof XmlElement child && isBlock(child)) {
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
            if (piece instanceof XmlElement child && isBlock(child)) {
                pieces.add(" ");
                pieces.addAll(child.content());
                pieces.add(" ");
            } else {
                pieces.add(piece);
            }
        }
        return InlineParser.parse(pieces);
    }

    /** Whether an element stands between paragraphs, not inside them. */
    static boolean isBlock(XmlElement element) {
        return BLOCKS.contains(element.name());
    }

    static void add(XmlElement element, List<Block> out) {
        switch (element.name()) {
            case "p" -> paragraph(element, out);
            case "hl2" -> heading(element, out);
            case "table" -> TableParser.add(element, out);
            case "nitf-table" -> element.children("table").forEach(table -> TableParser.add(table, out));
            case "media" -> MediaParser.block(element).ifPresent(out::add);
            case "ol", "ul" -> list(element, out);
            case "dl" -> definitions(element, out);
            case "bq" -> quote(element, out);
            case "fn" -> GroupParser.note(element, NoteKind.FOOTNOTE, out);
            case "note" -> GroupParser.add(element, out);
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

    private static void code(XmlElement element, List<Block> out) {
        String text = element.rawText();
        if (!text.isBlank()) {
            CodeBlock.Builder code = CodeBlock.builder().text(text);
            element.attribute("class").ifPresent(code::language);
            out.add(code.build());
        }
    }
}
