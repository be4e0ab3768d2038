package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One parser for many threads, for many pages, and stopped from outside. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SharedParserTest {
    private static final int THREADS = 8;
    private static final int PAGES = 25;

    /** Pages for all threads together, and then for the soak test; {@code -Dsoak.pages=50000} takes minutes. */
    private static final int SOAK_PAGES = Integer.getInteger("soak.pages", 1_000);

    private final ArticleParser parser = ArticleParser.create();

    @Test
    void givesEightThreadsWhatItGivesOne() throws InterruptedException, ExecutionException {
        List<String> expected = articles();
        List<Future<Boolean>> found = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);

        for (int i = 0; i < SOAK_PAGES / PAGES; i++) {
            found.add(threads.submit(() -> articles().equals(expected)));
        }

        for (Future<Boolean> same : found) {
            assertThat(same.get()).isTrue();
        }
        threads.shutdown();
    }

    private List<String> articles() {
        return SamplePages.pages(PAGES)
                .map(page -> parser.parse(page, "https://paper.example/story"))
                .map(result -> result.articleOrThrow() + " " + result.warnings() + " " + result.likelihood())
                .toList();
    }

    @Test
    void stopsSoonWhenInterrupted() throws InterruptedException {
        String page = "<article>" + SamplePages.page(1).repeat(700);
        parser.parse(page, "");
        List<Duration> waits = new ArrayList<>();
        int cancelled = 0;

        for (int delay = 1; delay < 200; delay += 20) {
            cancelled += isCancelled(page, delay, waits) ? 1 : 0;
        }

        assertThat(cancelled).isPositive();
        // A busy machine may stall any one of them; a parse that looked too seldom would stall them all.
        assertThat(waits).anyMatch(wait -> wait.toMillis() < 100);
    }

    /** Interrupts a parse after a delay; one that was as good as done may still give its article. */
    private boolean isCancelled(String page, int delayMillis, List<Duration> waits) throws InterruptedException {
        AtomicReference<ParseResult> result = new AtomicReference<>();
        Thread thread = new Thread(() -> result.set(parser.parse(page, "")));
        thread.start();
        Thread.sleep(delayMillis);

        long start = System.nanoTime();
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(60));
        waits.add(Duration.ofNanos(System.nanoTime() - start));

        assertThat(result.get()).isNotNull();
        Optional<Reason> reason = result.get().rejection().map(Rejection::reason);
        assertThat(reason).isIn(Optional.empty(), Optional.of(Reason.CANCELLED));
        return reason.isPresent();
    }

    @Test
    void keepsNothingOfThePagesThatItRead() {
        parseSoak(SOAK_PAGES / 4);
        long before = usedBytes();

        parseSoak(SOAK_PAGES);

        assertThat(usedBytes() - before).isLessThan(4 << 20);
    }

    private void parseSoak(int count) {
        for (int i = 0; i < count; i++) {
            Article article = parser.parse(SamplePages.page(i), "").articleOrThrow();
            assertThat(article.headline()).startsWith("Ferry returns");
        }
    }

    /** What is live after collections; the first ones also clear what only soft caches held. */
    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
