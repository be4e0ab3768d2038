package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Reads pages within limits. Immutable and safe for many threads; each call is on its own.
 *
 * <p>Every method throws {@link Rejection} for input that is no page or is past a limit, and nothing else because of
 * what the input holds.
 */
public final class PageLoader {
    private final ParseLimits limits;
    private final TextDecoder decoder;

    /**
     * Creates a loader.
     *
     * @param limits what holds for each call
     */
    public PageLoader(ParseLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.decoder = new TextDecoder(limits);
    }

    /**
     * Reads a page from its text.
     *
     * @param html the page
     * @param url where it is from, for resolving links; empty when unknown
     * @return the page
     */
    public Page load(String html, String url) {
        Deadline deadline = Deadline.start(limits);
        return parse(decoder.accept(html), url, deadline);
    }

    /**
     * Reads a page from its bytes, plain or compressed with gzip.
     *
     * @param bytes the page
     * @param charsetLabel the encoding that the transport named, such as the charset of an HTTP content type; empty
     *     when it named none
     * @param url where it is from; empty when unknown
     * @return the page
     */
    public Page load(byte[] bytes, String charsetLabel, String url) {
        Deadline deadline = Deadline.start(limits);
        return parse(decoder.decode(bytes, charsetLabel, deadline), url, deadline);
    }

    /**
     * Reads a page from a stream, plain or compressed with gzip, and leaves the stream open.
     *
     * @param in the page; no more of it is read than the limits allow
     * @param charsetLabel the encoding that the transport named, or empty
     * @param url where it is from; empty when unknown
     * @return the page
     * @throws IOException when the stream does
     */
    public Page load(InputStream in, String charsetLabel, String url) throws IOException {
        Deadline deadline = Deadline.start(limits);
        byte[] bytes = BoundedBytes.read(in, limits, deadline);
        return parse(decoder.decode(bytes, charsetLabel, deadline), url, deadline);
    }

    /**
     * Reads a page from a file, plain or compressed with gzip.
     *
     * @param file the page
     * @param charsetLabel the encoding that somebody named, or empty
     * @param url where it is from; empty when unknown
     * @return the page
     * @throws IOException when the file cannot be read
     */
    public Page load(Path file, String charsetLabel, String url) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return load(in, charsetLabel, url);
        }
    }

    /**
     * Takes a tree that somebody else parsed. It is counted and read, never changed.
     *
     * @param document the tree
     * @param url where it is from; empty to take the document's own location
     * @return the page
     */
    public Page load(Document document, String url) {
        Deadline deadline = Deadline.start(limits);
        requireNodesWithin(document, deadline);
        String location = url.isEmpty() ? document.location() : url;
        return new Page(document, location, Optional.empty(), List.of(), limits, deadline);
    }

    private Page parse(DecodedText source, String url, Deadline deadline) {
        RawTexts rawTexts = new RawTexts(source.text());
        int tags = MarkupGuard.check(source.text(), limits, rawTexts);
        XmlRoot.requireHtml(source.text());
        deadline.look();
        Document document = new BoundedParser(limits, tags, rawTexts).parse(source.text(), url, deadline);
        return new Page(document, url, source.charset(), source.warnings(), limits, deadline);
    }

    private void requireNodesWithin(Document document, Deadline deadline) {
        int[] count = new int[1];
        document.traverse((node, depth) -> {
            deadline.check();
            if (++count[0] > limits.maxNodes()) {
                throw new Rejection(Reason.TOO_MANY_NODES, "the tree holds more than " + limits.maxNodes() + " nodes");
            }
        });
    }
}
