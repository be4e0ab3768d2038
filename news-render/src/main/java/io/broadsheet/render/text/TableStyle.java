package io.broadsheet.render.text;

/** How tables are written. */
public enum TableStyle {
    /** In columns of equal width, unless the rows would be too long for a line. */
    ALIGNED,
    /** A row a line with a tab between cells, for programs. */
    TAB_SEPARATED
}
