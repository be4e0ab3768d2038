package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.FieldEvidence;
import io.broadsheet.parser.FieldSource;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects what the sources of one page say, field by field. */
final class Evidence {
    private static final int MAX_LENGTH = 1_000;

    private final Set<FieldEvidence> found = new LinkedHashSet<>();

    /** Notes a claim; blank ones are no claim. */
    void add(String field, String value, FieldSource source, boolean chosen) {
        if (!value.isBlank()) {
            String shown = value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH);
            found.add(new FieldEvidence(field, shown, source, chosen));
        }
    }

    Set<FieldEvidence> all() {
        return found;
    }
}
