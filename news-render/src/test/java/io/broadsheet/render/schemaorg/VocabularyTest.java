package io.broadsheet.render.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.testing.Standards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks every type, property, domain and range against the vocabulary itself. */
class VocabularyTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> LITERALS =
            Set.of("Text", "URL", "Number", "Integer", "Boolean", "Date", "DateTime", "Duration", "CssSelectorType");

    private final Map<String, JsonNode> terms = new HashMap<>();

    @Test
    void generatedArticlesFollowTheVocabulary() throws IOException {
        load();

        ArticleGenerator.check(Standards.articles(), article -> {
            try {
                check(MAPPER.readTree(SchemaOrgRenderer.compact().render(article)), "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void vocabularyFindsFaults() throws IOException {
        load();

        for (String wrong : List.of(
                "{'@type': 'NewsStory'}",
                "{'@type': 'NewsArticle', 'title': 'x'}",
                "{'@type': 'NewsArticle', 'jobTitle': 'x'}",
                "{'@type': 'NewsArticle', 'author': {'@type': 'Place', 'name': 'x'}}",
                "{'@type': 'NewsArticle', 'locationCreated': 'Nordhaven'}")) {
            JsonNode node = MAPPER.readTree(wrong.replace('\'', '"'));

            assertThatThrownBy(() -> check(node, "")).as(wrong).isInstanceOf(AssertionError.class);
        }
    }

    private void load() throws IOException {
        JsonNode vocabulary = MAPPER.readTree(
                Standards.file("schemaorg/schemaorg-30.0-news-subset.jsonld").toFile());
        for (JsonNode term : vocabulary.path("@graph")) {
            terms.put(term.path("@id").asText().replace("schema:", ""), term);
        }
    }

    private List<String> ids(JsonNode term, String property) {
        List<String> out = new ArrayList<>();
        JsonNode value = term.path(property);
        (value.isArray() ? value : MAPPER.createArrayNode().add(value))
                .forEach(item -> out.add(item.path("@id").asText().replace("schema:", "")));
        return out;
    }

    private Set<String> withAncestors(String type) {
        Set<String> out = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            String name = open.remove(open.size() - 1);
            if (out.add(name) && terms.containsKey(name)) {
                open.addAll(ids(terms.get(name), "rdfs:subClassOf"));
            }
        }
        return out;
    }

    private Set<String> types(JsonNode node, String path) {
        List<JsonNode> names = new ArrayList<>();
        JsonNode type = node.path("@type");
        (type.isArray() ? type : MAPPER.createArrayNode().add(type)).forEach(names::add);
        Set<String> out = new HashSet<>();
        for (JsonNode name : names) {
            assertThat(terms).as(path + " @type").containsKey(name.asText());
            out.addAll(withAncestors(name.asText()));
        }
        return out;
    }

    private void check(JsonNode node, String path) {
        Set<String> types = types(node, path);
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            if (name.startsWith("@")) {
                continue;
            }
            assertThat(terms).as(path + " has only properties").containsKey(name);
            JsonNode property = terms.getOrDefault(name, MissingNode.getInstance());
            assertThat(property.has("schema:supersededBy"))
                    .as(path + "/" + name + " is superseded")
                    .isFalse();
            if (!types.contains("Role")) {
                assertThat(ids(property, "schema:domainIncludes"))
                        .as(path + "/" + name + " belongs to " + types)
                        .anyMatch(types::contains);
            }
            JsonNode value = member.getValue();
            for (JsonNode item :
                    value.isArray() ? value : MAPPER.createArrayNode().add(value)) {
                range(item, ids(property, "schema:rangeIncludes"), path + "/" + name);
            }
        }
    }

    /** Plain numbers of pixels are universal practice; a role may stand before any value, as schema.org defines it. */
    private void range(JsonNode value, List<String> range, String path) {
        if (value.isObject()) {
            Set<String> types = types(value, path);
            if (!types.contains("Role")) {
                assertThat(range).as(path + " takes " + types).anyMatch(types::contains);
            }
            check(value, path);
        } else if (!path.endsWith("/width") && !path.endsWith("/height")) {
            assertThat(range).as(path + " takes " + value).anyMatch(LITERALS::contains);
        }
    }
}
