package io.broadsheet.parser.internal.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The meta elements of a page by name; names are compared without case. */
final class MetaTags {
    /** Longer values are left out. */
    static final int MAX_LENGTH = 4_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    /** What was asked for so far: the same is asked for again and again. */
    private final Map<String, List<String>> cleaned = new HashMap<>();

    void add(String name, String content) {
        if (!name.isBlank() && content.length() <= MAX_LENGTH) {
            values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1))
                    .add(content);
        }
    }

    /** {@return the first value of the first of these names that has one, white space and entities cleaned; or empty} */
    String first(String... names) {
        for (String name : names) {
            List<String> clean = all(name);
            if (!clean.isEmpty()) {
                return clean.get(0);
            }
        }
        return "";
    }

    /** {@return all values of a name in page order, cleaned} */
    List<String> all(String name) {
        List<String> said = values.get(name);
        if (said == null) {
            return List.of();
        }
        return cleaned.computeIfAbsent(name, key -> clean(said));
    }

    private static List<String> clean(List<String> values) {
        List<String> clean = new ArrayList<>(values.size());
        for (String value : values) {
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
