package io.broadsheet.render.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.Article;
import io.broadsheet.model.WebUrl;
import io.broadsheet.model.testing.ArticleGenerator;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.json.ArticleJsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article with every field and every type of block, and with a text of the caller's in each field that takes a text.
 */
public final class HostileArticle {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HostileArticle INSTANCE = new HostileArticle();
    private static final int SEEDS = 60;

    private final ObjectNode story;
    private final List<JsonPointer> texts = new ArrayList<>();
    private final List<JsonPointer> addresses = new ArrayList<>();

    private HostileArticle() {
        story = union();
        List<JsonPointer> leaves = new ArrayList<>();
        collect(story, JsonPointer.empty(), leaves);
        for (JsonPointer leaf : leaves) {
            if (isAllowed(story, leaf, "probe y")) {
                texts.add(leaf);
            } else if (isAllowed(story, leaf, "https://probe.example/")) {
                addresses.add(leaf);
            }
        }
    }

    /** {@return how many fields get the text} */
    public static int fields() {
        return INSTANCE.texts.size();
    }

    /** {@return how many fields get the text when it is an address} */
    public static int addresses() {
        return INSTANCE.addresses.size();
    }

    /**
     * Puts a text into every field; behind an x, since most may not be blank.
     *
     * @param payload any text
     */
    public static Article with(String payload) {
        return INSTANCE.filled(payload);
    }

    /** The first that generated articles have of each field and of each type of block. */
    private static ObjectNode union() {
        ObjectNode out = MAPPER.createObjectNode();
        ArrayNode body = MAPPER.createArrayNode();
        Set<String> types = new HashSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (Map.Entry<String, JsonNode> member :
                    tree(ArticleGenerator.plain(seed)).properties()) {
                if (!member.getKey().equals("body")) {
                    out.putIfAbsent(member.getKey(), member.getValue());
                } else {
                    for (JsonNode block : member.getValue()) {
                        if (types.add(block.path("type").asText())) {
                            body.add(block);
                        }
                    }
                }
            }
        }
        out.set("body", body);
        return out;
    }

    private static JsonNode tree(Article article) {
        try {
            return MAPPER.readTree(ArticleJson.compact().render(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, JsonPointer path, List<JsonPointer> out) {
        if (node.isTextual() && !path.getMatchingProperty().equals("type")) {
            out.add(path);
        }
        node.properties().forEach(member -> collect(member.getValue(), path.appendProperty(member.getKey()), out));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path.appendIndex(i), out);
            }
        }
    }

    private static boolean isAllowed(ObjectNode story, JsonPointer leaf, String text) {
        ObjectNode changed = story.deepCopy();
        put(changed, leaf, text);
        try {
            return ArticleJson.compact()
                    .render(ArticleJson.read(changed.toString()))
                    .contains('"' + text + '"');
        } catch (ArticleJsonException e) {
            return false;
        }
    }

    private static void put(ObjectNode root, JsonPointer leaf, String text) {
        JsonNode parent = root.at(leaf.head());
        if (parent instanceof ArrayNode array) {
            array.set(leaf.last().getMatchingIndex(), text);
        } else {
            ((ObjectNode) parent).put(leaf.last().getMatchingProperty(), text);
        }
    }

    private Article filled(String payload) {
        ObjectNode changed = story.deepCopy();
        texts.forEach(leaf -> put(changed, leaf, "x" + payload));
        WebUrl.parse(payload).ifPresent(url -> addresses.forEach(leaf -> put(changed, leaf, url.value())));
        return ArticleJson.read(changed.toString());
    }
}
