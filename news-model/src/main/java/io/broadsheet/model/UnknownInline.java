package io.broadsheet.model;

import java.util.List;

/**
 * A mark that this version does not know, kept by its name.
 *
 * @param type the name of the mark
 * @param content the text inside
 */
public record UnknownInline(String type, List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param type the name of the mark
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public UnknownInline {
        Checks.argumentNotBlank(type, "type");
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitUnknownInline(this);
    }
}
