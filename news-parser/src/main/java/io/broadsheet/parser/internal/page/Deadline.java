package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;
import java.time.Duration;

/**
 * The time that one call may take. Loops over input call {@link #check()} once a round, which costs a decrement; every
 * {@value #STRIDE} rounds it looks at the clock and at the thread's interrupt status. Confined to the thread of the call.
 */
public final class Deadline {
    private static final int STRIDE = 128;

    private final long start;
    private final long allowedNanos;
    private int untilLook = STRIDE;

    private Deadline(long start, long allowedNanos) {
        this.start = start;
        this.allowedNanos = allowedNanos;
    }

    /**
     * Starts the clock.
     *
     * @param limits whose timeout holds
     * @return a deadline that begins now
     */
    public static Deadline start(ParseLimits limits) {
        return new Deadline(System.nanoTime(), nanos(limits.timeout()));
    }

    private static long nanos(Duration timeout) {
        Duration longest = Duration.ofNanos(Long.MAX_VALUE);
        return timeout.compareTo(longest) < 0 ? timeout.toNanos() : Long.MAX_VALUE;
    }

    /**
     * Notices now and then whether the time is over or the thread was interrupted.
     *
     * @throws Rejection with {@link Reason#TIME_LIMIT} or {@link Reason#CANCELLED}
     */
    public void check() {
        if (--untilLook <= 0) {
            look();
        }
    }

    /**
     * Notices at once whether the time is over or the thread was interrupted: for the border between two stages and
     * for rounds that take long. The interrupt status stays set.
     *
     * @throws Rejection with {@link Reason#TIME_LIMIT} or {@link Reason#CANCELLED}
     */
    public void look() {
        untilLook = STRIDE;
        if (Thread.currentThread().isInterrupted()) {
            throw new Rejection(Reason.CANCELLED, "the thread was interrupted");
        }
        if (System.nanoTime() - start >= allowedNanos) {
            throw new Rejection(
                    Reason.TIME_LIMIT,
                    "not done after " + Duration.ofNanos(allowedNanos).toMillis() + " ms");
        }
    }
}
