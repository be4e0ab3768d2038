package io.broadsheet.parser.internal.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * Reads JSON-LD as pages have it: several values in one block, comments, raw control characters, trailing commas, a
 * block whose markup was escaped. Of a block that breaks off, what stood before the fault is kept. Immutable and
 * thread-safe.
 */
final class JsonLdReader {
    private static final JsonReadFeature[] LENIENT = {
        JsonReadFeature.ALLOW_JAVA_COMMENTS,
        JsonReadFeature.ALLOW_SINGLE_QUOTES,
        JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
        JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
        JsonReadFeature.ALLOW_MISSING_VALUES,
        JsonReadFeature.ALLOW_TRAILING_COMMA
    };

    /** Deeper input is refused while it is skipped; what is kept has a limit of its own. */
    private static final int MAX_SKIPPED_DEPTH = 1_000;

    private static final JsonFactory FACTORY = factory();

    private final int maxDepth;

    /**
     * A reader.
     *
     * @param maxDepth how deep arrays and objects may nest
     */
    JsonLdReader(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    private static JsonFactory factory() {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        builder.disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
        builder.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(MAX_SKIPPED_DEPTH)
                .maxStringLength(Integer.MAX_VALUE)
                .build());
        for (JsonReadFeature feature : LENIENT) {
            builder.enable(feature);
        }
        return builder.build();
    }

    /**
     * Reads one block.
     *
     * @param script the text of the script element
     * @param found items are added here, the outer ones of the block, in order
     * @return whether all of the block could be read
     */
    boolean read(String script, List<DataItem> found) {
        String json = unescaped(script);
        char[] characters = json.toCharArray();
        int at = valueStart(characters, 0);
        if (at < 0) {
            return json.isBlank();
        }
        while (at >= 0) {
            int end = readValue(characters, at, found);
            if (end < 0) {
                return false;
            }
            at = valueStart(characters, end);
        }
        return true;
    }

    /** The next brace or bracket: what stands around the values (comments, CDATA, semicolons) holds none. */
    private static int valueStart(char[] characters, int from) {
        boolean inCdata = false;
        for (int i = from; i < characters.length; i++) {
            char c = characters[i];
            if (c == '{' || (c == '[' && !inCdata)) {
                return i;
            }
            inCdata = c == '!' || (inCdata && (c == '[' || (c >= 'A' && c <= 'Z')));
        }
        return -1;
    }

    private static String unescaped(String script) {
        int brace = script.indexOf('{');
        int quote = script.indexOf('"');
        int entity = script.indexOf("&quot;");
        boolean escaped = brace >= 0 && entity > brace && (quote < 0 || quote > entity);
        return escaped ? Parser.unescapeEntities(script, false) : script;
    }

    /** Reads one value; returns the position after it, or -1 when it is broken or too deep. */
    private int readValue(char[] characters, int from, List<DataItem> found) {
        DataTree tree = new DataTree(found);
        try (JsonParser parser = FACTORY.createParser(characters, from, characters.length - from)) {
            do {
                JsonToken token = parser.nextToken();
                if (token == null || tree.depth() > maxDepth) {
                    return -1;
                }
                tree.accept(parser, token);
            } while (tree.depth() > 0);
            return from + (int) parser.currentLocation().getCharOffset();
        } catch (IOException e) {
            return -1;
        }
    }
}
