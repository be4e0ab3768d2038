package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.FieldEvidence;
import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.List;

/** Collects what the sources of one page say, field by field. */
final class Evidence {
    private static final int MAX_LENGTH = 1_000;

    private final List<FieldEvidence> found = new ArrayList<>();

    /** Notes a claim; blank ones are no claim. */
    void add(String field, String value, FieldSource source, boolean chosen) {
        if (!value.isBlank()) {
            String shown = value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH);
            FieldEvidence claim = new FieldEvidence(field, shown, source, chosen);
            if (!found.contains(claim)) {
                found.add(claim);
            }
        }
    }

    List<FieldEvidence> all() {
        return found;
    }
}
