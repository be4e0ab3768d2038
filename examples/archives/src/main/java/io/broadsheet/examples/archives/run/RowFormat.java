package io.broadsheet.examples.archives.run;

import io.broadsheet.examples.archives.Outcome;

/** Writes the article of an outcome as one piece of text that may stand behind others. Called by several threads. */
@FunctionalInterface
public interface RowFormat {
    /**
     * Writes an article.
     *
     * @param article an outcome with an article
     * @return the row with its line end
     */
    String row(Outcome article);
}
