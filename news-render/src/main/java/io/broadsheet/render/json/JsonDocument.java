package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document within limits. Doubles are written by the parser library's own code, since that of the JDK
 * changed between versions. Names are not canonicalised: a document could fill the table that the parser would share
 * between calls.
 */
final class JsonDocument {
    /** The deepest article that the model permits stays below 300. */
    private static final int MAX_DEPTH = 400;

    private static final long MAX_LENGTH = 100_000_000;
    private static final int MAX_NAME_LENGTH = 10_000;
    private static final int MAX_NUMBER_LENGTH = 100;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(MAX_LENGTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonDocument(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one document.
     *
     * @param reader the whole of it
     * @return the value at its top
     * @throws ArticleJsonException when it is malformed, or has something after its end
     * @throws IOException when the reader fails
     */
    static JsonValue read(Reader reader) throws IOException {
        try (JsonParser parser = FACTORY.createParser(reader)) {
            JsonDocument document = new JsonDocument(parser);
            try {
                return document.read();
            } catch (JsonProcessingException e) {
                throw new ArticleJsonException(e.getOriginalMessage(), document.position(e.getLocation()), e);
            }
        }
    }

    private JsonValue read() throws IOException {
        if (parser.nextToken() == null) {
            throw new ArticleJsonException("the document is empty", position(null));
        }
        JsonValue top = value(null, "");
        if (parser.nextToken() != null) {
            throw new ArticleJsonException("something follows the document", position(parser.currentTokenLocation()));
        }
        return top;
    }

    private JsonPosition position(@Nullable JsonLocation location) {
        String path = parser.getParsingContext().pathAsPointer().toString();
        return JsonPosition.of(path, location == null ? parser.currentLocation() : location);
    }

    private JsonValue value(@Nullable JsonValue parent, String step) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(new JsonValue(parent, step, start, JsonValue.Kind.OBJECT, ""));
            case START_ARRAY -> array(new JsonValue(parent, step, start, JsonValue.Kind.ARRAY, ""));
            case VALUE_STRING -> new JsonValue(parent, step, start, JsonValue.Kind.STRING, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new JsonValue(parent, step, start, JsonValue.Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE ->
                new JsonValue(parent, step, start, JsonValue.Kind.BOOLEAN, parser.getText());
            default -> new JsonValue(parent, step, start, JsonValue.Kind.NULL, "");
        };
    }

    private JsonValue object(JsonValue object) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(object, name));
        }
        object.setMembers(members);
        return object;
    }

    private JsonValue array(JsonValue array) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(array, Integer.toString(items.size())));
        }
        array.setItems(items);
        return array;
    }
}
