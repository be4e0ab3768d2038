package io.broadsheet.model;

import java.util.List;

/**
 * Text in another language (HTML {@code lang}, NITF {@code lang}).
 *
 * @param language the language, a BCP 47 tag
 * @param content the text inside
 */
public record LanguageSpan(String language, List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param language the language, a BCP 47 tag
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public LanguageSpan {
        Checks.argumentNotBlank(language, "language");
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitLanguageSpan(this);
    }
}
