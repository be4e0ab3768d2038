package io.broadsheet.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paragraph of running text (NITF {@code p}).
 */
@Value.Immutable
public non-sealed interface Paragraph extends Block, WithParagraph {
    /** {@return what it does in the story, if it is marked} */
    Optional<ParagraphRole> role();

    /** {@return the text in canonical form; never empty} */
    List<Inline> content();

    /**
     * Makes a paragraph of plain text.
     *
     * @param text the text
     * @return the paragraph
     */
    static Paragraph of(String text) {
        return of(List.of(new Text(text)));
    }

    /**
     * Makes a paragraph.
     *
     * @param content the text with its marks
     * @return the paragraph
     */
    static Paragraph of(List<Inline> content) {
        return builder().addAllContent(content).build();
    }

    /**
     * Checks the invariants when a value is built and brings the inline content into its one form.
     *
     * @return this value, or an equal one in canonical form
     */
    @Value.Check
    default Paragraph check() {
        Checks.notEmpty(content(), "content");
        List<Inline> canonical = Inlines.canonical(content());
        return canonical.equals(content()) ? this : withContent(canonical);
    }

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitParagraph(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Paragraph}. */
    final class Builder extends ImmutableParagraph.Builder {
        Builder() {}
    }
}
