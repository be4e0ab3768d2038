package io.broadsheet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthesizeCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void takesPagesOfOnesOwn() throws IOException {
        Sample.write(folder.resolve("own/a.html.gz"));
        Sample.write(folder.resolve("own/b.txt"));
        Files.writeString(folder.resolve("own/more.html"), story("The clock is right again"));

        CommandRun run = synthesize("crawl", "--pages", folder.resolve("own").toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 archives, 20 records each, 0 damaged");
        assertThat(articles("crawl"))
                .extracting(article -> article.path("headline").asText())
                .hasSize(14)
                .containsOnly(Sample.HEADLINE, "The clock is right again");
    }

    @Test
    void takesOnePage() throws IOException {
        Path page = Files.writeString(folder.resolve("one.html"), story("The clock is right again"));

        synthesize("crawl", "--pages", page.toString());

        assertThat(articles("crawl"))
                .allMatch(article -> article.path("headline").asText().equals("The clock is right again"));
    }

    @Test
    void takesPagesInOtherEncodings() throws IOException {
        String page = "<meta charset='windows-1252'>" + story("Die Fähre verkehrt wieder");
        Path file = Files.write(folder.resolve("old.html"), page.getBytes(Charset.forName("windows-1252")));

        synthesize("crawl", "--pages", file.toString());

        assertThat(articles("crawl"))
                .allMatch(article -> article.path("headline").asText().equals("Die Fähre verkehrt wieder"));
    }

    @Test
    void datesAndPlacesInventedStoriesDifferently() throws IOException {
        synthesize("crawl");

        List<JsonNode> articles = articles("crawl");
        assertThat(articles)
                .extracting(
                        article -> article.at("/dateline/places/0/country/code").asText())
                .doesNotContain("")
                .contains("US", "NO");
        assertThat(articles)
                .extracting(article -> article.at("/dates/published").asText().substring(0, 10))
                .allMatch(day -> day.matches("2026-03-0[5-9]"))
                .contains("2026-03-05", "2026-03-09");
    }

    private CommandRun synthesize(String name, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("synthesize", folder.resolve(name).toString()));
        arguments.addAll(List.of("--files", "1", "--records", "20", "--damage-every", "0"));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private List<JsonNode> articles(String name) throws IOException {
        CommandRun run = CommandRun.of(
                "parse", "--quiet", "-f", "jsonl", folder.resolve(name).toString());
        List<JsonNode> articles = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            assertThat(ArticleJson.read(line).body()).isNotEmpty();
            articles.add(JSON.readTree(line));
        }
        return articles;
    }

    private static String story(String headline) {
        String text = "The clock of the customs house was set right on Tuesday, late in the day. ".repeat(6);
        return "<title>" + headline + "</title><h1>" + headline + "</h1><article><p>" + text + "<p>" + text
                + "</article>";
    }
}
