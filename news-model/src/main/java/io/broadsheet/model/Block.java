package io.broadsheet.model;

/**
 * One block of a story's body, in reading order. The set of blocks is closed: a Java 21 {@code switch} over the types
 * needs no default; {@link #accept} does the same on 17.
 */
public sealed interface Block
        permits Paragraph,
                Heading,
                Quote,
                PullQuote,
                ListBlock,
                Table,
                Image,
                Gallery,
                Video,
                Audio,
                Embed,
                CodeBlock,
                Rule,
                QuestionAnswer,
                LiveEntry,
                Note,
                RelatedLinks,
                UnknownBlock {
    /**
     * Calls the visitor's method for this type of block.
     *
     * @param visitor what to call
     * @param <R> what the visitor gives
     * @return what the visitor gave
     */
    <R> R accept(BlockVisitor<R> visitor);
}
