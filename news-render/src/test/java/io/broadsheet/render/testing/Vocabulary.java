package io.broadsheet.render.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks every type, property, domain and range of JSON-LD against schema.org's vocabulary itself. */
public final class Vocabulary {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> LITERALS =
            Set.of("Text", "URL", "Number", "Integer", "Boolean", "Date", "DateTime", "Duration", "CssSelectorType");

    private final Map<String, JsonNode> terms = new HashMap<>();

    private Vocabulary() {}

    /** {@return the vocabulary of the folder of standards; the test is skipped where it is missing} */
    public static Vocabulary load() {
        Vocabulary out = new Vocabulary();
        JsonNode file = read(Standards.file("schemaorg/schemaorg-30.0-news-subset.jsonld"));
        for (JsonNode term : file.path("@graph")) {
            out.terms.put(term.path("@id").asText().replace("schema:", ""), term);
        }
        return out;
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when a document is malformed or does not follow the vocabulary. */
    public void check(String document) {
        try {
            check(MAPPER.readTree(document), "");
        } catch (IOException e) {
            throw new AssertionError(document, e);
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
