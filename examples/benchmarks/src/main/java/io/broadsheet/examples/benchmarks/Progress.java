package io.broadsheet.examples.benchmarks;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells on standard error how far a run is. */
final class Progress {
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final PrintWriter err;
    private final String what;
    private final long start = System.nanoTime();
    private long told = start;
    private int done;

    Progress(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    void step() {
        done++;
        if (System.nanoTime() - told > PAUSE_NANOS) {
            print();
        }
    }

    void finish() {
        print();
    }

    private void print() {
        told = System.nanoTime();
        double seconds = (told - start) / 1e9;
        err.println(String.format(Locale.ROOT, "%d %s, %.1f s", done, what, seconds));
        err.flush();
    }
}
