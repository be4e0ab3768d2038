package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (2020-12) of the form, made of what the codecs say. */
final class ArticleSchema {
    private ArticleSchema() {}

    static Map<String, Object> document() {
        Map<String, Object> out = Schemas.ordered(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "$id", ArticleJson.SCHEMA_ID,
                "title", "Article",
                "description", "One news story as Broadsheet writes it. Unknown members are permitted everywhere.");
        out.put("type", "object");
        out.put("properties", properties());
        List<String> required = new ArrayList<>(List.of("type", "modelVersion"));
        required.addAll(ArticleCodecs.ARTICLE.requiredNames());
        out.put("required", required);
        out.put("$defs", definitions());
        return out;
    }

    private static Map<String, Object> properties() {
        Map<String, Object> out = Schemas.ordered(
                "$schema", Schemas.ordered("type", "string"),
                "type", Schemas.ordered("const", ArticleCodecs.ARTICLE.name()),
                "modelVersion", Schemas.ordered("type", "string", "pattern", "^1\\.[0-9]+$"));
        out.putAll(ArticleCodecs.ARTICLE.properties());
        return out;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("inline", InlineCodec.INLINE.definition());
        out.put("block", BlockCodec.BLOCK.definition());
        BlockCodecs.BY_NAME.values().forEach(codec -> out.put(codec.name(), codec.definition()));
        List<ObjectCodec<?, ?>> parts = new ArrayList<>(BlockCodecs.PARTS);
        parts.addAll(PartCodecs.ALL);
        parts.addAll(ArticleCodecs.PARTS);
        parts.forEach(codec -> out.put(codec.name(), codec.definition()));
        return out;
    }

    /** Writes a schema, which is made of maps, lists, texts and numbers. */
    static void write(Object schema, JsonGenerator out) throws IOException {
        if (schema instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName((String) entry.getKey());
                write(entry.getValue(), out);
            }
            out.writeEndObject();
        } else if (schema instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (schema instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString((String) schema);
        }
    }
}
