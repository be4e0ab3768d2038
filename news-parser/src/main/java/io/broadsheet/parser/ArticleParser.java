package io.broadsheet.parser;

import io.broadsheet.parser.internal.assemble.PageReader;
import io.broadsheet.parser.internal.assemble.StoryAssembly;
import io.broadsheet.parser.internal.body.BodyExtractor;
import io.broadsheet.parser.internal.body.BodyOptions;
import io.broadsheet.parser.internal.page.Page;
import io.broadsheet.parser.internal.page.PageLoader;
import io.broadsheet.parser.site.SiteRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;

/**
 * Reads the HTML of a news page into an {@link io.broadsheet.model.Article}.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * ParseResult result = parser.parse(html, "https://paper.example/story");
 * Article article = result.articleOrThrow();
 * }</pre>
 *
 * <p>What a page holds never makes {@code parse} throw: the {@link ParseResult} has an article or a typed {@link
 * Rejection}, and says what was cut or doubtful. Null arguments are a mistake of the caller and throw {@link
 * NullPointerException}; reading a stream or file may throw {@link IOException}. Nothing is fetched: neither pictures
 * nor scripts nor frames.
 *
 * <p>A parser is immutable and may be shared by any number of threads. An interrupt of the calling thread ends a parse
 * with {@link Reason#CANCELLED}.
 */
public final class ArticleParser {
    private static final double LIKELY = 0.5;

    private final PageLoader loader;
    private final PageReader reader;

    private ArticleParser(Builder builder) {
        this.loader = new PageLoader(builder.limits);
        this.reader = new PageReader(extractor(builder), builder.siteRules);
    }

    private static BodyExtractor extractor(Builder builder) {
        BodyExtractor bodies = BodyExtractor.of(new BodyOptions(builder.bodyThreshold, builder.strictContainer));
        return builder.signals ? bodies.withSignals() : bodies;
    }

    /** {@return a parser with the usual settings} */
    public static ArticleParser create() {
        return builder().build();
    }

    /** {@return a builder with the usual settings} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a page whose address is not known; relative links are dropped unless the page says what they are relative
     * to.
     *
     * @param html the page
     * @return the result
     */
    public ParseResult parse(String html) {
        return parse(html, "");
    }

    /**
     * Reads a page.
     *
     * @param html the page
     * @param url its address, against which relative links are resolved; empty when not known
     * @return the result
     */
    public ParseResult parse(String html, String url) {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(url, "url");
        return read(() -> loader.load(html, url));
    }

    /**
     * Reads a page from its bytes. The character encoding is found from the bytes and from what the page declares.
     * Bytes packed with gzip are unpacked.
     *
     * @param bytes the page
     * @param url its address; empty when not known
     * @return the result
     */
    public ParseResult parse(byte[] bytes, String url) {
        return parseBytes(bytes, "", url);
    }

    /**
     * Reads a page from its bytes with a hint at their encoding.
     *
     * @param bytes the page
     * @param hint the encoding that the server named; a byte order mark and plainly contradicting bytes win over it
     * @param url its address; empty when not known
     * @return the result
     */
    public ParseResult parse(byte[] bytes, Charset hint, String url) {
        return parseBytes(bytes, Objects.requireNonNull(hint, "hint").name(), url);
    }

    private ParseResult parseBytes(byte[] bytes, String label, String url) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(url, "url");
        return read(() -> loader.load(bytes, label, url));
    }

    /**
     * Reads a page from a stream, which is read to its end or to the limit, and not closed.
     *
     * @param in the page
     * @param url its address; empty when not known
     * @return the result
     * @throws IOException when the stream throws it
     */
    public ParseResult parse(InputStream in, String url) throws IOException {
        return parseStream(in, "", url);
    }

    /**
     * Reads a page from a stream with a hint at its encoding.
     *
     * @param in the page; read to its end or to the limit, and not closed
     * @param hint the encoding that the server named; a byte order mark and plainly contradicting bytes win over it
     * @param url its address; empty when not known
     * @return the result
     * @throws IOException when the stream throws it
     */
    public ParseResult parse(InputStream in, Charset hint, String url) throws IOException {
        return parseStream(in, Objects.requireNonNull(hint, "hint").name(), url);
    }

    private ParseResult parseStream(InputStream in, String label, String url) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(url, "url");
        return readFile(() -> loader.load(in, label, url));
    }

    /**
     * Reads a page from a file; the page's own canonical address stands in for its address.
     *
     * @param file the file, plain or packed with gzip
     * @return the result
     * @throws IOException when the file cannot be read
     */
    public ParseResult parse(Path file) throws IOException {
        return parse(file, "");
    }

    /**
     * Reads a page from a file.
     *
     * @param file the file, plain or packed with gzip
     * @param url the page's address; empty when not known
     * @return the result
     * @throws IOException when the file cannot be read
     */
    public ParseResult parse(Path file, String url) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(url, "url");
        return readFile(() -> loader.load(file, "", url));
    }

    /**
     * Reads a page that jsoup has parsed already. The document is not changed; the limits on bytes and tags do not
     * apply to it any more, those on nodes and time do.
     *
     * @param document the page
     * @return the result
     */
    public ParseResult parse(Document document) {
        Objects.requireNonNull(document, "document");
        return read(() -> loader.load(document, ""));
    }

    /**
     * Tells quickly whether a page is likely an article, as against a home page, a list, a product or an error page.
     *
     * @param html the page
     * @return whether its likelihood is at least one half; false for a page that cannot be read
     */
    public boolean isProbablyArticle(String html) {
        Objects.requireNonNull(html, "html");
        try {
            return reader.likelihood(loader.load(html, "")) >= LIKELY;
        } catch (RuntimeException e) { // refused, or a defect, which parse names
            return false;
        }
    }

    private ParseResult read(PageSource source) {
        try {
            return readFile(source);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    private ParseResult readFile(PageSource source) throws IOException {
        try {
            Page page = source.load();
            PageReader.Reading reading = reader.read(page);
            return result(page, reading);
        } catch (io.broadsheet.parser.internal.page.Rejection e) {
            return rejected(e.reason(), e.finding());
        } catch (RuntimeException e) {
            return rejected(Reason.INTERNAL, ParseResult.describe(e));
        }
    }

    private static ParseResult rejected(Reason reason, String detail) {
        return ParseResult.rejected(new Rejection(reason, detail), List.of(), Evidence.NONE, 0);
    }

    private static ParseResult result(Page page, PageReader.Reading reading) {
        List<ParseWarning> warnings = new ArrayList<>(page.warnings());
        warnings.addAll(reading.warnings());
        if (reading.likelihood() < LIKELY) {
            warnings.add(
                    ParseWarning.of(ParseWarning.Kind.PROBABLY_NO_ARTICLE, "the page does not look like an article"));
        }
        StoryAssembly story = reading.story();
        return story.article()
                .map(article -> ParseResult.of(article, warnings, story.evidence(), reading.likelihood()))
                .orElseGet(() -> ParseResult.rejected(
                        new Rejection(Reason.NO_ARTICLE, "the page has no running text"),
                        warnings,
                        story.evidence(),
                        reading.likelihood()));
    }

    /** Gives the page, however it comes. */
    @FunctionalInterface
    private interface PageSource {
        Page load() throws IOException;
    }

    /** Settings of an {@link ArticleParser}. Not safe for several threads. */
    public static final class Builder {
        private ParseLimits limits = ParseLimits.defaults();
        private double bodyThreshold = BodyOptions.DEFAULT.threshold();
        private boolean strictContainer = BodyOptions.DEFAULT.strictContainer();
        private boolean signals;
        private SiteRules siteRules = SiteRules.none();

        private Builder() {}

        /**
         * Sets the limits on size, structure and time.
         *
         * @param limits the limits; {@link ParseLimits#defaults()} unless set
         * @return this builder
         */
        public Builder limits(ParseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets how sure the parser must be of a text block to keep it.
         *
         * @param threshold 0 to 1; 0.5 unless set; higher loses more of the text and lets less else in
         * @return this builder
         * @throws IllegalArgumentException when it is not between 0 and 1
         */
        public Builder bodyThreshold(double threshold) {
            if (!(threshold >= 0 && threshold <= 1)) {
                throw new IllegalArgumentException("threshold must be 0 to 1, but is " + threshold);
            }
            this.bodyThreshold = threshold;
            return this;
        }

        /**
         * Sets whether text outside the most likely container of the story is dropped when enough lies inside it.
         *
         * @param strict false unless set
         * @return this builder
         */
        public Builder strictContainer(boolean strict) {
            this.strictContainer = strict;
            return this;
        }

        /**
         * Sets rules for publishers whose pages are read wrongly. A page is matched by the address that is handed in
         * with it, or else by the one that it calls its own.
         *
         * @param rules the rules; none unless set
         * @return this builder
         */
        public Builder siteRules(SiteRules rules) {
            this.siteRules = Objects.requireNonNull(rules, "rules");
            return this;
        }

        /**
         * Sets whether the evidence of each block tells what moved its score: for looking into single pages, since it
         * costs about as much as the scores themselves.
         *
         * @param wanted false unless set
         * @return this builder
         * @see BlockEvidence#signals()
         */
        public Builder signals(boolean wanted) {
            this.signals = wanted;
            return this;
        }

        /** {@return a parser with these settings} */
        public ArticleParser build() {
            return new ArticleParser(this);
        }
    }
}
