package io.broadsheet.render.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.Article;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.json.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where two articles differ, as paths into our own JSON without indexes, with the types of blocks:
 * {@code /body/table/caption}. White space, normal form and characters that no format carries make no difference.
 */
public final class Differences {
    /** Members that hold running text. */
    private static final Set<String> INLINES = Set.of("content", "dek", "caption", "term", "question");

    private final boolean marks;
    private final Map<String, String> found = new TreeMap<>();

    private Differences(boolean marks) {
        this.marks = marks;
    }

    /**
     * Compares two articles.
     *
     * @param before what was written
     * @param after what was read
     * @param marks whether the marks of running text count, or its characters only
     * @return for each path that differs, an example
     */
    public static Map<String, String> between(Article before, Article after, boolean marks) {
        Differences differences = new Differences(marks);
        differences.compare("", differences.normal(tree(before)), differences.normal(tree(after)));
        return differences.found;
    }

    /**
     * Tells whether a text of an article is nothing but characters that no format carries, so that what it belongs to
     * cannot come back.
     *
     * @param article any article
     * @return whether there is such a text
     */
    public static boolean isHollow(Article article) {
        return isHollow(tree(article));
    }

    private static boolean isHollow(JsonNode node) {
        if (node.isTextual()) {
            return !node.textValue().isBlank() && normal(node.textValue()).isEmpty();
        }
        for (JsonNode child : node) {
            if (isHollow(child)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode tree(Article article) {
        try {
            return new ObjectMapper().readTree(ArticleJson.compact().render(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode normal(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode out = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                out.set(member.getKey(), member(member.getKey(), member.getValue()));
            }
            return out;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode out = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> out.add(normal(item)));
            // A space between two marks may stand inside one of them or between them.
            out.removeIf(item -> item.isTextual() && item.textValue().isEmpty());
            return out;
        }
        return node.isTextual() ? JsonNodeFactory.instance.textNode(normal(node.textValue())) : node;
    }

    private JsonNode member(String name, JsonNode value) {
        boolean inline = value.isArray() && (INLINES.contains(name) || isTitle(name, value));
        if (inline && !marks) {
            StringBuilder text = new StringBuilder();
            appendText(value, text);
            return JsonNodeFactory.instance.textNode(normal(text.toString()));
        }
        return normal(value);
    }

    private static boolean isTitle(String name, JsonNode value) {
        return name.equals("title") && value.isArray();
    }

    private static void appendText(JsonNode node, StringBuilder out) {
        if (node.isTextual()) {
            out.append(node.textValue());
        } else if (node.isArray()) {
            node.forEach(item -> appendText(item, out));
        } else if ("lineBreak".equals(node.path("type").textValue())) {
            out.append('\n');
        } else {
            appendText(node.path("content"), out);
        }
    }

    private static String normal(String text) {
        String clean =
                CleanText.clean(text.replace('\u000B', ' ').replace('\f', ' ').replace('\u0085', ' '));
        StringBuilder out = new StringBuilder();
        boolean pending = false;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                pending = out.length() > 0;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && c != '\u2060') {
                out.append(pending ? " " : "").append(c);
                pending = false;
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private void compare(String path, JsonNode first, JsonNode second) {
        JsonNode before = first.isMissingNode() && second.isObject() ? JsonNodeFactory.instance.objectNode() : first;
        JsonNode after = second.isMissingNode() && first.isObject() ? JsonNodeFactory.instance.objectNode() : second;
        if (before.isObject() && after.isObject() && sameType(before, after)) {
            Set<String> names = new TreeSet<>();
            before.properties().forEach(member -> names.add(member.getKey()));
            after.properties().forEach(member -> names.add(member.getKey()));
            for (String name : names) {
                compare(path + "/" + name, before.path(name), after.path(name));
            }
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                String type = before.get(i).path("type").asText("");
                compare(type.isEmpty() ? path : path + "/" + type, before.get(i), after.get(i));
            }
        } else if (!before.equals(after)) {
            found.putIfAbsent(path, shorten(before) + " -> " + shorten(after));
        }
    }

    private static boolean sameType(JsonNode before, JsonNode after) {
        return before.path("type").equals(after.path("type"));
    }

    private static String shorten(JsonNode node) {
        String text = node.toString();
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
