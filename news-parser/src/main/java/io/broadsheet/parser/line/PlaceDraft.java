package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.KnownPlace;
import org.jspecify.annotations.Nullable;

/** A place of a dateline while it is read. */
final class PlaceDraft {
    /** Where the name stands in the line. */
    final int from;

    final int to;

    /** What a table knows about the name, null when none has it. */
    @Nullable
    KnownPlace known;

    /** ISO 3166-2 code of the region printed after the name, empty when none is. */
    String region = "";

    /** ISO 3166-1 code of the country printed after the name, empty when none is. */
    String country = "";

    PlaceDraft(int from, int to, @Nullable KnownPlace known) {
        this.from = from;
        this.to = to;
        this.known = known;
    }

    /** Whether a region or country is printed after the name. */
    boolean isQualified() {
        return !region.isEmpty() || !country.isEmpty();
    }

    boolean isKnown(KnownPlace.Kind kind) {
        return known != null && known.kind() == kind;
    }
}
