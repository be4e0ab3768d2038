package io.broadsheet.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of JSON Schema (2020-12) that recur. */
final class Schemas {
    private Schemas() {}

    /** An object whose {@code type} chooses what else holds; other types are free. */
    static Map<String, Object> typed(List<Map<String, Object>> choices) {
        return ordered(
                "type",
                "object",
                "properties",
                Schemas.ordered("type", ValueCodec.LINE.schema()),
                "required",
                List.of("type"),
                "allOf",
                choices);
    }

    /** What holds for one value of {@code type}. */
    static Map<String, Object> whenType(String type, Map<String, Object> then) {
        return ordered(
                "if",
                Schemas.ordered("properties", Schemas.ordered("type", Schemas.ordered("const", type))),
                "then",
                then);
    }

    /** A map in the order given: keys and values in turn. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            out.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return out;
    }
}
