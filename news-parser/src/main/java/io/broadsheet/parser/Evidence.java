package io.broadsheet.parser;

import java.util.List;
import java.util.Objects;

/**
 * Where the parts of an article came from: every claim about every field, those that lost included, and the fate of
 * every text block of the page.
 *
 * @param fields the claims, field by field, the trusted ones first
 * @param blocks the text blocks in page order; empty for a page that was rejected
 */
public record Evidence(List<FieldEvidence> fields, List<BlockEvidence> blocks) {
    /** No evidence. */
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param fields the claims
     * @param blocks the text blocks
     */
    public Evidence {
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
    }

    /**
     * Gives the claims about one field.
     *
     * @param field the name of an accessor of {@link io.broadsheet.model.Article}, such as {@code headline}
     * @return the claims, the trusted ones first; empty when no source said anything
     */
    public List<FieldEvidence> of(String field) {
        Objects.requireNonNull(field, "field");
        return fields.stream().filter(claim -> claim.field().equals(field)).toList();
    }
}
