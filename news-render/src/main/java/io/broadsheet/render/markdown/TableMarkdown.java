package io.broadsheet.render.markdown;

import io.broadsheet.model.Cell;
import io.broadsheet.model.Row;
import io.broadsheet.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with bars: one head row, which is empty where the table has none; a spanning cell leaves empty ones beside
 * it.
 */
final class TableMarkdown {
    private TableMarkdown() {}

    static String of(Table table) {
        List<Row> rows = new ArrayList<>(table.head());
        boolean headless = rows.isEmpty();
        rows.addAll(table.rows());
        rows.addAll(table.foot());
        int columns = rows.stream().mapToInt(TableMarkdown::width).max().orElse(1);
        StringBuilder out = new StringBuilder();
        if (headless) {
            out.append("|").append("  |".repeat(columns)).append('\n');
            delimiter(columns, out);
        }
        boolean delimited = headless;
        for (Row row : rows) {
            row(row, columns, out);
            if (!delimited) {
                delimiter(columns, out);
                delimited = true;
            }
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private static int width(Row row) {
        return row.cells().stream().mapToInt(Cell::columnSpan).sum();
    }

    private static void delimiter(int columns, StringBuilder out) {
        out.append("|").append(" --- |".repeat(columns)).append('\n');
    }

    private static void row(Row row, int columns, StringBuilder out) {
        out.append('|');
        int written = 0;
        for (Cell cell : row.cells()) {
            out.append(' ').append(InlineMarkdown.cell(cell.content())).append(" |");
            out.append("  |".repeat(cell.columnSpan() - 1));
            written += cell.columnSpan();
        }
        out.append("  |".repeat(columns - written)).append('\n');
    }
}
