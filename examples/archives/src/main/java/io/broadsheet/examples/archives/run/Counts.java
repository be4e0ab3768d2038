package io.broadsheet.examples.archives.run;

import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.Status;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each outcome was met, by status and reason. Confined to one thread. */
final class Counts {
    private final SortedMap<String, Long> counts = new TreeMap<>();

    void add(Outcome outcome) {
        add(key(outcome.status(), outcome.reason()), 1);
    }

    void add(String key, long count) {
        counts.merge(key, count, Long::sum);
    }

    Map<String, Long> all() {
        return counts;
    }

    long of(Status status) {
        return counts.entrySet().stream()
                .filter(entry -> status(entry.getKey()) == status)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    void tell(RunListener listener) {
        counts.forEach((key, count) -> listener.earlier(status(key), key.substring(key.indexOf(' ') + 1), count));
    }

    private static String key(Status status, String reason) {
        return status.name() + " " + reason;
    }

    private static Status status(String key) {
        return Status.valueOf(key.substring(0, key.indexOf(' ')));
    }
}
