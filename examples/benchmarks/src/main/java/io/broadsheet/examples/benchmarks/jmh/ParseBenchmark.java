package io.broadsheet.examples.benchmarks.jmh;

import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.parser.TextArticleParser;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a page to an article, beside the HTML parser alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {
    private final ArticleParser html = ArticleParser.create();
    private final TextArticleParser text = TextArticleParser.create();
    private final Document tree = Jsoup.parse(SamplePage.HTML, SamplePage.URL);
    private final byte[] bytes = SamplePage.HTML.getBytes(StandardCharsets.UTF_8);

    /**
     * The HTML parser alone.
     *
     * @return the tree
     */
    @Benchmark
    public Document jsoupAlone() {
        return Jsoup.parse(SamplePage.HTML, SamplePage.URL);
    }

    /**
     * The whole parse of a page.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult pageToArticle() {
        return html.parse(SamplePage.HTML, SamplePage.URL);
    }

    /**
     * The same from bytes: the character encoding is found first.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult bytesToArticle() {
        return html.parse(bytes, SamplePage.URL);
    }

    /**
     * What comes after the HTML parser: body, metadata, wire copy, typed blocks.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult treeToArticle() {
        return html.parse(tree);
    }

    /**
     * The HTML parser and the body classifier without the rest.
     *
     * @return whether the page is an article
     */
    @Benchmark
    public boolean isProbablyArticle() {
        return html.isProbablyArticle(SamplePage.HTML);
    }

    /**
     * The whole parse of the same page as flattened text.
     *
     * @return the result
     */
    @Benchmark
    public ParseResult textToArticle() {
        return text.parse(SamplePage.TEXT);
    }
}
