package io.broadsheet.examples.benchmarks.jmh;

import io.broadsheet.model.Article;
import io.broadsheet.render.Renderer;
import io.broadsheet.render.format.Format;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the sample page's article to a document, which should take less than a tenth of the parse; both in one run:
 *
 * <pre>{@code
 * java -jar benchmarks.jar jmh 'ParseBenchmark.pageToArticle|RenderBenchmark'
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RenderBenchmark {
    private final Article article = SamplePage.article();

    /** The format's name. */
    @Param({"text", "markdown", "html", "json", "jsonld", "ninjs", "nitf", "newsml"})
    public String format = "text";

    private Renderer renderer = Format.TEXT.renderer();

    /** Makes the renderer. */
    @Setup
    public void makeRenderer() {
        renderer = Format.named(format).orElseThrow().renderer();
    }

    /**
     * Writes the article.
     *
     * @return the document
     */
    @Benchmark
    public String articleToDocument() {
        return renderer.render(article);
    }
}
