package io.broadsheet.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.broadsheet.model.testing.ArticleGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Validator validator = new ValidatorFactory().createValidator();
    private final URI schema = validator.registerSchema(ArticleJson.schema());

    /** With -Dschema.update=true the shipped file is written anew. */
    @Test
    void shipsTheSchemaThatTheCodecsDescribe() throws IOException {
        Path source = Path.of("src/main/resources/io/broadsheet/render/json/article.schema.json");
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(source.getParent());
            Files.writeString(source, ArticleJson.schema());
        }

        assertThat(Files.readString(source)).isEqualTo(ArticleJson.schema());
        try (InputStream shipped = ArticleJson.class.getResourceAsStream("article.schema.json")) {
            assertThat(shipped).isNotNull();
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(ArticleJson.schema());
        }
    }

    @Test
    void holdsForEveryArticleThatIsWritten() {
        ArticleGenerator.check(
                60,
                article -> assertThat(errors(ArticleJson.compact().render(article)))
                        .isEmpty());
    }

    /**
     * What the schema refuses, the reader refuses; what the reader refuses, the schema refuses too, but for finer
     * rules.
     */
    @Test
    void agreesWithTheReaderOnBrokenDocuments() throws IOException {
        int refused = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            JsonNode document = MAPPER.readTree(ArticleJson.compact().render(ArticleGenerator.plain(seed % 40)));
            String change = breakSomething(document, random);
            String json = document.toString();
            boolean valid = errors(json).isEmpty();
            boolean readable = isReadable(json);
            refused += valid ? 0 : 1;

            assertThat(readable).as("seed %d: %s", seed, change).isEqualTo(valid);
        }
        assertThat(refused).isGreaterThan(100);
    }

    private List<String> errors(String json) {
        return validator.validate(schema, json).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    private static boolean isReadable(String json) {
        try {
            ArticleJson.read(json);
            return true;
        } catch (ArticleJsonException e) {
            return false;
        }
    }

    /** Takes out, empties or replaces one member somewhere. */
    private static String breakSomething(JsonNode document, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(document, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        String before = object.toString();
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.putArray(name);
            case 2 -> object.put(name, 5_000_000);
            case 3 -> object.put(name, true);
            case 4 -> object.put(name, " ");
            default -> object.putObject(name);
        }
        return name + " in " + before.substring(0, Math.min(200, before.length())) + " became " + object.get(name);
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }
}
