package io.broadsheet.examples.quickstart;

import io.broadsheet.model.Dateline;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.parser.line.DatelineParser;
import java.util.List;
import java.util.stream.Collectors;

/** Uses one line grammar alone: a printed line in, its parts out, and where the text goes on. */
public final class ReadDateline {
    private static final List<String> LINES = List.of(
            "OSLO, May 4 (Reuters) - The parliament's clock was set right on Tuesday.",
            "Köln (dpa/lnw) - Die Uhr am alten Zollhaus geht wieder richtig.",
            "BREAKING: The clock has stopped again.");

    private ReadDateline() {}

    /**
     * Prints what the lines hold.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        LINES.forEach(line -> System.out.println(describe(line)));
    }

    static String describe(String line) {
        return DatelineParser.create()
                .parse(line)
                .map(match -> describe(match.value()) + ": " + line.substring(match.end()))
                .orElse("no dateline: " + line);
    }

    private static String describe(Dateline dateline) {
        String places = dateline.places().stream().map(Place::name).collect(Collectors.joining(" and "));
        String agencies = dateline.agencies().stream().map(Organization::name).collect(Collectors.joining(" and "));
        return places + ", from " + agencies
                + dateline.date().map(date -> ", dated " + date).orElse("");
    }
}
