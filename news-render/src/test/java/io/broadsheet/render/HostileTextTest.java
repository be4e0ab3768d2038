package io.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.render.testing.HarmlessOutput;
import io.broadsheet.render.testing.HostileArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Puts hostile texts into every field of an article, and as markup into a page, and looks at every output with parsers
 * that are not ours.
 */
class HostileTextTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final int QUICK = 12;

    @Test
    void fillsEveryField() {
        assertThat(HostileArticle.fields()).isGreaterThan(100);
        assertThat(HostileArticle.addresses()).isGreaterThan(20);
        assertThat(HostileArticle.with("<b>").headline()).isEqualTo("x<b>");
    }

    @Test
    void staysHarmlessWithOurOwnPayloads() throws IOException {
        try (InputStream in = HostileTextTest.class.getResourceAsStream("hostile.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);

            file.lines().map(HostileTextTest::unescaped).forEach(HostileTextTest::check);
        }
    }

    /** The collections of others are read where they lie; a part of each unless {@code -Dhostile.all=true}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xss/dompurify.jsonl",
                "xss/antisamy.jsonl",
                "xss/own.jsonl",
                "xss/payloadbox.txt",
                "text/blns.json",
                "html5lib/tree-construction"
            })
    void staysHarmlessWithCollectedPayloads(String name) throws IOException {
        Path file = Path.of(System.getProperty("broadsheet.shared", "none"), "hostile", name);
        assumeTrue(Files.exists(file), () -> "skipped: there are no hostile texts at " + file);

        List<String> payloads = payloads(file);

        assertThat(payloads).hasSizeGreaterThan(50);
        int step = Boolean.getBoolean("hostile.all") ? 1 : Math.max(1, payloads.size() / QUICK);
        for (int i = 0; i < payloads.size(); i += step) {
            check(payloads.get(i));
        }
    }

    private static List<String> payloads(Path file) throws IOException {
        List<String> out = new ArrayList<>();
        if (Files.isDirectory(file)) {
            try (Stream<Path> files = Files.list(file)) {
                for (Path each : files.sorted().toList()) {
                    for (String test : ("\n" + Files.readString(each)).split("\n#data\n", -1)) {
                        out.add(test.split("\n#errors", 2)[0]);
                    }
                }
            }
        } else if (file.toString().endsWith(".json")) {
            MAPPER.readTree(file.toFile()).forEach(text -> out.add(text.asText()));
        } else {
            for (String line : Files.readAllLines(file)) {
                out.add(file.toString().endsWith(".jsonl") ? payload(MAPPER.readTree(line)) : line);
            }
        }
        return out;
    }

    private static String payload(JsonNode line) {
        JsonNode payload = line.path("payload");
        return payload.isTextual() ? payload.asText() : payload.toString();
    }

    /** Backslash u and four digits stand for a character in the list. */
    private static String unescaped(String line) {
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(line)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    private static void check(String payload) {
        try {
            HarmlessOutput.check(HostileArticle.with(payload));
            PARSER.parse(page(payload), "https://paper.example/story").article().ifPresent(HarmlessOutput::check);
        } catch (AssertionError | RuntimeException e) {
            fail("payload " + MAPPER.valueToTree(payload) + ": " + e.getMessage(), e);
        }
    }

    /** The text as markup in the body, in a caption, an address and the head of a page. */
    private static String page(String payload) {
        String attribute = payload.replace("&", "&amp;").replace("\"", "&quot;");
        String sentence = "The harbour board of Tarnside met on Monday to hear what the pilots had to say. ";
        return "<html><head><title>Pilots ask for lights</title><meta name=description content=\"" + attribute
                + "\"><meta name=author content=\"" + attribute + "\"></head><body><article><h1>Pilots ask for lights"
                + payload + "</h1><p>" + sentence.repeat(3) + "</p><p>" + sentence + payload + sentence
                + "</p><p><a href=\""
                + attribute + "\">" + sentence + "</a><img src=\"" + attribute + "\" srcset=\"" + attribute
                + "\" alt=\""
                + attribute + "\"></p>" + payload + "<p>" + sentence.repeat(4) + "</p></article></body></html>";
    }
}
