package io.broadsheet.render.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.render.internal.JsonInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up what stands under a role in {@code descriptions}. */
final class Descriptions {
    private Descriptions() {}

    static List<String> all(JsonNode root, String role) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : JsonInput.values(root, "descriptions")) {
            if (role.equals(item.path("role").textValue())) {
                JsonInput.text(item, "value").ifPresent(texts::add);
            }
        }
        return texts;
    }

    static Optional<String> first(JsonNode root, String role) {
        return all(root, role).stream().findFirst();
    }
}
