package io.broadsheet.examples.archives.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * What a dead letter tells about where to read again.
 *
 * @param file the archive or page
 * @param offset where the record begins
 * @param attempt how often it was tried
 */
public record DeadLetter(String file, long offset, int attempt) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads a line of a file of dead letters.
     *
     * @param line a JSON object
     * @return where to read again
     * @throws IOException when it is no dead letter
     */
    public static DeadLetter read(String line) throws IOException {
        String file = "";
        long offset = -1;
        int attempt = 1;
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no dead letter: a JSON object is missing");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                switch (member) {
                    case "file" -> file = json.getText();
                    case "offset" -> offset = json.getLongValue();
                    case "attempt" -> attempt = json.getIntValue();
                    default -> json.skipChildren();
                }
            }
        }
        if (file.isEmpty() || offset < 0) {
            throw new IOException("no dead letter: file or offset is missing");
        }
        return new DeadLetter(file, offset, attempt);
    }
}
