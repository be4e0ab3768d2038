package io.broadsheet.examples.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.broadsheet.examples.cli.explain.ExplainPage;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.json.ArticleJson;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web server for one's own browser: paste or upload a page, and see its article, its JSON and the explain page side
 * by side. It listens on the loopback interface only, answers only requests that name it, and keeps the last few
 * readings in memory.
 */
public final class ReadingRoom implements Closeable {
    private static final int KEPT = 16;
    private static final int FORM_OVERHEAD = 1 << 16;
    private static final int MOST_IGNORED = 64 << 20;
    private static final String CSS = "/style.css";

    /** What a page may do: nothing but show itself, its style sheet and its own frames. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'self'";

    /** The documents bring their style sheets; pictures of the page are not loaded. */
    private static final String DOCUMENT_POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final ArticleParser parser;
    private final int maxBytes;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Reading> readings = Collections.synchronizedMap(new Latest());

    private ReadingRoom(HttpServer server, ParseLimits limits) {
        this.server = server;
        this.parser = ArticleParser.builder().limits(limits).signals(true).build();
        this.maxBytes = limits.maxInputBytes();
    }

    /**
     * Opens the server.
     *
     * @param port the port; 0 for any that is free
     * @param limits the limits on a page
     * @return the server, which runs until it is closed
     * @throws IOException when the port is taken
     */
    public static ReadingRoom open(int port, ParseLimits limits) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        ReadingRoom room = new ReadingRoom(server, limits);
        server.createContext("/", room::answer);
        server.setExecutor(room.threads);
        server.start();
        return room;
    }

    /** {@return the port that it listens on} */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isForMe(exchange)) {
                send(exchange, 403, "text/plain", "This server answers its own pages only.", POLICY);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod()) {
                case "GET" -> get(exchange, path);
                case "POST" -> post(exchange, path);
                default -> send(exchange, 405, "text/plain", "GET or POST", POLICY);
            }
        }
    }

    /**
     * A page elsewhere must not reach this server through the reader's browser: neither by a name of its own nor by a
     * form.
     */
    private boolean isForMe(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        Set<String> names = Set.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port());
        String host = Objects.requireNonNullElse(headers.getFirst("Host"), "");
        String origin = Objects.requireNonNullElse(headers.getFirst("Origin"), "http://" + host);
        return names.contains(host) && origin.equals("http://" + host);
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/")) {
            send(exchange, 200, "text/html", RoomPages.form(""), POLICY);
        } else if (path.equals(CSS)) {
            send(exchange, 200, "text/css", RoomPages.css(), POLICY);
        } else {
            String[] parts = path.split("/", -1);
            Optional<Reading> reading = parts.length > 2 && parts[1].equals("reading")
                    ? Optional.ofNullable(readings.get(parts[2]))
                    : Optional.empty();
            if (reading.isEmpty()) {
                send(
                        exchange,
                        404,
                        "text/html",
                        RoomPages.form("That page is not kept any more: read it again."),
                        POLICY);
            } else {
                show(exchange, parts, reading.get());
            }
        }
    }

    private static void show(HttpExchange exchange, String[] parts, Reading reading) throws IOException {
        switch (parts.length > 3 ? parts[3] : "") {
            case "article" -> send(exchange, 200, "text/html", reading.article(), DOCUMENT_POLICY);
            case "explain" -> send(exchange, 200, "text/html", reading.explained(), DOCUMENT_POLICY);
            case "json" -> send(exchange, 200, "text/plain", reading.json(), DOCUMENT_POLICY);
            default -> send(exchange, 200, "text/html", RoomPages.reading(parts[2], reading), POLICY);
        }
    }

    private void post(HttpExchange exchange, String path) throws IOException {
        byte[] body = exchange.getRequestBody()
                .readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, 2L * maxBytes + FORM_OVERHEAD));
        // The rest is read too, up to a point: a browser shows no answer to a form that it could not send.
        boolean whole = exchange.getRequestBody().readNBytes(MOST_IGNORED).length == 0;
        String type = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
        Optional<Upload> form = whole ? Upload.of(type, body) : Optional.empty();
        if (!path.equals("/") || form.isEmpty()) {
            String why = whole ? "Send a page with the form." : "The page is too large.";
            send(exchange, whole ? 400 : 413, "text/html", RoomPages.form(why), POLICY);
            return;
        }
        String id = read(form.get());
        exchange.getResponseHeaders().set("Location", "/reading/" + id);
        send(exchange, 303, "text/plain", "", POLICY);
    }

    private String read(Upload form) {
        String url = form.text("url").strip();
        byte[] file = form.bytes("file");
        ParseResult result = file.length > 0 ? parser.parse(file, url) : parser.parse(form.text("html"), url);
        String name = url.isEmpty() ? (file.length > 0 ? "the uploaded page" : "the pasted page") : url;
        String none = RoomPages.note("No article", "There is no article on this page; the explain page tells why.");
        Reading reading = new Reading(
                result.article().map(article -> article.headline()).orElse("No article"),
                result.article().map(HtmlRenderer.page()::render).orElse(none),
                result.article()
                        .map(ArticleJson.pretty()::render)
                        .orElseGet(() -> result.rejection().orElseThrow().toString()),
                ExplainPage.of(name, result));
        byte[] id = new byte[16];
        random.nextBytes(id);
        readings.put(HexFormat.of().formatHex(id), reading);
        return HexFormat.of().formatHex(id);
    }

    private static void send(HttpExchange exchange, int code, String type, String text, String policy)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The last readings; older ones are forgotten. */
    private static final class Latest extends LinkedHashMap<String, Reading> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > KEPT;
        }
    }
}
