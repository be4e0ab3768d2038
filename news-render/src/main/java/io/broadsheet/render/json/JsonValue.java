package io.broadsheet.render.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON document with its place in it. */
final class JsonValue {
    /** The kinds of JSON. */
    enum Kind {
        OBJECT("an object"),
        ARRAY("an array"),
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final @Nullable JsonValue parent;
    private final String step;
    private final JsonLocation location;
    private final Kind kind;
    private final String text;
    private Map<String, JsonValue> members = Map.of();
    private List<JsonValue> items = List.of();

    /**
     * Makes a value without parts.
     *
     * @param parent what it stands in
     * @param step its name or index there
     * @param location where it begins
     * @param kind its kind
     * @param text its text; empty for objects and arrays
     */
    JsonValue(@Nullable JsonValue parent, String step, JsonLocation location, Kind kind, String text) {
        this.parent = parent;
        this.step = step;
        this.location = location;
        this.kind = kind;
        this.text = text;
    }

    void setMembers(Map<String, JsonValue> members) {
        this.members = members;
    }

    void setItems(List<JsonValue> items) {
        this.items = items;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The member of this name; null when there is none or it is {@code null}. */
    @Nullable
    JsonValue member(String name) {
        JsonValue value = members.get(name);
        return value == null || value.kind == Kind.NULL ? null : value;
    }

    JsonValue requiredMember(String name) {
        JsonValue value = member(name);
        if (value == null) {
            throw error(name + " is missing");
        }
        return value;
    }

    Map<String, JsonValue> members() {
        return members;
    }

    List<JsonValue> items() {
        return expect(Kind.ARRAY).items;
    }

    /** What stands inside an object or array, in order. */
    Collection<JsonValue> children() {
        return kind == Kind.OBJECT ? members.values() : items;
    }

    String string() {
        return expect(Kind.STRING).text;
    }

    /** The text of a number as it stands. */
    String number() {
        return expect(Kind.NUMBER).text;
    }

    boolean bool() {
        return expect(Kind.BOOLEAN).text.equals("true");
    }

    JsonValue expect(Kind expected) {
        if (kind != expected) {
            throw error("expected " + expected.words + ", but found " + kind.words);
        }
        return this;
    }

    ArticleJsonException error(String problem) {
        return new ArticleJsonException(problem, JsonPosition.of(path(), location));
    }

    ArticleJsonException error(RuntimeException cause) {
        String problem = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new ArticleJsonException(problem, JsonPosition.of(path(), location), cause);
    }

    private String path() {
        StringBuilder out = new StringBuilder();
        for (JsonValue at = this; at != null && at.parent != null; at = at.parent) {
            out.insert(0, "/" + at.step.replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }
}
