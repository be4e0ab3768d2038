package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several values as an array.
 *
 * @param item the codec of each
 * @param least how many there must be, which the model checks again; for the schema
 * @param <T> the type of value
 */
record ListCodec<T>(Codec<T> item, int least) implements Codec<List<T>> {
    @Override
    public void write(List<T> values, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T value : values) {
            item.write(value, out);
        }
        out.writeEndArray();
    }

    @Override
    public List<T> read(JsonValue json) {
        List<JsonValue> items = json.items();
        List<T> values = new ArrayList<>(items.size());
        for (JsonValue value : items) {
            values.add(item.read(value));
        }
        return values;
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("type", "array");
        if (least > 0) {
            out.put("minItems", least);
        }
        out.put("items", item.schema());
        return out;
    }
}
