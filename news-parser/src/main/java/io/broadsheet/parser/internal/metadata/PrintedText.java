package io.broadsheet.parser.internal.metadata;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A text block of the page as the reader sees it, handed in by the stage that knows the blocks.
 *
 * @param kind what it is
 * @param text its text, white space collapsed; never blank
 * @param element the nearest block-level element around it; null for flattened text
 */
public record PrintedText(Kind kind, String text, @Nullable Element element) {
    /** What a printed text is. */
    public enum Kind {
        /** The main title, wherever it is repeated. */
        HEADLINE,
        /** The label above the headline. */
        KICKER,
        /** The summary below the headline. */
        DEK,
        /** Who wrote the story. */
        BYLINE,
        /** When it was published or changed. */
        DATE,
        /** The date in the head of the page: the day of the visit, not that of the story. */
        MASTHEAD,
        /** Topics that it is filed under. */
        TAGS,
        /** A text about the author below the story. */
        BIO,
        /** Who worked on the story, below it: writers too, where it says so. */
        CREDIT,
        /** A text of the body. */
        BODY,
        /** Anything else before, between or shortly after these. */
        OTHER
    }

    /**
     * Checks the parts.
     *
     * @param kind what it is
     * @param text its text
     * @param element the nearest block-level element around it
     */
    public PrintedText {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
