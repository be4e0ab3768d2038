package io.broadsheet.examples.archives.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does work on archives on several threads, an archive a thread. */
final class Workers {
    private Workers() {}

    /** Work on one archive. */
    @FunctionalInterface
    interface Work {
        void on(ArchiveSource source) throws IOException;
    }

    static void run(List<ArchiveSource> sources, int jobs, Work work) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (ArchiveSource source : sources) {
                running.add(threads.submit(() -> {
                    work.on(source);
                    return source;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException failure ? failure : new IOException(String.valueOf(cause), cause);
    }
}
