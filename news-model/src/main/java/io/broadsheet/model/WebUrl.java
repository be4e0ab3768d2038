package io.broadsheet.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An absolute address of the web or of a mailbox. Only {@code http}, {@code https} and {@code mailto} exist as values of
 * this type, in the ASCII form of RFC 3986, so that no renderer can be made to write an active address.
 *
 * @param value the address: absolute, ASCII, no white space, no quotation mark, no angle bracket
 */
public record WebUrl(String value) {
    /** Longer addresses are refused. */
    public static final int MAX_LENGTH = 8192;

    private static final String HEX = "0123456789ABCDEF";

    /**
     * Checks that the address is one.
     *
     * @param value the address in the form that {@link #parse(String)} gives
     * @throws IllegalArgumentException when it is no absolute http, https or mailto address in ASCII
     */
    public WebUrl {
        if (!isSafe(value)) {
            throw new IllegalArgumentException("not an absolute http, https or mailto address: " + shorten(value));
        }
    }

    /**
     * Makes an address.
     *
     * @param text an absolute address; what RFC 3986 forbids is percent-encoded
     * @return the address
     * @throws IllegalArgumentException when it is no http, https or mailto address
     */
    public static WebUrl of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not an absolute http, https or mailto address: " + shorten(text)));
    }

    /**
     * Reads an address as pages have it.
     *
     * @param text any text
     * @return the address, or nothing when it is relative, malformed or of another scheme
     */
    public static Optional<WebUrl> parse(String text) {
        String encoded = encode(text);
        return encoded == null || !isSafe(encoded) ? Optional.empty() : Optional.of(new WebUrl(encoded));
    }

    /**
     * Resolves a reference of a page against this address (RFC 3986, section 5).
     *
     * @param reference an absolute or relative reference
     * @return the absolute address, or nothing when it is malformed or of another scheme
     */
    public Optional<WebUrl> resolve(String reference) {
        Optional<WebUrl> absolute = parse(reference);
        if (absolute.isPresent()) {
            return absolute;
        }
        String encoded = encode(reference);
        if (encoded == null || schemeLength(encoded) > 0) {
            return Optional.empty();
        }
        try {
            URI base = new URI(value);
            if (base.isOpaque()) {
                return Optional.empty();
            }
            if (encoded.isEmpty() || encoded.charAt(0) == '?') {
                String path = value.replaceFirst("[?#].*$", "");
                return parse(path + encoded);
            }
            return parse(base.resolve(new URI(encoded)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return the host in lower case; empty for a mailbox} */
    public String host() {
        if (value.startsWith("mailto:")) {
            return "";
        }
        int from = value.indexOf("//") + 2;
        int to = endOfAuthority(value, from);
        int at = value.lastIndexOf('@', to - 1);
        int start = at >= from ? at + 1 : from;
        int colon = value.indexOf(':', start);
        return value.substring(start, colon >= 0 && colon < to ? colon : to).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isSafe(String url) {
        Objects.requireNonNull(url, "value");
        if (url.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < url.length(); i++) {
            if (mustEncode(url.charAt(i))) {
                return false;
            }
        }
        if (url.startsWith("mailto:")) {
            return url.length() > 7;
        }
        int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : -1;
        return host > 0 && endOfAuthority(url, host) > host && isUri(url);
    }

    private static boolean isUri(String url) {
        try {
            return new URI(url).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int endOfAuthority(String url, int from) {
        int end = from;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean mustEncode(char c) {
        return c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0;
    }

    /** Drops what browsers drop, lower-cases the scheme and percent-encodes the rest; null when that cannot be done. */
    private static @Nullable String encode(String text) {
        Objects.requireNonNull(text, "text");
        String trimmed = trim(text);
        if (trimmed.length() > MAX_LENGTH) {
            return null;
        }
        int scheme = schemeLength(trimmed);
        String url = scheme > 0
                ? trimmed.substring(0, scheme).toLowerCase(Locale.ROOT) + trimmed.substring(scheme)
                : trimmed;
        if (url.startsWith("//") || url.startsWith("http://") || url.startsWith("https://")) {
            url = asciiHost(url);
            if (url == null) {
                return null;
            }
        }
        StringBuilder out = new StringBuilder(url.length() + 16);
        int fragment = url.indexOf('#');
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            boolean bad = c > 0xFFFF || mustEncode((char) c) || isLoosePercent(url, i, c) || isBracketInPath(url, i, c);
            boolean secondHash = c == '#' && i > fragment;
            if (bad || secondHash) {
                percent(out, c);
            } else {
                out.append((char) c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isLoosePercent(String url, int i, int c) {
        return c == '%'
                && (i + 2 >= url.length()
                        || Character.digit(url.charAt(i + 1), 16) < 0
                        || Character.digit(url.charAt(i + 2), 16) < 0);
    }

    private static boolean isBracketInPath(String url, int i, int c) {
        if (c != '[' && c != ']') {
            return false;
        }
        int slashes = url.indexOf("//");
        return slashes < 0 || i > endOfAuthority(url, slashes + 2);
    }

    private static void percent(StringBuilder out, int c) {
        int codePoint = c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c;
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }

    private static @Nullable String asciiHost(String url) {
        int from = url.indexOf("//") + 2;
        String normalized = url;
        int end = endOfAuthority(normalized.replace('\\', '/'), from);
        String authority = normalized.substring(from, end);
        boolean ascii = authority.chars().allMatch(c -> c < 0x80);
        if (ascii) {
            return normalized;
        }
        try {
            return normalized.substring(0, from) + IDN.toASCII(authority) + normalized.substring(end);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Length of the scheme with its colon, or 0. */
    private static int schemeLength(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return i == 0 ? 0 : i + 1;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !other)) {
                return 0;
            }
        }
        return 0;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        String inner = text.substring(start, end);
        if (inner.indexOf('\n') < 0 && inner.indexOf('\t') < 0 && inner.indexOf('\r') < 0) {
            return inner;
        }
        return inner.replace("\n", "").replace("\t", "").replace("\r", "");
    }

    private static String shorten(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }
}
