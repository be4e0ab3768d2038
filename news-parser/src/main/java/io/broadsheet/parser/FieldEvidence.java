package io.broadsheet.parser;

import java.util.Objects;

/**
 * One claim about one field of the article. Sources of a page often disagree; all that they say is kept, so that a
 * caller can see why a value was chosen.
 *
 * @param field name of the field as {@link io.broadsheet.model.Article} calls it, such as {@code headline} or {@code
 *     published}
 * @param value what the source says, cleaned of markup and white space but not interpreted
 * @param source the kind of place that it stood in
 * @param chosen whether the article's value came from this claim
 */
public record FieldEvidence(String field, String value, FieldSource source, boolean chosen) {
    /**
     * Checks the parts.
     *
     * @param field name of the field
     * @param value what the source says
     * @param source the kind of place that it stood in
     * @param chosen whether it was taken
     */
    public FieldEvidence {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
    }
}
