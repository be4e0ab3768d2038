package io.broadsheet.render.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A JSON object that is being made. Members keep the order in which they are added; texts are cleaned; what is empty is
 * left out.
 */
public final class JsonObject {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    /**
     * Adds a text.
     *
     * @param name the member
     * @param value left out when there is nothing in it
     * @return this object
     */
    public JsonObject text(String name, String value) {
        return cleanText(name, CleanText.clean(value));
    }

    /**
     * Adds a text that {@link CleanText} has seen already, such as a document of another format.
     *
     * @param name the member
     * @param value left out when there is nothing in it
     * @return this object
     */
    public JsonObject cleanText(String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
        return this;
    }

    /**
     * Adds a number.
     *
     * @param name the member
     * @param value the number
     * @return this object
     */
    public JsonObject number(String name, int value) {
        node.put(name, value);
        return this;
    }

    /**
     * Adds a number.
     *
     * @param name the member
     * @param value a finite number
     * @return this object
     */
    public JsonObject number(String name, double value) {
        node.put(name, Decimals.of(value));
        return this;
    }

    /**
     * Adds a truth value.
     *
     * @param name the member
     * @param value the value
     * @return this object
     */
    public JsonObject flag(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    /**
     * Adds an object.
     *
     * @param name the member
     * @param value left out when it has no member
     * @return this object
     */
    public JsonObject object(String name, JsonObject value) {
        if (!value.isEmpty()) {
            node.set(name, value.node);
        }
        return this;
    }

    /**
     * Adds a list of texts.
     *
     * @param name the member
     * @param values left out when there is none
     * @return this object
     */
    public JsonObject texts(String name, Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        for (String value : values) {
            String clean = CleanText.clean(value);
            if (!clean.isEmpty()) {
                array.add(clean);
            }
        }
        return nodes(name, array);
    }

    /**
     * Adds a list of objects.
     *
     * @param name the member
     * @param values left out when there is none
     * @param form makes the object of a value; an empty one is left out
     * @param <T> the type of the values
     * @return this object
     */
    public <T> JsonObject objects(String name, Collection<? extends T> values, Function<T, JsonObject> form) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        for (T value : values) {
            JsonObject object = form.apply(value);
            if (!object.isEmpty()) {
                array.add(object.node);
            }
        }
        return nodes(name, array);
    }

    /**
     * Adds a list of objects.
     *
     * @param name the member
     * @param values left out when there is none
     * @return this object
     */
    public JsonObject objects(String name, List<JsonObject> values) {
        return objects(name, values, Function.identity());
    }

    /**
     * Adds a list of anything.
     *
     * @param name the member
     * @param values left out when there is none
     * @return this object
     */
    public JsonObject nodes(String name, ArrayNode values) {
        if (!values.isEmpty()) {
            node.set(name, values);
        }
        return this;
    }

    /** {@return whether it has no member} */
    public boolean isEmpty() {
        return node.isEmpty();
    }

    /** {@return the object as Jackson knows it; to be added elsewhere or written, not to be changed} */
    public JsonNode node() {
        return node;
    }
}
