package io.broadsheet.parser;

import java.time.Duration;
import org.immutables.value.Value;

/**
 * Bounds within which a page is read. The defaults are far above what news pages need (of 1,857 real ones the largest
 * had 5.3 MB, 21,646 tags and 34,451 nodes) and keep a parse within 256 MB of heap whatever the page holds.
 *
 * <p>Three limits are fixed: elements nested deeper than 512 are flattened, attributes past the 512th of an element are
 * dropped, and no line grammar reads past {@value io.broadsheet.parser.line.LineMatch#MAX_LINE_LENGTH} characters.
 */
@Value.Immutable
@ParserStyle
public abstract class ParseLimits implements WithParseLimits {
    ParseLimits() {}

    /**
     * Bytes of a page after inflating; for a page given as text, its characters. Past it: {@link
     * Reason#INPUT_TOO_LARGE}.
     *
     * @return at least 1; 10 MiB unless told otherwise
     */
    @Value.Default
    public int maxInputBytes() {
        return 10 << 20;
    }

    /**
     * How many times its packed size compressed input may inflate to, once it is past 1 MiB. Past it: {@link
     * Reason#INPUT_TOO_LARGE}.
     *
     * @return at least 1; 100 unless told otherwise
     */
    @Value.Default
    public int maxInflationRatio() {
        return 100;
    }

    /**
     * Count of {@code <} characters in a page; of lines in a flattened page. Past it: {@link Reason#TOO_MANY_TAGS}.
     *
     * @return at least 1; 200,000 unless told otherwise
     */
    @Value.Default
    public int maxTags() {
        return 200_000;
    }

    /**
     * Count of nodes in a page's tree, those included that the repair of misnested markup creates. Past it: {@link
     * Reason#TOO_MANY_NODES}.
     *
     * @return at least 1; 500,000 unless told otherwise
     */
    @Value.Default
    public int maxNodes() {
        return 500_000;
    }

    /**
     * Characters of a tag's name. Past it: {@link Reason#MALFORMED_MARKUP}.
     *
     * @return at least 1; 65,536 unless told otherwise (a {@code <} in packed scripts looks like a long name)
     */
    @Value.Default
    public int maxNameLength() {
        return 1 << 16;
    }

    /**
     * Wall-clock time of one call, reading the input included. Past it: {@link Reason#TIME_LIMIT}.
     *
     * @return positive; 10 seconds unless told otherwise
     */
    @Value.Default
    public Duration timeout() {
        return Duration.ofSeconds(10);
    }

    /**
     * Characters of one JSON-LD block. A longer block is left out with a warning.
     *
     * @return at least 1; 2 Mi unless told otherwise
     */
    @Value.Default
    public int maxJsonLdLength() {
        return 2 << 20;
    }

    /**
     * Count of JSON-LD blocks in a page. Blocks past it are left out with a warning.
     *
     * @return at least 1; 50 unless told otherwise
     */
    @Value.Default
    public int maxJsonLdBlocks() {
        return 50;
    }

    /**
     * Nesting of arrays and objects in a JSON-LD block. A deeper block is left out with a warning.
     *
     * @return at least 1; 64 unless told otherwise
     */
    @Value.Default
    public int maxJsonLdDepth() {
        return 64;
    }

    /**
     * Count of an article's authors. The list is cut there with a warning.
     *
     * @return at least 1; 64 unless told otherwise
     */
    @Value.Default
    public int maxAuthors() {
        return 64;
    }

    /**
     * Count of an article's links. Links past it become plain text, with a warning.
     *
     * @return at least 1; 5,000 unless told otherwise
     */
    @Value.Default
    public int maxLinks() {
        return 5_000;
    }

    /**
     * Count of an article's images. Images past it are left out with a warning.
     *
     * @return at least 1; 1,000 unless told otherwise
     */
    @Value.Default
    public int maxImages() {
        return 1_000;
    }

    /** Refuses limits that nothing could satisfy. */
    @Value.Check
    void check() {
        requirePositive(maxInputBytes(), "maxInputBytes");
        requirePositive(maxInflationRatio(), "maxInflationRatio");
        requirePositive(maxTags(), "maxTags");
        requirePositive(maxNodes(), "maxNodes");
        requirePositive(maxNameLength(), "maxNameLength");
        requirePositive(maxJsonLdLength(), "maxJsonLdLength");
        requirePositive(maxJsonLdBlocks(), "maxJsonLdBlocks");
        requirePositive(maxJsonLdDepth(), "maxJsonLdDepth");
        requirePositive(maxAuthors(), "maxAuthors");
        requirePositive(maxLinks(), "maxLinks");
        requirePositive(maxImages(), "maxImages");
        if (timeout().isZero() || timeout().isNegative()) {
            throw new IllegalArgumentException("timeout must be positive, but is " + timeout());
        }
    }

    private static void requirePositive(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
        }
    }

    /**
     * The limits that hold when nothing else is said. Change one with its {@code with} method.
     *
     * @return the defaults
     */
    public static ParseLimits defaults() {
        return Presets.DEFAULTS;
    }

    /**
     * Limits for a service that strangers send pages to: all but one in a thousand news pages pass.
     *
     * @return 5 MiB, 25,000 tags, 60,000 nodes, 2 seconds, and lists a tenth of the default
     */
    public static ParseLimits strict() {
        return Presets.STRICT;
    }

    /**
     * No limit but those of the machine: for input that the caller made. A thread's interrupt still ends a parse.
     *
     * @return limits that are never passed
     */
    public static ParseLimits unlimited() {
        return Presets.UNLIMITED;
    }

    /**
     * Starts from the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects limits; what is not set keeps its default. Setting one twice is refused. */
    public static final class Builder extends ImmutableParseLimits.Builder {
        Builder() {}
    }

    /** Held apart so that building a value does not need this class's own constants. */
    private static final class Presets {
        static final ParseLimits DEFAULTS = builder().build();

        static final ParseLimits STRICT = builder()
                .maxInputBytes(5 << 20)
                .maxInflationRatio(50)
                .maxTags(25_000)
                .maxNodes(60_000)
                .maxNameLength(1 << 14)
                .timeout(Duration.ofSeconds(2))
                .maxJsonLdLength(1 << 20)
                .maxJsonLdBlocks(20)
                .maxJsonLdDepth(32)
                .maxAuthors(16)
                .maxLinks(500)
                .maxImages(100)
                .build();

        static final ParseLimits UNLIMITED = builder()
                .maxInputBytes(Integer.MAX_VALUE)
                .maxInflationRatio(Integer.MAX_VALUE)
                .maxTags(Integer.MAX_VALUE)
                .maxNodes(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .timeout(Duration.ofNanos(Long.MAX_VALUE))
                .maxJsonLdLength(Integer.MAX_VALUE)
                .maxJsonLdBlocks(Integer.MAX_VALUE)
                .maxJsonLdDepth(1_000)
                .maxAuthors(Integer.MAX_VALUE)
                .maxLinks(Integer.MAX_VALUE)
                .maxImages(Integer.MAX_VALUE)
                .build();

        private Presets() {}
    }
}
