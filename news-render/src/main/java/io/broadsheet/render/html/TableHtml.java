package io.broadsheet.render.html;

import io.broadsheet.model.Cell;
import io.broadsheet.model.Row;
import io.broadsheet.model.Table;
import java.util.List;

/** Writes tables. Cells are kept from reaching below their part of the table or over other cells. */
final class TableHtml {
    private final HtmlWriter out;
    private final InlineHtml inlines;

    TableHtml(HtmlWriter out, InlineHtml inlines) {
        this.out = out;
        this.inlines = inlines;
    }

    void write(Table table) {
        out.open(Element.DIV, "table").open(Element.TABLE);
        if (!table.caption().isEmpty()) {
            out.open(Element.CAPTION);
            inlines.write(table.caption()).close();
        }
        out.newLine();
        part(Element.THEAD, table.head(), "col");
        part(Element.TBODY, table.rows(), "row");
        part(Element.TFOOT, table.foot(), "row");
        out.close().closeLine();
    }

    private void part(Element element, List<Row> rows, String scope) {
        if (rows.isEmpty()) {
            return;
        }
        out.open(element).newLine();
        int[] covered = {};
        for (int i = 0; i < rows.size(); i++) {
            covered = row(rows.get(i), rows.size() - i, covered, scope);
        }
        out.closeLine();
    }

    /** Writes a row; takes and gives how many rows each column is covered from above. */
    private int[] row(Row row, int rowsLeft, int[] covered, String scope) {
        int span = row.cells().stream().mapToInt(Cell::columnSpan).sum();
        int[] below = new int[covered.length + span];
        for (int column = 0; column < covered.length; column++) {
            below[column] = Math.max(0, covered[column] - 1);
        }
        out.open(Element.TR);
        int column = 0;
        for (Cell cell : row.cells()) {
            while (column < covered.length && covered[column] > 0) {
                column++;
            }
            int columns = free(covered, column, cell.columnSpan());
            int deep = Math.min(cell.rowSpan(), rowsLeft);
            cell(cell, columns, deep, scope);
            for (int end = column + columns; column < end; column++) {
                below[column] = deep - 1;
            }
        }
        out.closeLine();
        return below;
    }

    private static int free(int[] covered, int column, int wanted) {
        int columns = 1;
        while (columns < wanted && (column + columns >= covered.length || covered[column + columns] == 0)) {
            columns++;
        }
        return columns;
    }

    private void cell(Cell cell, int columns, int rows, String scope) {
        out.open(cell.header() ? Element.TH : Element.TD);
        if (cell.header()) {
            out.attribute(Attribute.SCOPE, scope);
        }
        if (columns > 1) {
            out.attribute(Attribute.COLSPAN, columns);
        }
        if (rows > 1) {
            out.attribute(Attribute.ROWSPAN, rows);
        }
        inlines.write(cell.content()).close();
    }
}
