package io.broadsheet.model;

import java.util.List;
import java.util.Objects;

/**
 * A link (HTML {@code a}, NITF {@code a}).
 *
 * @param url where it leads
 * @param content the text inside
 */
public record Link(WebUrl url, List<Inline> content) implements Inline {
    /**
     * Checks the parts.
     *
     * @param url where it leads
     * @param content the text inside
     * @throws IllegalArgumentException when a part breaks its rule
     */
    public Link {
        Objects.requireNonNull(url, "url");
        content = Nesting.checked(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitLink(this);
    }
}
