package io.broadsheet.parser.internal.body;

/** How the body of a page was found. */
public enum SelectionPath {
    /** Blocks reached the threshold. */
    MODEL,
    /** None did; those with at least some score were taken. */
    LOW_THRESHOLD,
    /** None scored at all; the running text of the best element was taken. */
    BEST_ELEMENT,
    /** The page has no running text. */
    NONE
}
