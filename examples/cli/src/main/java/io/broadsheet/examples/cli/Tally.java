package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.Status;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what became of the pages of a run. Safe for several threads. */
final class Tally {
    private final long start = System.nanoTime();
    private final Map<Status, Long> counts = new EnumMap<>(Status.class);
    private final Map<Status, SortedMap<String, Long>> reasons = new EnumMap<>(Status.class);

    synchronized void add(Outcome outcome) {
        add(outcome.status(), outcome.reason(), 1);
    }

    /** Adds what an earlier run counted. */
    synchronized void add(Status status, String reason, long count) {
        counts.merge(status, count, Long::sum);
        if (!reason.isEmpty()) {
            reasons.computeIfAbsent(status, key -> new TreeMap<>()).merge(reason, count, Long::sum);
        }
    }

    synchronized long count(Status status) {
        return counts.getOrDefault(status, 0L);
    }

    long total() {
        return count(Status.ARTICLE) + count(Status.SKIPPED) + count(Status.DEAD);
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The exit code that the counts call for. */
    int exitCode(double maxDead) {
        if (total() >= 1000 && count(Status.DEAD) > maxDead * total()) {
            return ExitCode.TOO_MANY_DEAD;
        }
        return count(Status.DEAD) > 0 || count(Status.ARTICLE) == 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    /** Prints the closing table. */
    synchronized void print(PrintWriter err, String noun) {
        double seconds = seconds();
        line(err, "read", total(), " %s in %.1f s, %.0f a second", noun, seconds, total() / seconds);
        line(err, "articles", count(Status.ARTICLE), "");
        section(err, "skipped", Status.SKIPPED);
        section(err, "dead letters", Status.DEAD);
        cpuSeconds(err);
        err.flush();
    }

    private void section(PrintWriter err, String label, Status status) {
        line(err, label, count(status), "");
        SortedMap<String, Long> parts = reasons.get(status);
        if (parts != null) {
            parts.forEach((reason, count) -> line(err, "  " + reason, count, ""));
        }
    }

    private static void line(PrintWriter err, String label, long count, String more, Object... values) {
        String start = String.format(Locale.ROOT, "%-24s %,12d", label, count);
        err.println(start + String.format(Locale.ROOT, more, values));
    }

    private static void cpuSeconds(PrintWriter err) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            double seconds = system.getProcessCpuTime() / 1e9;
            err.println(String.format(Locale.ROOT, "%-24s %,12.1f", "seconds of CPU", seconds));
        }
    }
}
