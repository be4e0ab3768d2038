package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Block;
import io.broadsheet.model.Cell;
import io.broadsheet.model.Row;
import io.broadsheet.model.Table;
import io.broadsheet.render.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads tables, see {@link BlockWriter}. A table without a cell is left out. */
final class TableParser {
    private TableParser() {}

    static void add(XmlElement element, List<Block> out) {
        Table.Builder table = Table.builder();
        element.child("caption").ifPresent(caption -> table.addAllCaption(BlockParser.inlines(caption)));
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
                .addAllContent(BlockParser.inlines(element))
                .rowSpan(span(element, "rowspan"))
                .columnSpan(span(element, "colspan"))
                .build();
    }

    private static int span(XmlElement cell, String attribute) {
        OptionalInt span = cell.attribute(attribute).map(Codes::integer).orElse(OptionalInt.empty());
        return Math.min(1000, Math.max(1, span.orElse(1)));
    }
}
