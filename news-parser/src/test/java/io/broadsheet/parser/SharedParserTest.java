package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One parser for many threads and for many pages. */
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
