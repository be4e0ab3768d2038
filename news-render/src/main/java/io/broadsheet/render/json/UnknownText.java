package io.broadsheet.render.json;

import java.util.Map;
import java.util.Set;

/** The text of a block or mark that this version does not know: what its members of the usual names hold, in order. */
final class UnknownText {
    private static final Set<String> TEXTS = Set.of(
            "answer",
            "blocks",
            "caption",
            "cells",
            "content",
            "foot",
            "head",
            "headline",
            "images",
            "items",
            "links",
            "printed",
            "question",
            "rows",
            "term",
            "text",
            "title");

    private static final Set<String> RUNNING_TEXTS = Set.of("caption", "content", "question", "term", "title");

    private UnknownText() {}

    static String of(JsonValue json) {
        StringBuilder out = new StringBuilder();
        collect(json, out);
        return out.toString();
    }

    private static void collect(JsonValue object, StringBuilder out) {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (TEXTS.contains(member.getKey())) {
                collectParts(member.getValue(), RUNNING_TEXTS.contains(member.getKey()), out);
            }
        }
    }

    private static void collectParts(JsonValue json, boolean running, StringBuilder out) {
        if (json.is(JsonValue.Kind.STRING)) {
            startPart(out);
            out.append(json.string());
        } else if (json.is(JsonValue.Kind.OBJECT)) {
            collect(json, out);
        } else if (running) {
            startPart(out);
            appendRunning(json, out);
        } else {
            json.children().forEach(part -> collectParts(part, false, out));
        }
    }

    private static void appendRunning(JsonValue json, StringBuilder out) {
        for (JsonValue piece : json.children()) {
            if (piece.is(JsonValue.Kind.STRING)) {
                out.append(piece.string());
            } else if (piece.is(JsonValue.Kind.OBJECT)) {
                JsonValue content = piece.member("content");
                if (content != null) {
                    appendRunning(content, out);
                }
            }
        }
    }

    private static void startPart(StringBuilder out) {
        if (out.length() > 0) {
            out.append("\n\n");
        }
    }
}
