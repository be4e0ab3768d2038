package io.broadsheet.examples.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The body of a response without its encodings. Archives often keep the headers of encodings that they have undone, so
 * the bytes are believed before the headers.
 *
 * @param bytes the body
 */
record HttpBody(byte[] bytes) {
    private static final int MOST_ENCODINGS = 4;

    /** A body that inflates past the limit. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Undoes the encodings.
     *
     * @param http the response, whose body is not read yet
     * @param block the response as stored
     * @param start where the body begins in it
     * @param maxBytes how long the body may become
     */
    static HttpBody of(HttpResponse http, byte[] block, int start, int maxBytes) throws IOException {
        byte[] bytes = RecordParser.startsLikeMarkup(block, start)
                ? Arrays.copyOfRange(block, start, block.length)
                : read(http.body().stream(), maxBytes);
        for (String encoding : encodings(http)) {
            bytes = decode(encoding, bytes, maxBytes);
        }
        return new HttpBody(bytes);
    }

    /** The encodings in the order in which they are undone. */
    private static List<String> encodings(HttpResponse http) throws IOException {
        List<String> encodings = new ArrayList<>();
        for (String header : http.headers().all("Content-Encoding")) {
            for (String name : header.split(",", -1)) {
                encodings.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        if (encodings.size() > MOST_ENCODINGS) {
            throw new IOException("more than " + MOST_ENCODINGS + " encodings");
        }
        Collections.reverse(encodings);
        return encodings;
    }

    private static byte[] decode(String encoding, byte[] bytes, int maxBytes) throws IOException {
        return switch (encoding) {
            case "gzip", "x-gzip" -> isGzip(bytes) ? gunzip(bytes, maxBytes) : bytes;
            case "deflate" -> RecordParser.startsLikeMarkup(bytes, 0) ? bytes : inflate(bytes, maxBytes);
            case "br", "zstd" -> plain(encoding, bytes);
            default -> bytes;
        };
    }

    private static byte[] plain(String encoding, byte[] bytes) throws IOException {
        if (RecordParser.startsLikeMarkup(bytes, 0)) {
            return bytes;
        }
        throw new IOException("the encoding " + encoding + " is not supported");
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    private static byte[] gunzip(byte[] bytes, int maxBytes) throws IOException {
        try {
            return read(new GZIPInputStream(new ByteArrayInputStream(bytes)), maxBytes);
        } catch (StackOverflowError e) {
            // The JDK's reader calls itself for each empty member.
            throw new IOException("more gzip members than the stack holds", e);
        }
    }

    /** With the header that the standard asks for, or without it, as some servers send it. */
    private static byte[] inflate(byte[] bytes, int maxBytes) throws IOException {
        try {
            return read(new InflaterInputStream(new ByteArrayInputStream(bytes)), maxBytes);
        } catch (ZipException e) {
            Inflater bare = new Inflater(true);
            try {
                return read(new InflaterInputStream(new ByteArrayInputStream(bytes), bare), maxBytes);
            } finally {
                bare.end();
            }
        }
    }

    private static byte[] read(InputStream in, int maxBytes) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1L));
            if (bytes.length > maxBytes) {
                throw new TooLargeException();
            }
            return bytes;
        }
    }
}
