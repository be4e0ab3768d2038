package io.broadsheet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.broadsheet.render.json.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetches from a server of its own on the loopback interface. */
class FetchCommandTest {
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private String robots = "";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void fetchesAPageThroughARedirectAndUnpacksIt() {
        CommandRun run = fetch("/moved");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(ArticleJson.read(run.out()).headline()).isEqualTo(Sample.HEADLINE);
        assertThat(asked.stream().filter(request -> request.startsWith("/robots.txt")))
                .hasSize(1);
        assertThat(asked).allMatch(request -> request.contains("testbot/1"));
    }

    @Test
    void obeysRobotsForRedirectsToo() {
        robots = "User-agent: testbot\nDisallow: /story\n";

        CommandRun direct = fetch("/story");
        CommandRun moved = fetch("/moved");

        assertThat(direct.code()).isEqualTo(1);
        assertThat(direct.err()).contains("ROBOTS");
        assertThat(moved.err()).contains("ROBOTS");
        assertThat(asked).noneMatch(request -> request.startsWith("/story"));
    }

    @Test
    void waitsBetweenRequestsToAHost() {
        long start = System.nanoTime();

        CommandRun run = CommandRun.of("fetch", "--agent", "testbot/1", "--delay", "0.4", uri("/story"), uri("/story"));

        assertThat(run.out().lines()).hasSize(2);
        assertThat((System.nanoTime() - start) / 1_000_000).isGreaterThan(750);
    }

    @Test
    void boundsSizeAndRedirects() {
        assertThat(CommandRun.of("fetch", "--delay", "0", "--max-bytes", "3000", uri("/story"))
                        .err())
                .contains("INPUT_TOO_LARGE");
        assertThat(fetch("/loop").err()).contains("TOO_MANY_REDIRECTS");
        assertThat(fetch("/gone").err()).contains("HTTP_STATUS, 404");
    }

    @Test
    void tellsWhatIsNoAddressAndWhoDoesNotAnswer() {
        server.stop(0);

        assertThat(CommandRun.of("fetch", "file:///etc/passwd").err()).contains("NO_WEB_ADDRESS");
        assertThat(CommandRun.of("fetch", "not an address").err()).contains("NO_WEB_ADDRESS");
        assertThat(fetch("/story").code()).isEqualTo(1);
    }

    private CommandRun fetch(String path) {
        return CommandRun.of("fetch", "--agent", "testbot/1 (test)", "--delay", "0", uri(path));
    }

    private String uri(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
        try (exchange) {
            switch (path) {
                case "/robots.txt" ->
                    send(exchange, robots.isEmpty() ? 404 : 200, robots.getBytes(StandardCharsets.UTF_8));
                case "/story" -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    send(exchange, 200, packed(Sample.html()));
                }
                case "/moved" -> redirect(exchange, "/story");
                case "/loop" -> redirect(exchange, "/loop");
                default -> send(exchange, 404, new byte[0]);
            }
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().put("Location", List.of(to));
        send(exchange, 302, new byte[0]);
    }

    private static void send(HttpExchange exchange, int code, byte[] body) throws IOException {
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
