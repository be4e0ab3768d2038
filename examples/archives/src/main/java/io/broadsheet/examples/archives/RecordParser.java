package io.broadsheet.examples.archives;

import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;

/** Makes of each record an article, a skipped record or a dead letter. Immutable and safe for many threads. */
public final class RecordParser {
    private static final int MAX_HTTP_HEADER = 1 << 20;

    private final ArticleParser parser;
    private final int maxBytes;
    private final double likely;

    /**
     * A parser of records.
     *
     * @param limits the limits on one page
     * @param likely articles that are less likely one are skipped; 0 keeps all
     */
    public RecordParser(ParseLimits limits, double likely) {
        this.parser = ArticleParser.builder().limits(limits).build();
        this.maxBytes = limits.maxInputBytes();
        this.likely = likely;
    }

    /** {@return how many bytes of a record's block are worth reading} */
    public int maxBlock() {
        return (int) Math.min(Integer.MAX_VALUE - 8L, (long) maxBytes + MAX_HTTP_HEADER);
    }

    /** What became of a record. */
    Outcome parse(Capture capture) {
        Origin origin = capture.origin();
        if (!Capture.holdsPage(capture.type())) {
            return Outcome.skipped(origin, "RECORD_" + reason(capture.type()), "");
        }
        if (capture.tooLong()) {
            return Outcome.dead(origin, Stage.STREAM, "INPUT_TOO_LARGE", "the block is longer than " + maxBlock());
        }
        try {
            return capture.type().equals("resource") ? resource(capture) : response(capture);
        } catch (IOException | RuntimeException e) {
            return Outcome.dead(
                    origin, Stage.HTTP, "MALFORMED_RESPONSE", e.getClass().getSimpleName());
        }
    }

    private static String reason(String type) {
        String upper = type.toUpperCase(Locale.ROOT);
        boolean known = List.of("WARCINFO", "REQUEST", "METADATA", "REVISIT", "CONVERSION", "CONTINUATION")
                .contains(upper);
        return known ? upper : "OTHER";
    }

    /** A page without a response around it. */
    private Outcome resource(Capture capture) {
        MediaType type = MediaType.parseLeniently(capture.contentType());
        return isPage(type) ? page(capture.origin(), capture.block(), type) : notHtml(capture.origin(), type);
    }

    private Outcome response(Capture capture) throws IOException {
        Origin origin = capture.origin();
        byte[] block = capture.block();
        int body = bodyStart(block);
        if (startsLikeMarkup(block, 0)) {
            // Some writers leave the head of the response out.
            return page(origin, block, MediaType.HTML);
        }
        if (body > MAX_HTTP_HEADER) {
            return Outcome.dead(origin, Stage.HTTP, "HEADER_TOO_LARGE", "longer than " + MAX_HTTP_HEADER + " bytes");
        }
        HttpResponse http = HttpResponse.parse(channel(block));
        if (http.status() < 200 || http.status() > 299) {
            return Outcome.skipped(origin, "HTTP_STATUS", String.valueOf(http.status()));
        }
        MediaType type =
                MediaType.parseLeniently(http.headers().first("Content-Type").orElse("text/html"));
        if (!isPage(type)) {
            return notHtml(origin, type);
        }
        return decoded(origin, http, block, body, type);
    }

    /** jwarc asks the channel how long a body is whose head does not tell. */
    private static LengthedBody channel(byte[] block) {
        ReadableByteChannel bytes = Channels.newChannel(new ByteArrayInputStream(block));
        return LengthedBody.create(bytes, ByteBuffer.allocate(8192).flip(), block.length);
    }

    private Outcome decoded(Origin origin, HttpResponse http, byte[] block, int body, MediaType type) {
        try {
            return page(origin, HttpBody.of(http, block, body, maxBytes).bytes(), type);
        } catch (HttpBody.TooLargeException e) {
            return Outcome.dead(origin, Stage.DECODE, "INPUT_TOO_LARGE", "inflates to more than " + maxBytes);
        } catch (IOException | RuntimeException e) {
            return Outcome.dead(origin, Stage.DECODE, "UNDECODABLE", String.valueOf(e.getMessage()));
        }
    }

    private Outcome page(Origin origin, byte[] bytes, MediaType type) {
        Optional<Charset> charset = charset(type);
        ParseResult result = charset.isPresent()
                ? parser.parse(bytes, charset.get(), origin.uri())
                : parser.parse(bytes, origin.uri());
        return Outcome.of(origin, result).atLeast(likely);
    }

    private static Outcome notHtml(Origin origin, MediaType type) {
        return Outcome.skipped(origin, "NOT_HTML", type.type() + "/" + type.subtype());
    }

    private static boolean isPage(MediaType type) {
        String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    private static Optional<Charset> charset(MediaType type) {
        try {
            return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Where the body begins: after the first empty line, or past the limit when there is none. */
    private static int bodyStart(byte[] block) {
        int limit = Math.min(block.length, MAX_HTTP_HEADER);
        for (int i = 1; i < limit; i++) {
            if (block[i] == '\n' && (block[i - 1] == '\n' || (i > 2 && block[i - 1] == '\r' && block[i - 2] == '\n'))) {
                return i + 1;
            }
        }
        return block.length > MAX_HTTP_HEADER ? Integer.MAX_VALUE : block.length;
    }

    static boolean startsLikeMarkup(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }
}
