package io.broadsheet.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of one JSON object a line. */
final class JsonLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The objects of a file; the stream must be closed, and throws {@link UncheckedIOException} for a broken line. */
    static Stream<JsonNode> read(Path file) throws IOException {
        return Files.lines(file).filter(line -> !line.isBlank()).map(line -> parse(line, file));
    }

    private static JsonNode parse(String line, Path file) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(new IOException(file + " holds a line that is not JSON: " + line, e));
        }
    }

    static void write(JsonNode object, Writer out) throws IOException {
        out.write(MAPPER.writeValueAsString(object));
        out.write('\n');
    }

    /** The name of a file without the first of the endings that it has. */
    static String stem(Path file, List<String> endings) {
        String name = file.getFileName().toString();
        return endings.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
