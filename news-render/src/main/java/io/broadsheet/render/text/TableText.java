package io.broadsheet.render.text;

import io.broadsheet.model.Cell;
import io.broadsheet.model.Row;
import io.broadsheet.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table as lines. Cells that cover others leave those empty. */
final class TableText {
    private static final int LONGEST = 120;
    private static final String GAP = "  ";

    private final InlineText inlines;
    private final List<List<String>> rows = new ArrayList<>();

    private TableText(InlineText inlines) {
        this.inlines = inlines;
    }

    static List<String> lines(Table table, InlineText inlines, TableStyle style, int width) {
        TableText text = new TableText(inlines);
        text.addAll(table.head());
        text.addAll(table.rows());
        text.addAll(table.foot());
        int longest = width == 0 ? LONGEST : width;
        return style == TableStyle.ALIGNED ? text.aligned(table.head().size(), longest) : text.separated();
    }

    private void addAll(List<Row> part) {
        int[] covered = {};
        for (Row row : part) {
            List<String> cells = new ArrayList<>();
            int[] below = new int[covered.length + width(row)];
            int column = 0;
            for (Cell cell : row.cells()) {
                while (column < covered.length && covered[column] > 0) {
                    below[column] = covered[column] - 1;
                    cells.add("");
                    column++;
                }
                for (int i = 0; i < cell.columnSpan(); i++, column++) {
                    cells.add(i == 0 ? inlines.lineOf(cell.content()) : "");
                    below[column] = cell.rowSpan() - 1;
                }
            }
            rows.add(cells);
            covered = below;
        }
    }

    private static int width(Row row) {
        return row.cells().stream().mapToInt(Cell::columnSpan).sum();
    }

    private List<String> separated() {
        return rows.stream().map(row -> String.join("\t", row)).toList();
    }

    private List<String> aligned(int headRows, int longest) {
        int[] widths = columnWidths();
        int total = -GAP.length();
        for (int width : widths) {
            total += width + GAP.length();
        }
        if (total > longest) {
            return separated();
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == headRows && i > 0) {
                lines.add("-".repeat(total));
            }
            lines.add(aligned(rows.get(i), widths));
        }
        return lines;
    }

    private int[] columnWidths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        return widths;
    }

    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(column == 0 ? "" : GAP).append(cell);
            line.append(" ".repeat(widths[column] - DisplayWidth.of(cell)));
        }
        return line.toString();
    }
}
