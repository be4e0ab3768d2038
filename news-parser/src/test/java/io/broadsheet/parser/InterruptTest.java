package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An interrupt ends a parse within 100 ms, whatever stage it is in: pages are interrupted at random moments that give
 * every stage its turn. A busy or cold machine may stall any one of them, so that one which took longer is tried again
 * at the same moment; a stage that does not look stalls them all.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class InterruptTest {
    /** How often each page is interrupted; {@code -Dinterrupt.tries=100} meets more moments. */
    private static final int TRIES = Integer.getInteger("interrupt.tries", 2);

    private static final long MOST_MILLIS = 100;

    private static final int MOST_STALLS = 5;
    private static final int LARGEST_PAGES = 2;
    private static final ArticleParser PAGES = ArticleParser.create();
    private static final TextArticleParser TEXTS = TextArticleParser.create();

    private final Random random = new Random(6);

    /** Pages that keep one stage or another busy for long. */
    private enum Shape {
        PARAGRAPHS(30_000, i -> "<p>" + words(8, i) + "</p>"),
        LONG_PARAGRAPHS(4_000, i -> "<p>" + words(80, i) + "</p>"),
        MARKS_IN_ONE_PARAGRAPH(15_000, i -> "<b>" + words(2, i) + "</b> <i>x</i> "),
        HEADINGS_LIKE_THE_TITLE(20_000, i -> "<h2>Pilots ask for lights " + i + "</h2><p>" + words(12, i) + "</p>"),
        LINKS(20_000, i -> "<p>" + words(6, i) + " <a href=/x/" + i + ">" + words(3, i) + "</a></p>"),
        LISTS(20_000, i -> "<ul><li>" + words(9, i) + "</ul>"),
        TABLE(8_000, i -> "<table><tr><td>" + words(3, i) + "<td>" + words(3, i) + "</table>"),
        FIGURES(8_000, i -> "<figure><img src=/" + i + ".jpg><figcaption>" + words(9, i) + "</figcaption></figure>"),
        BYLINES(20_000, i -> "<p class=byline>by " + words(5, i) + "</p>"),
        TIMES(20_000, i -> "<time datetime=2031-04-02>April " + i + "</time><p>" + words(9, i) + "</p>"),
        NOTICES(20_000, i -> "<p class=copyright>© 2031 The Tarnside Post. " + words(5, i) + "</p>"),
        LIVE_ENTRIES(8_000, i -> "<div class=live-entry><time>10:00</time><p>" + words(20, i) + "</p></div>"),
        METAS(
                15_000,
                i -> "<meta name=description content='" + words(9, i) + "'><meta name=author content='Ada Q" + i
                        + "'>"),
        AUTHORS(
                50,
                i -> "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":["
                        + "{\"name\":\"Ada Quill\"},".repeat(600)
                        + "{}]}</script>");

        private final String page;

        Shape(int count, IntFunction<String> piece) {
            this.page = "<title>Pilots ask for lights</title><article><h1>Pilots ask for lights</h1><p>" + words(60, 0)
                    + "</p>"
                    + IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
        }

        private static String words(int count, int seed) {
            List<String> words = List.of("harbour", "board", "Tarnside", "met", "on", "Monday", "ferry", "said");
            return IntStream.range(seed, seed + count)
                    .mapToObj(i -> words.get(i % 8))
                    .collect(Collectors.joining(" ", "", "."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsAPage(Shape shape) throws InterruptedException {
        assertEndsSoon(() -> PAGES.parse(shape.page, "https://tarnside-post.example/lights"));
    }

    @ParameterizedTest
    @EnumSource
    void endsAFlattenedPage(Lines lines) throws InterruptedException {
        assertEndsSoon(() -> TEXTS.parse(lines.text));
    }

    private enum Lines {
        SHORT(40_000, i -> "ferry " + i),
        LONG(15_000, i -> Shape.words(30, i)),
        BYLINES(40_000, i -> "By Ada Quill and Bo Stern, Staff Writers");

        private final String text;

        Lines(int count, IntFunction<String> line) {
            this.text = IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void endsTheLargestPagesOfTheCorpora() throws IOException, InterruptedException {
        for (Path file : largest(SharedFolder.require("corpus"))) {
            byte[] bytes = Files.readAllBytes(file);
            assertEndsSoon(() -> PAGES.parse(bytes, ""));
        }
    }

    private static List<Path> largest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().length())
                            .reversed())
                    .limit(LARGEST_PAGES)
                    .toList();
        }
    }

    private void assertEndsSoon(Supplier<ParseResult> parse) throws InterruptedException {
        long start = System.nanoTime();
        assertThat(parse.get()).isNotNull();
        int wholeMillis = (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
        for (int i = 0; i < TRIES; i++) {
            int delayMillis = 1 + random.nextInt(1 + wholeMillis);
            long shortest = Long.MAX_VALUE;
            for (int stalls = 0; stalls < MOST_STALLS && shortest > MOST_MILLIS; stalls++) {
                shortest = Math.min(shortest, millisAfterInterrupt(parse, delayMillis));
            }
            assertThat(shortest)
                    .as("interrupted after %d ms of %d", delayMillis, wholeMillis)
                    .isLessThanOrEqualTo(MOST_MILLIS);
        }
    }

    /** Interrupts a parse after a delay; one that was as good as done may still give its article. */
    private static long millisAfterInterrupt(Supplier<ParseResult> parse, int delayMillis) throws InterruptedException {
        AtomicReference<ParseResult> result = new AtomicReference<>();
        Thread thread = new Thread(() -> result.set(parse.get()));
        thread.start();
        Thread.sleep(delayMillis);

        long work = workMillis();
        long start = System.nanoTime();
        thread.interrupt();
        thread.join(TimeUnit.MINUTES.toMillis(1));
        long wait = Duration.ofNanos(System.nanoTime() - start).toMillis();

        assertThat(result.get()).isNotNull();
        Optional<Reason> reason = result.get().rejection().map(Rejection::reason);
        assertThat(reason).isIn(Optional.empty(), Optional.of(Reason.NO_ARTICLE), Optional.of(Reason.CANCELLED));
        return Math.min(wait, workMillis() - work);
    }

    /** What this process has worked: other programs do not lengthen it. */
    private static long workMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElseGet(() -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    }
}
