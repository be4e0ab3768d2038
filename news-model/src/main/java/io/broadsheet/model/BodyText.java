package io.broadsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Which parts of a story count as its text, and that text: the parts in page order, joined by a blank line. It is meant
 * for word counts, search indexes and comparisons; a document to read is the plain-text renderer's work.
 */
@Value.Immutable
public interface BodyText extends WithBodyText {
    /** {@return whether the dek comes first; true unless set} */
    @Value.Default
    default boolean dek() {
        return true;
    }

    /** {@return whether headings are in; true unless set} */
    @Value.Default
    default boolean headings() {
        return true;
    }

    /** {@return whether lists are in; true unless set} */
    @Value.Default
    default boolean lists() {
        return true;
    }

    /** {@return whether tables are in, a row a line with tabs between cells; true unless set} */
    @Value.Default
    default boolean tables() {
        return true;
    }

    /** {@return whether quotations set off from the text are in; true unless set} */
    @Value.Default
    default boolean quotes() {
        return true;
    }

    /** {@return whether the texts of embedded posts are in; true unless set} */
    @Value.Default
    default boolean embeds() {
        return true;
    }

    /** {@return whether captions are in; false unless set} */
    @Value.Default
    default boolean captions() {
        return false;
    }

    /** {@return whether boxes and footnotes are in; false unless set} */
    @Value.Default
    default boolean notes() {
        return false;
    }

    /** {@return whether contributors' notes and sign-offs come last; false unless set} */
    @Value.Default
    default boolean credits() {
        return false;
    }

    /** {@return whether corrections and editors' notes come last; false unless set} */
    @Value.Default
    default boolean corrections() {
        return false;
    }

    /** {@return the usual choice: all defaults} */
    static BodyText standard() {
        return builder().build();
    }

    /**
     * Gives the text of a story.
     *
     * @param article the story
     * @return the chosen parts joined by a blank line; empty when there are none
     */
    default String of(Article article) {
        return String.join("\n\n", parts(article));
    }

    /**
     * Gives the text of a story part by part.
     *
     * @param article the story
     * @return one text for each paragraph, heading, list item, table or other part, none blank
     */
    default List<String> parts(Article article) {
        List<String> out = new ArrayList<>();
        if (dek()) {
            out.add(Inlines.text(article.dek()));
        }
        BodyTextParts parts = new BodyTextParts(this, out);
        article.body().forEach(parts::add);
        if (credits()) {
            article.credits().forEach(line -> out.add(line.printed()));
        }
        if (corrections()) {
            article.corrections().forEach(note -> out.add(note.printed()));
        }
        return out.stream().filter(text -> !text.isBlank()).collect(Collectors.toUnmodifiableList());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the choice of a {@link BodyText}. */
    final class Builder extends ImmutableBodyText.Builder {
        Builder() {}
    }
}
