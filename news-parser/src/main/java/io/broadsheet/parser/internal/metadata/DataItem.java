package io.broadsheet.parser.internal.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that structured data describes: a JSON-LD object or a microdata item. Both have the same shape, so all that
 * reads them is written once. It is filled by its reader and only read afterwards.
 */
final class DataItem implements DataValue {
    private static final List<String> WRAPPERS = List.of("@value", "@list", "@set");

    private final List<String> types = new ArrayList<>(1);
    private final Map<String, List<DataValue>> properties = new LinkedHashMap<>();
    private @Nullable String id;

    /** {@return the names of its types without the vocabulary, such as {@code NewsArticle}} */
    List<String> types() {
        return types;
    }

    /** {@return its identifier, or null} */
    @Nullable
    String id() {
        return id;
    }

    void setId(String value) {
        id = value;
    }

    void addType(String value) {
        String name = Vocabulary.localName(value);
        if (!name.isEmpty()) {
            types.add(name);
        }
    }

    void add(String property, DataValue value) {
        properties.computeIfAbsent(property, key -> new ArrayList<>(1)).add(value);
    }

    /** {@return whether it says no more than which item it stands for} */
    boolean isReference() {
        return id != null && properties.isEmpty();
    }

    Map<String, List<DataValue>> properties() {
        return properties;
    }

    /** {@return whether any property is known} */
    boolean hasProperties() {
        return !properties.isEmpty();
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    List<DataValue> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** {@return the texts of a property in order; an item counts with its name} */
    List<String> texts(String property) {
        List<DataValue> values = values(property);
        List<String> texts = new ArrayList<>(values.size());
        for (DataValue value : values) {
            String text = value instanceof DataText plain ? plain.text() : ((DataItem) value).text("name");
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** {@return the first text of a property, or an empty string} */
    String text(String property) {
        for (DataValue value : values(property)) {
            if (value instanceof DataText plain && !plain.text().isBlank()) {
                return plain.text();
            }
        }
        return "";
    }

    /** {@return the items of a property in order} */
    List<DataItem> items(String property) {
        List<DataItem> items = new ArrayList<>();
        for (DataValue value : values(property)) {
            if (value instanceof DataItem item) {
                items.add(item);
            }
        }
        return items;
    }

    /** {@return the items of all properties} */
    List<DataItem> inner() {
        List<DataItem> inner = new ArrayList<>();
        for (List<DataValue> values : properties.values()) {
            for (DataValue value : values) {
                if (value instanceof DataItem item) {
                    inner.add(item);
                }
            }
        }
        return inner;
    }

    /** Puts what a wrapper ({@code @value}, {@code @list}, {@code @set}) holds in its place. */
    void unwrapLast(String property, DataItem wrapper) {
        for (String keyword : WRAPPERS) {
            List<DataValue> inner = wrapper.values(keyword);
            List<DataValue> values = properties.get(property);
            if (!inner.isEmpty() && values != null) {
                values.remove(values.size() - 1);
                values.addAll(inner);
                return;
            }
        }
    }

    /** Replaces references by the items that they stand for. */
    void resolve(Map<String, DataItem> known) {
        for (List<DataValue> values : properties.values()) {
            values.replaceAll(value -> {
                if (value instanceof DataItem item && item.isReference()) {
                    DataItem target = known.get(item.id);
                    return target == null ? item : target;
                }
                return value;
            });
        }
    }
}
