package io.broadsheet.examples.cli.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages one after the other. Rules of robots.txt hold for redirects too; between two requests to a host there
 * is a pause. Confined to one thread.
 */
public final class PageFetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final int ROBOTS_BYTES = 512 << 10;

    private final HttpClient client;
    private final RobotRules rules;
    private final String agent;
    private final Duration pause;
    private final Duration timeout;
    private final int maxBytes;
    private final Map<String, Long> lastRequest = new HashMap<>();

    /**
     * A fetcher.
     *
     * @param agent what the program calls itself, beginning with the name that robots.txt knows it by
     * @param pause the least time between two requests to a host
     * @param timeout the longest time for one request
     * @param maxBytes the longest page
     */
    public PageFetcher(String agent, Duration pause, Duration timeout, int maxBytes) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
        this.agent = agent;
        this.rules = new RobotRules(agent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT));
        this.pause = pause;
        this.timeout = timeout;
        this.maxBytes = maxBytes;
    }

    /**
     * Fetches a page.
     *
     * @param address an http or https address
     * @return the page, or why it was not fetched
     * @throws IOException when the host does not answer
     * @throws InterruptedException when the thread is interrupted
     */
    public FetchedPage fetch(URI address) throws IOException, InterruptedException {
        URI url = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
                return FetchedPage.refused(url.toString(), "NO_WEB_ADDRESS");
            }
            BaseRobotRules allowed = rules.of(url, robots -> get(robots, ROBOTS_BYTES));
            if (!allowed.isAllowed(url.toString())) {
                return FetchedPage.refused(url.toString(), "ROBOTS");
            }
            waitForTurn(url.getAuthority(), RobotRules.delay(allowed, pause));
            HttpResponse<InputStream> response = send(url);
            URI next = redirect(url, response);
            if (next == null) {
                return read(url, response, maxBytes);
            }
            response.body().close();
            url = next;
        }
        return FetchedPage.refused(url.toString(), "TOO_MANY_REDIRECTS");
    }

    private FetchedPage get(URI url, int limit) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = send(url);
        URI next = redirect(url, response);
        if (next != null) {
            response.body().close();
            response = send(next);
        }
        return read(url, response, limit);
    }

    private HttpResponse<InputStream> send(URI url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("User-Agent", agent)
                .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1")
                .header("Accept-Encoding", "gzip")
                .build();
        lastRequest.put(url.getAuthority(), System.nanoTime());
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private static @Nullable URI redirect(URI from, HttpResponse<?> response) {
        boolean redirects = response.statusCode() / 100 == 3 && response.statusCode() != 304;
        String location = response.headers().firstValue("Location").orElse("");
        try {
            return redirects && !location.isEmpty() ? from.resolve(location) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Robots.txt is cut at its limit, as the standard says; a page past it is refused. */
    private FetchedPage read(URI url, HttpResponse<InputStream> response, int limit) throws IOException {
        boolean packed =
                response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        try (InputStream raw = response.body();
                InputStream in = packed ? new GZIPInputStream(raw) : raw) {
            byte[] body = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limit + 1L));
            if (body.length > limit && limit == maxBytes) {
                return FetchedPage.refused(url.toString(), "INPUT_TOO_LARGE");
            }
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new FetchedPage(url.toString(), response.statusCode(), type, body, "");
        } catch (StackOverflowError e) {
            // The JDK's reader of gzip calls itself for each empty member.
            throw new IOException("more gzip members than the stack holds", e);
        }
    }

    private void waitForTurn(String host, Duration delay) throws InterruptedException {
        Long last = lastRequest.get(host);
        if (last != null) {
            long left = delay.toNanos() - (System.nanoTime() - last);
            if (left > 0) {
                Thread.sleep(left / 1_000_000 + 1);
            }
        }
    }
}
