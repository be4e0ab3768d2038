package io.broadsheet.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.Article;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.json.ArticleJsonException;
import io.broadsheet.render.testing.Losses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Measures which format holds which field, by taking each field away and looking whether the document changes, and
 * compares with {@code docs/formats.md}; {@code -Dbroadsheet.update=true} writes that page anew.
 */
class FormatTableTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path PAGE = Path.of("..", "docs", "formats.md");
    private static final Set<String> READERS = Set.of("jsonld", "ninjs", "nitf");
    private static final Set<String> PARTED = Set.of("rights", "dates", "dateline", "byline", "series", "access");
    private static final int SEEDS = 25;

    private final Map<String, Set<String>> held = new TreeMap<>();

    @Test
    void pageSaysWhatFormatsHold() throws IOException {
        for (long seed = 1; seed <= SEEDS; seed++) {
            measure(ArticleGenerator.plain(seed));
        }
        String page = page();
        if (Boolean.getBoolean("broadsheet.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private void measure(Article article) throws IOException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(ArticleJson.compact().render(article));
        for (Map.Entry<String, JsonNode> member : tree.deepCopy().properties()) {
            String name = member.getKey();
            if (name.equals("$schema") || name.equals("type") || name.equals("modelVersion")) {
                continue;
            }
            if (name.equals("body")) {
                blocks(article, tree, (ArrayNode) member.getValue());
            } else if (PARTED.contains(name)) {
                for (Map.Entry<String, JsonNode> part : member.getValue().properties()) {
                    ObjectNode less = tree.deepCopy();
                    ((ObjectNode) less.get(name)).remove(part.getKey());
                    compare(name + "/" + part.getKey(), article, less);
                }
            } else {
                ObjectNode less = tree.deepCopy();
                if (name.equals("headline")) {
                    less.put(name, "Another headline");
                } else {
                    less.remove(name);
                }
                compare(name, article, less);
            }
        }
    }

    private void blocks(Article article, ObjectNode tree, ArrayNode body) {
        for (int i = 0; i < body.size(); i++) {
            ObjectNode less = tree.deepCopy();
            ((ArrayNode) less.get("body")).remove(i);
            compare("body/" + body.get(i).path("type").asText(), article, less);
        }
    }

    private void compare(String field, Article article, ObjectNode less) {
        Set<String> formats = held.computeIfAbsent(field, name -> new TreeSet<>());
        Article without;
        try {
            without = ArticleJson.read(less.toString());
        } catch (ArticleJsonException e) {
            // The field is one that the model demands, and stands with its owner.
            formats.add("demanded");
            return;
        }
        for (Format format : Format.all()) {
            if (!formats.contains(format.name())
                    && !format.renderer()
                            .render(article)
                            .equals(format.renderer().render(without))) {
                formats.add(format.name());
            }
        }
    }

    private String page() {
        List<String> names = Format.all().stream().map(Format::name).toList();
        StringBuilder out = new StringBuilder("""
                # What the formats hold

                Measured by a test: each field is taken out of generated articles, and a format holds it when its document changes.

                `●` held, and read back whole · `◐` held, and read back in part · `○` held; the format has no reader here · `–` not held.
                `json` is read back equal in every case. Fields of a part are written `part/field`, blocks `body/type`.

                """);
        out.append("| field | ");
        out.append(String.join(" | ", names))
                .append(" |\n|---|")
                .append("---|".repeat(names.size()))
                .append('\n');
        held.forEach((field, formats) -> {
            if (!formats.equals(Set.of("demanded"))) {
                out.append("| `").append(field).append("` |");
                names.forEach(name ->
                        out.append(' ').append(cell(name, field, formats)).append(" |"));
                out.append('\n');
            }
        });
        out.append("\n`newsml` holds NITF, and so whatever `nitf` does; the NITF reader reads that part.\n");
        for (String name : new TreeSet<>(READERS)) {
            out.append("\n## What is lost in `").append(name).append("`\n\n");
            out.append("Paths lead into our own JSON; `*` is any step, `**` any steps.\n\n");
            Losses.of(name).lines().forEach(line -> out.append(line).append('\n'));
        }
        return out.toString();
    }

    private static String cell(String format, String field, Set<String> formats) {
        if (!formats.contains(format)) {
            return "–";
        }
        if (format.equals("json")) {
            return "●";
        }
        if (!READERS.contains(format)) {
            return "○";
        }
        return Losses.of(format).touch("/" + field) || (format.equals("jsonld") && field.startsWith("body/"))
                ? "◐"
                : "●";
    }
}
