package io.broadsheet.model;

/**
 * One method for each type of {@link Block}; a new type of block adds a method.
 *
 * @param <R> what a visit gives
 */
public interface BlockVisitor<R> {
    /**
     * Visits a {@link Paragraph}.
     *
     * @param paragraph what is visited
     * @return the result
     */
    R visitParagraph(Paragraph paragraph);

    /**
     * Visits a {@link Heading}.
     *
     * @param heading what is visited
     * @return the result
     */
    R visitHeading(Heading heading);

    /**
     * Visits a {@link Quote}.
     *
     * @param quote what is visited
     * @return the result
     */
    R visitQuote(Quote quote);

    /**
     * Visits a {@link PullQuote}.
     *
     * @param pullQuote what is visited
     * @return the result
     */
    R visitPullQuote(PullQuote pullQuote);

    /**
     * Visits a {@link ListBlock}.
     *
     * @param listBlock what is visited
     * @return the result
     */
    R visitListBlock(ListBlock listBlock);

    /**
     * Visits a {@link Table}.
     *
     * @param table what is visited
     * @return the result
     */
    R visitTable(Table table);

    /**
     * Visits an {@link Image}.
     *
     * @param image what is visited
     * @return the result
     */
    R visitImage(Image image);

    /**
     * Visits a {@link Gallery}.
     *
     * @param gallery what is visited
     * @return the result
     */
    R visitGallery(Gallery gallery);

    /**
     * Visits a {@link Video}.
     *
     * @param video what is visited
     * @return the result
     */
    R visitVideo(Video video);

    /**
     * Visits an {@link Audio}.
     *
     * @param audio what is visited
     * @return the result
     */
    R visitAudio(Audio audio);

    /**
     * Visits an {@link Embed}.
     *
     * @param embed what is visited
     * @return the result
     */
    R visitEmbed(Embed embed);

    /**
     * Visits a {@link CodeBlock}.
     *
     * @param codeBlock what is visited
     * @return the result
     */
    R visitCodeBlock(CodeBlock codeBlock);

    /**
     * Visits a {@link Rule}.
     *
     * @param rule what is visited
     * @return the result
     */
    R visitRule(Rule rule);

    /**
     * Visits a {@link QuestionAnswer}.
     *
     * @param questionAnswer what is visited
     * @return the result
     */
    R visitQuestionAnswer(QuestionAnswer questionAnswer);

    /**
     * Visits a {@link LiveEntry}.
     *
     * @param liveEntry what is visited
     * @return the result
     */
    R visitLiveEntry(LiveEntry liveEntry);

    /**
     * Visits a {@link Note}.
     *
     * @param note what is visited
     * @return the result
     */
    R visitNote(Note note);

    /**
     * Visits a {@link RelatedLinks}.
     *
     * @param relatedLinks what is visited
     * @return the result
     */
    R visitRelatedLinks(RelatedLinks relatedLinks);

    /**
     * Visits a {@link UnknownBlock}.
     *
     * @param unknownBlock what is visited
     * @return the result
     */
    R visitUnknownBlock(UnknownBlock unknownBlock);
}
