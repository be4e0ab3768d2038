package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Tells on standard error how far a run is: a bar with rate and remaining time on a terminal, a plain line now and then
 * elsewhere. Safe for several threads.
 */
final class Progress {
    /** How progress is shown. */
    enum Style {
        AUTO,
        BAR,
        LINES,
        NONE
    }

    private static final long BAR_NANOS = 200_000_000L;
    private static final long LINE_NANOS = 10_000_000_000L;
    private static final int BAR_WIDTH = 20;
    /** A line that fills the last of 80 columns would begin another one. */
    private static final int LINE_WIDTH = 79;

    private final PrintWriter err;
    private final Style style;
    private final Tally tally;
    private final long total;
    private long done;
    private long told = System.nanoTime();
    private boolean shown;

    /**
     * Progress of a run.
     *
     * @param total how much there is to do, in pages or bytes
     */
    Progress(PrintWriter err, Style style, Tally tally, long total) {
        this.err = err;
        this.style = style == Style.AUTO ? (isTerminal() ? Style.BAR : Style.LINES) : style;
        this.tally = tally;
        this.total = Math.max(1, total);
    }

    /** Says that some more is done. */
    synchronized void advance(long amount) {
        done += amount;
        long pause = style == Style.BAR ? BAR_NANOS : LINE_NANOS;
        if (style != Style.NONE && System.nanoTime() - told > pause) {
            print();
        }
    }

    /** Clears the bar, so that what comes next stands on a line of its own. */
    synchronized void finish() {
        if (shown && style == Style.BAR) {
            err.print("\r" + " ".repeat(LINE_WIDTH) + "\r");
            err.flush();
        }
    }

    private void print() {
        told = System.nanoTime();
        shown = true;
        String line = line(Math.min(1.0, (double) done / total), tally.seconds());
        if (style == Style.BAR) {
            err.print("\r" + line);
        } else {
            err.println(line);
        }
        err.flush();
    }

    String line(double share, double seconds) {
        String counts = String.format(
                Locale.ROOT,
                "%3.0f %%  %,d read, %.0f/s, %d dead",
                100 * share,
                tally.total(),
                tally.total() / Math.max(seconds, 0.001),
                tally.count(Status.DEAD));
        String remaining = share > 0 ? ", " + clock(seconds / share - seconds) + " left" : "";
        if (style != Style.BAR) {
            return counts + remaining;
        }
        int full = (int) Math.round(share * BAR_WIDTH);
        String bar = "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
        String text = bar + " " + counts + remaining;
        return text + " ".repeat(Math.max(0, LINE_WIDTH - text.length()));
    }

    private static String clock(double seconds) {
        long s = Math.round(seconds);
        return s < 3600
                ? String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
    }

    /** Whether standard error is a terminal, as Linux tells; elsewhere the bar is asked for by name. */
    private static boolean isTerminal() {
        Path descriptor = Path.of("/proc/self/fd/2");
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
