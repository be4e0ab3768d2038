package io.broadsheet.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a task cost the thread that ran it.
 *
 * @param cpuNanos CPU time
 * @param bytes allocated memory
 */
record Cost(long cpuNanos, long bytes) {
    static final Cost NONE = new Cost(0, 0);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost of(Runnable task) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        task.run();
        long used = THREADS.getCurrentThreadCpuTime() - nanos;
        return new Cost(used, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    Cost plus(Cost other) {
        return new Cost(cpuNanos + other.cpuNanos, bytes + other.bytes);
    }
}
