package io.broadsheet.render.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.broadsheet.render.ArticleReadException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads JSON that somebody else made, and looks things up in it: a member may be absent, of another type than expected,
 * or one value where a list is usual. Control characters inside strings, a frequent fault of pages, are taken.
 */
public final class JsonInput {
    private static final int MAX_DEPTH = 200;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();
    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonInput() {}

    /**
     * Reads a document.
     *
     * @param in the document; not closed
     * @return its value
     * @throws ArticleReadException when it is malformed, empty or nested too deep
     * @throws IOException when {@code in} throws it
     */
    public static JsonNode read(Reader in) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(new UnclosedReader(in));
            if (root.isMissingNode()) {
                throw new ArticleReadException("empty", 1, 1, null);
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new ArticleReadException(
                    "malformed JSON: " + e.getOriginalMessage(),
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    e);
        }
    }

    /**
     * Gives a text.
     *
     * @param node an object
     * @param name the member
     * @return its text or number, unless it is absent, blank or of another type
     */
    public static Optional<String> text(JsonNode node, String name) {
        return text(node.path(name));
    }

    /**
     * Gives a text.
     *
     * @param node any value
     * @return its text or number, unless it is blank or of another type
     */
    public static Optional<String> text(JsonNode node) {
        return node.isTextual() || node.isNumber()
                ? Optional.of(node.asText().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /**
     * Gives a whole number.
     *
     * @param node an object
     * @param name the member
     * @return the number, be it a text, unless it is absent or no whole number
     */
    public static OptionalInt number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isNumber()) {
            return value.canConvertToInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
        }
        try {
            return value.isTextual()
                    ? OptionalInt.of(Integer.parseInt(value.textValue().strip()))
                    : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /**
     * Gives a number within bounds.
     *
     * @param node an object
     * @param name the member
     * @param from the least
     * @param to the greatest
     * @return the number, unless it is absent, no whole number or out of bounds
     */
    public static OptionalInt number(JsonNode node, String name, int from, int to) {
        OptionalInt number = number(node, name);
        return number.isPresent() && number.getAsInt() >= from && number.getAsInt() <= to
                ? number
                : OptionalInt.empty();
    }

    /**
     * Gives the values of a member.
     *
     * @param node an object
     * @param name the member
     * @return the items of a list, or the one value; empty when it is absent or null
     */
    public static List<JsonNode> values(JsonNode node, String name) {
        JsonNode value = node.path(name);
        List<JsonNode> out = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(out::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            out.add(value);
        }
        return out;
    }

    /**
     * Gives the texts of a member.
     *
     * @param node an object
     * @param name the member
     * @return the texts of a list, or the one text
     */
    public static List<String> texts(JsonNode node, String name) {
        List<String> out = new ArrayList<>();
        values(node, name).forEach(value -> text(value).ifPresent(out::add));
        return out;
    }

    /** Jackson closes its source at the end of a document. */
    private static final class UnclosedReader extends FilterReader {
        UnclosedReader(Reader in) {
            super(in);
        }

        @Override
        public void close() {
            // The caller closes it.
        }
    }
}
