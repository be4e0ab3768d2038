package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Block;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.Paragraph;
import io.broadsheet.parser.internal.body.BlockRole;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts pieces together again that stand inside one list, table, quotation, figure or preformatted element. */
@SuppressWarnings("ReferenceEquality") // nodes of a page are equal when they are the same
final class StructureBuilder {
    /** Deeper structures are flattened. */
    private static final int MOST_LEVELS = 12;

    private final BodyBuilder blocks;
    private final PieceReader reader;
    private final FigureBuilder figures;
    private final QuoteBuilder quotes;
    private final TableBuilder tables;

    StructureBuilder(BodyBuilder blocks, PieceReader reader) {
        this.blocks = blocks;
        this.reader = reader;
        this.figures = new FigureBuilder(reader);
        this.quotes = new QuoteBuilder(this, reader);
        this.tables = new TableBuilder(reader);
    }

    /** Builds pieces below {@code scope}; null means the page. */
    void build(List<BodyPiece> pieces, @Nullable Element scope, int level, List<Block> out) {
        int start = 0;
        while (start < pieces.size()) {
            Element structure = level < MOST_LEVELS ? outermost(pieces.get(start), scope) : null;
            int end = start + 1;
            if (structure == null) {
                end = buildAlone(pieces, start, out);
            } else {
                while (end < pieces.size() && outermost(pieces.get(end), scope) == structure) {
                    end++;
                }
                buildStructure(pieces.subList(start, end), structure, level, out);
            }
            start = end;
        }
    }

    /** Builds a piece outside every structure; a picture takes the captions that follow it. */
    private int buildAlone(List<BodyPiece> pieces, int start, List<Block> out) {
        BodyPiece piece = pieces.get(start);
        int end = start + 1;
        if (piece instanceof BodyPiece.Media || FigureBuilder.isCaption(piece)) {
            while (end < pieces.size() && FigureBuilder.isCaption(pieces.get(end))) {
                end++;
            }
            figures.build(pieces.subList(start, end), out);
        } else if (piece.role() == BlockRole.LIST_ITEM) {
            while (end < pieces.size() && pieces.get(end).role() == BlockRole.LIST_ITEM) {
                end++;
            }
            looseItems(pieces.subList(start, end), out);
        } else {
            blocks.single(piece).ifPresent(out::add);
        }
        return end;
    }

    /** Items without a list element around them, one after the other. */
    private void looseItems(List<BodyPiece> pieces, List<Block> out) {
        List<ListItem> items = new ArrayList<>();
        for (BodyPiece piece : pieces) {
            List<Inline> content = reader.content((BodyPiece.Words) piece);
            if (!content.isEmpty()) {
                items.add(ListItem.builder().addBlock(Paragraph.of(content)).build());
            }
        }
        if (!items.isEmpty()) {
            out.add(ListBlock.builder().addAllItems(items).build());
        }
    }

    private static @Nullable Element outermost(BodyPiece piece, @Nullable Element scope) {
        Element found = null;
        for (Element at = piece.container(); at != null && at != scope; at = at.parent()) {
            if (isStructure(at)) {
                found = at;
            }
        }
        return found;
    }

    private static boolean isStructure(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol", "dl", "table", "blockquote", "figure", "pre" -> true;
            default -> false;
        };
    }

    private void buildStructure(List<BodyPiece> pieces, Element structure, int level, List<Block> out) {
        switch (structure.normalName()) {
            case "ul", "ol", "dl" -> {
                if (share(pieces, BlockRole.LIST_ITEM) >= 0.5) {
                    list(pieces, structure, level, out);
                    return;
                }
            }
            case "table" -> {
                if (share(pieces, BlockRole.TABLE_CELL) >= 0.5 && tables.build(pieces, structure, out)) {
                    return;
                }
            }
            case "blockquote" -> {
                quotes.build(pieces, structure, level, out);
                return;
            }
            case "figure" -> {
                if (pieces.stream()
                        .noneMatch(piece -> piece instanceof BodyPiece.Words && !FigureBuilder.isCaption(piece))) {
                    figures.build(pieces, out);
                    return;
                }
            }
            default -> {
                if (share(pieces, BlockRole.CODE) >= 0.5) {
                    out.add(CodeBlock.builder()
                            .text(structure.wholeText().stripTrailing())
                            .build());
                    return;
                }
            }
        }
        build(pieces, structure, level + 1, out);
    }

    private static double share(List<BodyPiece> pieces, BlockRole role) {
        int texts = 0;
        int hits = 0;
        for (BodyPiece piece : pieces) {
            if (piece instanceof BodyPiece.Words) {
                texts++;
                hits += piece.role() == role ? 1 : 0;
            }
        }
        return texts == 0 ? 0 : hits / (double) texts;
    }

    private void list(List<BodyPiece> pieces, Element list, int level, List<Block> out) {
        List<ListItem> items = new ArrayList<>();
        List<Inline> term = List.of();
        int start = 0;
        while (start < pieces.size()) {
            Element item = childOf(list, pieces.get(start).container());
            int end = start + 1;
            while (end < pieces.size() && childOf(list, pieces.get(end).container()) == item) {
                end++;
            }
            List<BodyPiece> run = pieces.subList(start, end);
            if (item != null && item.normalName().equals("dt")) {
                term = text(run);
            } else {
                addItem(run, item == null ? list : item, level, term, items);
                term = List.of();
            }
            start = end;
        }
        if (!term.isEmpty()) {
            items.add(ListItem.builder().addAllTerm(term).build());
        }
        if (!items.isEmpty()) {
            boolean ordered = list.normalName().equals("ol");
            ListBlock.Builder block = ListBlock.builder().ordered(ordered).addAllItems(items);
            firstNumber(list, ordered).ifPresent(block::start);
            out.add(block.build());
        }
    }

    private void addItem(List<BodyPiece> pieces, Element item, int level, List<Inline> term, List<ListItem> items) {
        List<BodyPiece> plain = new ArrayList<>(pieces.size());
        for (BodyPiece piece : pieces) {
            boolean ownText = piece instanceof BodyPiece.Words && outermost(piece, item) == null;
            plain.add(ownText ? asParagraph((BodyPiece.Words) piece) : piece);
        }
        List<Block> inner = new ArrayList<>();
        build(plain, item, level + 1, inner);
        if (!inner.isEmpty() || !term.isEmpty()) {
            items.add(ListItem.builder().addAllTerm(term).addAllBlocks(inner).build());
        }
    }

    private static BodyPiece asParagraph(BodyPiece.Words words) {
        return words.role() == BlockRole.LIST_ITEM
                ? new BodyPiece.Words(words.block(), BlockRole.PARAGRAPH, words.cut())
                : words;
    }

    List<Inline> text(List<BodyPiece> pieces) {
        for (BodyPiece piece : pieces) {
            if (piece instanceof BodyPiece.Words words) {
                List<Inline> content = reader.content(words);
                if (!Inlines.text(content).isBlank()) {
                    return content;
                }
            }
        }
        return List.of();
    }

    private static OptionalInt firstNumber(Element list, boolean ordered) {
        String start = list.attr("start").strip();
        boolean number = ordered && start.length() < 7 && start.matches("-?[0-9]+");
        return number && !start.equals("1") ? OptionalInt.of(Integer.parseInt(start)) : OptionalInt.empty();
    }

    /** The child of an element on the way down to another one; null when the latter is the element itself. */
    static @Nullable Element childOf(Element element, Element inside) {
        Element child = null;
        for (Element at = inside; at != null && at != element; at = at.parent()) {
            child = at;
        }
        return child;
    }
}
