package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * A place in a document.
 *
 * @param path a JSON Pointer
 * @param line from 1
 * @param column from 1
 * @param offset characters before it
 */
record JsonPosition(String path, int line, int column, long offset) {
    static JsonPosition of(String path, JsonLocation location) {
        return new JsonPosition(path, location.getLineNr(), location.getColumnNr(), location.getCharOffset());
    }
}
