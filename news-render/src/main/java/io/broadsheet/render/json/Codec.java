package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/**
 * How one type of value stands in JSON.
 *
 * @param <T> the type of value
 */
interface Codec<T> {
    /** Writes a value. */
    void write(T value, JsonGenerator out) throws IOException;

    /** Reads a value; throws {@link ArticleJsonException} with the place when it is none. */
    T read(JsonValue json);

    /** {@return the JSON Schema of the value} */
    Map<String, Object> schema();
}
