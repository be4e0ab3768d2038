package io.broadsheet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.broadsheet.examples.cli.serve.ReadingRoom;
import io.broadsheet.parser.ParseLimits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final String BOUNDARY = "----part";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ReadingRoom room;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        room = ReadingRoom.open(0, ParseLimits.defaults().withMaxInputBytes(200_000));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void showsTheForm() throws Exception {
        HttpResponse<String> form = get("/");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("<textarea", "type=\"file\"", "multipart/form-data");
        assertThat(form.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'self'");
        assertThat(form.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void showsArticleJsonAndExplainPage() throws Exception {
        String place = read("html", Sample.html());

        assertThat(get(place).body()).contains(Sample.HEADLINE, "<iframe", "sandbox");
        assertThat(get(place + "/article").body()).contains("<h1>" + Sample.HEADLINE);
        assertThat(get(place + "/json").body()).startsWith("{").contains("\"headline\"");
        assertThat(get(place + "/explain").body()).contains("What moved the score");
        assertThat(get(place + "/article")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .startsWith("sandbox; default-src 'none'");
    }

    @Test
    void readsAnUploadedFileAndTellsWhenThereIsNoArticle() throws Exception {
        assertThat(get(read("file", Sample.html())).body()).contains(Sample.HEADLINE);
        String none = read("html", "<title>x</title>");
        assertThat(get(none).body()).contains("No article");
        assertThat(get(none + "/explain").body()).contains("Rejected");
        assertThat(get(none + "/json").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhatComesFromElsewhere() throws Exception {
        HttpRequest.Builder foreign = HttpRequest.newBuilder(uri("/"))
                .header("Origin", "https://evil.example")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("x"));

        assertThat(send(foreign).statusCode()).isEqualTo(403);
        assertThat(send(HttpRequest.newBuilder(URI.create("http://127.0.0.2:" + room.port() + "/")), true))
                .isNotEqualTo(200);
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        assertThat(get("/reading/0123").statusCode()).isEqualTo(404);
        assertThat(get("/etc/passwd").statusCode()).isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(uri("/")).DELETE()).statusCode()).isEqualTo(405);
        assertThat(send(HttpRequest.newBuilder(uri("/")).POST(HttpRequest.BodyPublishers.ofString("a=b")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("html", "x".repeat(600_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void endsWithItsInput() {
        CommandRun run = CommandRun.with("", "serve", "--port", "0", "--until-input-ends");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("http://localhost:");
        assertThat(CommandRun.of("serve", "--port", "70000").code()).isEqualTo(2);
    }

    @Test
    void rendersInABrowser() throws Exception {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(chromium).as("Chromium").isPresent();
        String place = read("html", Sample.html());
        Path picture = folder.resolve("serve.png");

        Process browser = new ProcessBuilder(List.of(
                        chromium.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--window-size=1400,900",
                        "--virtual-time-budget=5000", // or the picture may be taken before the frames are there
                        "--screenshot=" + picture,
                        uri(place).toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(picture).exists();
        assertThat(Files.size(picture)).isGreaterThan(60_000);
    }

    private static String read(String field, String page) throws Exception {
        HttpResponse<String> answer = post(field, page);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> post(String field, String page) throws Exception {
        String name = field.equals("file") ? "file\"; filename=\"a.html" : field;
        String body =
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\n" + Sample.URL + "\r\n--"
                        + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + page
                        + "\r\n--" + BOUNDARY
                        + "--\r\n";
        return send(HttpRequest.newBuilder(uri("/"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The status, or 0 when nothing listens there. */
    private static int send(HttpRequest.Builder request, boolean mayFail) throws Exception {
        try {
            return send(request).statusCode();
        } catch (IOException e) {
            assertThat(mayFail).isTrue();
            return 0;
        }
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + room.port() + path);
    }
}
