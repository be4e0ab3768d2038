package io.broadsheet.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An absolute address of the web or of a mailbox. Only {@code http}, {@code https} and {@code mailto} exist as values
 * of this type, in the ASCII form of RFC 3986, so that no renderer can be made to write an active address.
 */
public final class WebUrl {
    /** Longer addresses are refused. */
    public static final int MAX_LENGTH = 8192;

    private static final List<String> SCHEMES = List.of("https:", "http:", "mailto:");
    private static final String HEX = "0123456789ABCDEF";

    /** Whether an ASCII character may stand in an address as it is. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char c = '!'; c < 0x7F; c++) {
            PLAIN[c] = "\"<>\\^`{|}".indexOf(c) < 0;
        }
    }

    private final String value;

    /** Takes an address that has been checked. */
    private WebUrl(String checked) {
        this.value = checked;
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
        if (isSafe(text)) {
            return Optional.of(new WebUrl(text));
        }
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
        if (isSafe(reference)) {
            return Optional.of(new WebUrl(reference));
        }
        String encoded = encode(reference);
        if (encoded == null) {
            return Optional.empty();
        }
        if (schemeLength(encoded) > 0) {
            return isSafe(encoded) ? Optional.of(new WebUrl(encoded)) : Optional.empty();
        }
        if (encoded.startsWith("/") && !encoded.startsWith("//")) {
            int origin = endOfAuthority(value, value.indexOf("//") + 2);
            return value.startsWith("mailto:") ? Optional.empty() : parse(value.substring(0, origin) + encoded);
        }
        return resolveByRule(encoded);
    }

    private Optional<WebUrl> resolveByRule(String reference) {
        try {
            URI base = new URI(value);
            if (base.isOpaque()) {
                return Optional.empty();
            }
            if (reference.isEmpty() || reference.charAt(0) == '?') {
                return parse(value.substring(0, pathEnd(0)) + reference);
            }
            // The JDK would join a path to a host that has none without a slash.
            URI rooted = base.getRawPath().isEmpty() ? base.resolve("/") : base;
            return parse(rooted.resolve(new URI(reference)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private int pathEnd(int from) {
        int end = from;
        while (end < value.length() && value.charAt(end) != '?' && value.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    /** {@return the address: absolute, ASCII, no white space, no quotation mark, no angle bracket} */
    public String value() {
        return value;
    }

    /** {@return the host in lower case; empty for a mailbox} */
    public String host() {
        if (value.startsWith("mailto:")) {
            return "";
        }
        int from = startOfHost(value);
        return value.substring(from, endOfHost(value, from)).toLowerCase(Locale.ROOT);
    }

    /** Where the host begins, behind the slashes and what names a user. */
    private static int startOfHost(String url) {
        int from = url.indexOf("//") + 2;
        int at = url.lastIndexOf('@', endOfAuthority(url, from) - 1);
        return at >= from ? at + 1 : from;
    }

    /** Where the host ends, before the port; the colons of an IP address in brackets belong to it. */
    private static int endOfHost(String url, int from) {
        int end = endOfAuthority(url, from);
        int bracket = url.startsWith("[", from) ? url.indexOf(']', from) : -1;
        int colon = url.indexOf(':', Math.max(from, bracket));
        return colon >= 0 && colon < end ? colon : end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WebUrl that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the address} */
    @Override
    public String toString() {
        return value;
    }

    /** Whether a text is an absolute address of the three schemes in the form of RFC 3986 already. */
    private static boolean isSafe(String url) {
        Objects.requireNonNull(url, "url");
        if (url.length() > MAX_LENGTH) {
            return false;
        }
        if (url.startsWith("mailto:")) {
            return url.length() > 7 && isPlain(url, 7);
        }
        int from = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : -1;
        if (from < 0) {
            return false;
        }
        int end = endOfAuthority(url, from);
        return end > from && isAuthority(url, from, end) && isPlain(url, end);
    }

    /** Whether everything from a place on may stand in a path, query and fragment. */
    private static boolean isPlain(String url, int from) {
        boolean fragment = false;
        for (int i = from; i < url.length(); i++) {
            char c = url.charAt(i);
            if (mustEncode(c) || c == '[' || c == ']' || (c == '%' && isLoosePercent(url, i, c))) {
                return false;
            }
            if (c == '#') {
                if (fragment) {
                    return false;
                }
                fragment = true;
            }
        }
        return true;
    }

    /** User, host and port; an address of version 6 stands in brackets. */
    private static boolean isAuthority(String url, int from, int end) {
        int host = url.lastIndexOf('@', end - 1) >= from ? url.lastIndexOf('@', end - 1) + 1 : from;
        if (host == end) {
            return false;
        }
        for (int i = from; i < end; i++) {
            char c = url.charAt(i);
            boolean bracket = c == '[' || c == ']';
            if (mustEncode(c)
                    || (c == '@' && i != host - 1)
                    || (bracket && url.charAt(host) != '[')
                    || (c == '%' && (i >= host || isLoosePercent(url, i, c)))) {
                return false;
            }
        }
        boolean literal = url.charAt(host) == '[';
        int hostEnd = literal ? url.indexOf(']', host) + 1 : url.indexOf(':', host);
        if (hostEnd <= 0 || hostEnd > end) {
            return !literal;
        }
        return hostEnd > host && isPort(url, hostEnd, end);
    }

    private static boolean isPort(String url, int from, int end) {
        if (from == end) {
            return true;
        }
        if (url.charAt(from) != ':' || end - from > 6) {
            return false;
        }
        for (int i = from + 1; i < end; i++) {
            if (url.charAt(i) < '0' || url.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int endOfAuthority(String url, int from) {
        int end = from;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean mustEncode(char c) {
        return c >= PLAIN.length || !PLAIN[c];
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
        int slashes = url.indexOf("//");
        int path = slashes < 0 ? 0 : endOfAuthority(url, slashes + 2);
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            boolean bad = c > 0xFFFF || mustEncode((char) c) || isLoosePercent(url, i, c);
            boolean secondHash = c == '#' && i > fragment;
            boolean bracket = (c == '[' || c == ']') && i >= path;
            if (bad || secondHash || bracket) {
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

    private static void percent(StringBuilder out, int c) {
        int codePoint = c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c;
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }

    private static @Nullable String asciiHost(String url) {
        int from = startOfHost(url);
        int end = endOfHost(url, from);
        String host = url.substring(from, end);
        if (host.chars().allMatch(c -> c < 0x80)) {
            return url;
        }
        try {
            return url.substring(0, from) + IDN.toASCII(host) + url.substring(end);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Length of the scheme with its colon; 0 for any other than the three and for none. */
    private static int schemeLength(String url) {
        for (String scheme : SCHEMES) {
            if (url.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
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
        return text.substring(start, end).replace("\n", "").replace("\t", "").replace("\r", "");
    }

    private static String shorten(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }
}
