package io.broadsheet.examples.archives;

import java.util.Locale;

/** What became of a page or record. Every one that is read has exactly one status. */
public enum Status {
    /** It gave an article. */
    ARTICLE,
    /** It is no article, and nothing is wrong with it. */
    SKIPPED,
    /** It could not be read: damaged, past a limit, or it met a defect. */
    DEAD;

    /** {@return the name in rows: lower case} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
