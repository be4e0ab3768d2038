package io.broadsheet.parser.internal.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The meta elements of a page by name; names are compared without case. */
final class MetaTags {
    private static final int MAX_LENGTH = 4_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    void add(String name, String content) {
        if (!name.isBlank() && content.length() <= MAX_LENGTH) {
            values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1))
                    .add(content);
        }
    }

    /** {@return the first value of the first of these names that has one, white space and entities cleaned; or empty} */
    String first(String... names) {
        for (String name : names) {
            for (String value : values.getOrDefault(name, List.of())) {
                String clean = PlainText.of(value);
                if (!clean.isEmpty()) {
                    return clean;
                }
            }
        }
        return "";
    }

    /** {@return all values of a name in page order, cleaned} */
    List<String> all(String name) {
        List<String> clean = new ArrayList<>();
        for (String value : values.getOrDefault(name, List.of())) {
            String text = PlainText.of(value);
            if (!text.isEmpty()) {
                clean.add(text);
            }
        }
        return clean;
    }

    Map<String, List<String>> asMap() {
        return values;
    }
}
