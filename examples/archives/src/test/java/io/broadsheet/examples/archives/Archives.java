package io.broadsheet.examples.archives;

import io.broadsheet.parser.ParseLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads archives for tests. */
final class Archives {
    static final RecordParser PARSER = new RecordParser(ParseLimits.defaults(), 0);

    private Archives() {}

    static List<Outcome> read(Path file) throws IOException {
        List<Outcome> all = new ArrayList<>();
        try (ArchiveOutcomes outcomes =
                ArchiveOutcomes.open(file, file.getFileName().toString(), 0, PARSER)) {
            for (Optional<Outcome> next = outcomes.next(); next.isPresent(); next = outcomes.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    static List<Outcome> with(List<Outcome> outcomes, Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).toList();
    }
}
