package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Block;
import io.broadsheet.model.Cell;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.LineBreak;
import io.broadsheet.model.Row;
import io.broadsheet.model.Table;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Builds a table from its cells; cells without text keep their place. */
@SuppressWarnings("ReferenceEquality") // nodes of a page are equal when they are the same
final class TableBuilder {
    private static final int MOST_CELLS = 20_000;

    private final PieceReader reader;

    TableBuilder(PieceReader reader) {
        this.reader = reader;
    }

    /** Adds the table; false when the element holds no rows of several cells, so that it is no table to a reader. */
    boolean build(List<BodyPiece> pieces, Element element, List<Block> out) {
        IdentityHashMap<Element, List<Inline>> texts = new IdentityHashMap<>();
        for (BodyPiece piece : pieces) {
            Element holder = piece instanceof BodyPiece.Words ? holder(piece.container(), element) : null;
            if (holder != null) {
                List<Inline> content = reader.content((BodyPiece.Words) piece);
                texts.merge(holder, content, TableBuilder::joined);
            }
        }
        Rows rows = new Rows(texts);
        rows.read(element);
        if (rows.widest < 2 || rows.head.size() + rows.body.size() + rows.foot.size() == 0) {
            return false;
        }
        out.add(Table.builder()
                .addAllCaption(rows.caption)
                .addAllHead(rows.head)
                .addAllRows(rows.body)
                .addAllFoot(rows.foot)
                .build());
        return true;
    }

    /** The cell or caption around a text; a table inside a cell belongs to the cell. */
    private static @Nullable Element holder(Element container, Element table) {
        Element found = null;
        for (Element at = container; at != null && at != table; at = at.parent()) {
            String name = at.normalName();
            if (name.equals("td") || name.equals("th") || name.equals("caption")) {
                found = at;
            }
        }
        return found;
    }

    private static List<Inline> joined(List<Inline> a, List<Inline> b) {
        List<Inline> out = new ArrayList<>(a);
        out.add(new LineBreak());
        out.addAll(b);
        return Inlines.canonical(out);
    }

    /** The rows of one table, read once. */
    private static final class Rows {
        private final IdentityHashMap<Element, List<Inline>> texts;
        final List<Row> head = new ArrayList<>();
        final List<Row> body = new ArrayList<>();
        final List<Row> foot = new ArrayList<>();
        List<Inline> caption = List.of();
        int widest;
        private int cells;

        Rows(IdentityHashMap<Element, List<Inline>> texts) {
            this.texts = texts;
        }

        void read(Element table) {
            for (Element part : table.children()) {
                switch (part.normalName()) {
                    case "caption" -> caption = captionOf(part);
                    case "thead" -> readRows(part, head);
                    case "tbody" -> readRows(part, body);
                    case "tfoot" -> readRows(part, foot);
                    case "tr" -> readRow(part, body);
                    default -> {}
                }
            }
        }

        /** A caption belongs to its table even where the text was not taken for a part of the story. */
        private List<Inline> captionOf(Element part) {
            List<Inline> read = texts.get(part);
            return read == null ? new InlineBuilder().text(part.text()).build() : read;
        }

        private void readRows(Element part, List<Row> rows) {
            for (Element row : part.children()) {
                if (row.normalName().equals("tr")) {
                    readRow(row, rows);
                }
            }
        }

        private void readRow(Element row, List<Row> rows) {
            List<Cell> read = new ArrayList<>();
            boolean text = false;
            for (Element cell : row.children()) {
                boolean header = cell.normalName().equals("th");
                if ((header || cell.normalName().equals("td")) && ++cells <= MOST_CELLS) {
                    List<Inline> content = texts.getOrDefault(cell, List.of());
                    text |= !content.isEmpty();
                    read.add(Cell.builder()
                            .header(header)
                            .addAllContent(content)
                            .columnSpan(span(cell.attr("colspan")))
                            .rowSpan(span(cell.attr("rowspan")))
                            .build());
                }
            }
            if (text) {
                rows.add(Row.builder().addAllCells(read).build());
                widest = Math.max(widest, read.size());
            }
        }

        private static int span(String text) {
            String digits = text.strip();
            boolean number =
                    !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            return number ? Math.min(1000, Math.max(1, Integer.parseInt(digits))) : 1;
        }
    }
}
