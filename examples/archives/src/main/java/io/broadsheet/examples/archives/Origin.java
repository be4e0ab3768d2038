package io.broadsheet.examples.archives;

import java.util.Objects;

/**
 * Where a page came from. File and offset are its identity: a second run gives the same ones.
 *
 * @param file the file as it was named
 * @param offset where the record, or the gzip member around it, begins in the file; 0 for a page in a file of its own
 * @param length how many bytes of the file it takes; -1 when not known
 * @param uri the address of the page; empty when not known
 * @param date when it was captured, ISO 8601; empty when not known
 * @param digest the digest of the content that the archive states; empty when it states none
 * @param truncated why the archive holds only a part of the page, such as {@code length}; empty when it is whole
 */
public record Origin(String file, long offset, long length, String uri, String date, String digest, String truncated) {
    /** Checks the parts. */
    public Origin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(truncated, "truncated");
    }

    /**
     * A page in a file of its own.
     *
     * @param file the file
     * @param uri the address of the page; empty when not known
     * @return its origin
     */
    public static Origin page(String file, String uri) {
        return new Origin(file, 0, -1, uri, "", "", "");
    }

    /**
     * A place in an archive of which no more is known.
     *
     * @param file the archive
     * @param offset where it begins
     * @param length how many bytes it takes; -1 when not known
     * @return the origin
     */
    public static Origin place(String file, long offset, long length) {
        return new Origin(file, offset, length, "", "", "", "");
    }
}
