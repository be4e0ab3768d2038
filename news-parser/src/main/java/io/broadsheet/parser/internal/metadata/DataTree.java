package io.broadsheet.parser.internal.metadata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds items from the tokens of one JSON value, with a stack of its own. Every token leaves the items in a state that
 * can be used, so nothing is lost when the next one is broken.
 */
final class DataTree {
    /** An object or array that is open, and the property that it is a value of. */
    private record Level(DataItem owner, String property, boolean isObject) {}

    private final List<DataItem> found;
    private final List<Level> stack = new ArrayList<>();
    private final DataItem root = new DataItem();
    private String property = "";

    /**
     * A tree.
     *
     * @param found the outermost items, and those of an {@code @graph}, are added here
     */
    DataTree(List<DataItem> found) {
        this.found = found;
    }

    /** {@return how many objects and arrays are open} */
    int depth() {
        return stack.size();
    }

    void accept(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> openObject();
            case START_ARRAY -> stack.add(new Level(owner(), property, false));
            case END_OBJECT, END_ARRAY -> close();
            case FIELD_NAME -> openField(parser);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                addText(parser.getText());
            default -> {}
        }
    }

    private DataItem owner() {
        return stack.isEmpty() ? root : stack.get(stack.size() - 1).owner();
    }

    private void openObject() {
        DataItem item = new DataItem();
        if (owner() == root || property.equals("@graph")) {
            found.add(item);
        } else {
            owner().add(property, item);
        }
        stack.add(new Level(item, property, true));
    }

    private void close() {
        Level level = stack.remove(stack.size() - 1);
        property = level.property();
        if (level.isObject() && owner() != root) {
            owner().unwrapLast(property, level.owner());
        }
    }

    private void openField(JsonParser parser) throws IOException {
        String name = parser.currentName();
        boolean keyword = name.startsWith("@");
        property = keyword || name.indexOf(':') < 0 ? name : Vocabulary.localName(name);
        if (keyword ? name.equals("@context") : !Vocabulary.keeps(property)) {
            parser.nextToken();
            parser.skipChildren();
        }
    }

    private void addText(String text) {
        if (text.isBlank()) {
            return;
        }
        switch (property) {
            case "@type" -> owner().addType(text);
            case "@id" -> owner().setId(text);
            default -> owner().add(property, new DataText(text));
        }
    }
}
