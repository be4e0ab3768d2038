package io.broadsheet.parser.internal.body;

import java.util.Locale;
import org.jsoup.nodes.Attributes;

/** Reads from the attributes of an element what it is called and whether it is shown. Reused for every element. */
final class ElementNames {
    private final TokenTable tokens = new TokenTable();

    private long groups;
    private long shape;
    private boolean hidden;

    /** Reads a block-level element. Most have a class and an id at most, so the search ends early. */
    void readBlock(Attributes attributes) {
        clear();
        int left = attributes.size();
        left -= readClass(attributes);
        left -= add(attributes.get("id"));
        if (left > 0) {
            left -= add(attributes.get("itemprop"));
            left -= add(attributes.get("role"));
            left -= add(attributes.get("data-testid"));
            left -= add(attributes.get("data-component"));
        }
        hidden = left > 0 && isHidden(attributes);
    }

    /** Reads an inline element. */
    void readInline(Attributes attributes) {
        clear();
        int left = attributes.size();
        left -= readClass(attributes);
        if (left > 0) {
            left -= add(attributes.get("itemprop"));
            left -= add(attributes.get("rel"));
        }
    }

    private void clear() {
        groups = 0;
        shape = Hash.START;
        hidden = false;
    }

    private int readClass(Attributes attributes) {
        String value = attributes.get("class");
        if (value.isEmpty()) {
            return 0;
        }
        int slot = tokens.find(value);
        groups |= tokens.groupsAt(slot);
        shape = tokens.shapeAt(slot);
        return 1;
    }

    /** Adds the words of a value and gives 1 when there was one. */
    private int add(String value) {
        groups |= tokens.groups(value);
        return value.isEmpty() ? 0 : 1;
    }

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
            return true;
        }
        String style = attributes.get("style");
        if (style.isEmpty()) {
            return false;
        }
        String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    /** Token groups of all names. */
    long groups() {
        return groups;
    }

    /** Hash of the class, digits apart. */
    long shape() {
        return shape;
    }

    /** Whether the element says that it is not shown. */
    boolean isHidden() {
        return hidden;
    }
}
