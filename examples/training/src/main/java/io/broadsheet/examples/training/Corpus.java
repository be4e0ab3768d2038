package io.broadsheet.examples.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.parser.internal.body.BlockRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The labelled pages of a folder. */
final class Corpus {
    private static final String OTHERS = "other-pages";
    private static final List<String> SETS = List.of("wcxb-articles", "fundus-dev", "news-articles", OTHERS);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /** One labelled page. */
    record Page(Path html, String set, String id, String site, String body, List<RoleAligner.Label> roles) {
        boolean isArticle() {
            return !set.equals(OTHERS);
        }

        String key() {
            return set + "/" + id;
        }

        /** Reads and parses the page. */
        Document parse() {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(html))) {
                return decode(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Valid UTF-8 is UTF-8, whatever the page says; else the page's own word counts. */
    private static Document decode(byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Jsoup.parse(text);
        } catch (CharacterCodingException e) {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        }
    }

    /** All pages of all sets below a folder. */
    static List<Page> read(Path folder) throws IOException {
        Map<String, List<RoleAligner.Label>> roles = readRoles(folder.resolve("roles.jsonl"));
        List<Page> pages = new ArrayList<>();
        for (String set : SETS) {
            for (JsonNode label : readLines(folder.resolve(set).resolve("labels.jsonl"))) {
                String id = label.get("id").asText();
                Path html = folder.resolve(set).resolve("html").resolve(id + ".html.gz");
                String key = set + "/" + id;
                pages.add(new Page(
                        html,
                        set,
                        id,
                        site(label.path("url").asText()),
                        body(label),
                        roles.getOrDefault(key, List.of())));
            }
        }
        return pages;
    }

    private static String body(JsonNode label) {
        if (!label.has("sections")) {
            return label.path("body").asText("");
        }
        StringBuilder body = new StringBuilder();
        for (JsonNode section : label.get("sections")) {
            section.get("headline").forEach(line -> body.append(line.asText()).append("\n\n"));
            section.get("paragraphs").forEach(line -> body.append(line.asText()).append("\n\n"));
        }
        return body.toString();
    }

    private static Map<String, List<RoleAligner.Label>> readRoles(Path file) throws IOException {
        Map<String, List<RoleAligner.Label>> roles = new HashMap<>();
        for (JsonNode page : readLines(file)) {
            List<RoleAligner.Label> labels = new ArrayList<>();
            for (JsonNode block : page.get("blocks")) {
                BlockRole role = BlockRole.valueOf(block.get(0).asText().toUpperCase(Locale.ROOT));
                labels.add(new RoleAligner.Label(role, block.get(1).asText()));
            }
            roles.put(page.get("id").asText(), labels);
        }
        return roles;
    }

    static List<JsonNode> readLines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    /** The registrable part of a host, by a simple rule. */
    static String site(String url) {
        String host = URI.create(url.replace(' ', '+').replaceAll("[^\\x21-\\x7e]|[|{}\\[\\]^`\\\\\"<>%]", "_"))
                .getHost();
        if (host == null) {
            return url;
        }
        String[] parts = host.toLowerCase(Locale.ROOT).split("\\.");
        int n = parts.length;
        boolean second = n >= 3 && parts[n - 1].length() == 2 && parts[n - 2].length() <= 3;
        int from = Math.max(0, n - (second ? 3 : 2));
        return String.join(".", List.of(parts).subList(from, n));
    }
}
