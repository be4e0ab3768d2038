package io.broadsheet.parser.line;

import io.broadsheet.parser.internal.wire.CalendarDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a dateline while it is read. */
final class DatelineDraft {
    final List<PlaceDraft> places = new ArrayList<>();
    final List<String> agencies = new ArrayList<>();
    final List<String> services = new ArrayList<>();
    final List<String> reporters = new ArrayList<>();

    /** How the agency was recognised; {@link Mark#NONE} when there is none. */
    Mark mark = Mark.NONE;

    /** Whether the agency stands in brackets or between slashes, after which no dash is needed. */
    boolean enclosed;

    @Nullable
    CalendarDate date;

    /** Index after the dateline, where the story begins. */
    int end;

    /** Adds a reporter, if there is a name. */
    void addReporter(String name) {
        String stripped = name.strip();
        if (!stripped.isEmpty()) {
            reporters.add(stripped);
        }
    }

    /** How surely the word in the agency's place is one. */
    enum Mark {
        /** There is no such word. */
        NONE,
        /** It may be an outlet. */
        POSSIBLE,
        /** A call sign or a domain name. */
        OUTLET,
        /** The table of agencies has it. */
        AGENCY
    }
}
