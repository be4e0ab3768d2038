package io.broadsheet.examples.archives;

import java.util.Locale;

/** How far a page or record came before it was given up. */
public enum Stage {
    /** Finding the record in its file, or reading the file. */
    STREAM,
    /** Reading the HTTP response in the record. */
    HTTP,
    /** Undoing the encodings of the response's body. */
    DECODE,
    /** Reading the page. */
    PARSE,
    /** Writing the article. */
    RENDER;

    /** {@return the name in rows: lower case} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
