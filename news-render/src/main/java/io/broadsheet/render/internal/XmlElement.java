package io.broadsheet.render.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An element of an XML document that was read: local name, attributes, and the pieces of its content in order.
 * Namespaces are left aside, since the standards here have changed theirs between versions; {@link SafeXml} keeps
 * foreign elements out.
 */
public final class XmlElement {
    private final String name;
    private final int line;
    private final int column;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    XmlElement(String name, int line, int column) {
        this.name = name;
        this.line = line;
        this.column = column;
    }

    /** {@return an element with nothing in it, for one that a document lacks} */
    public static XmlElement none() {
        return new XmlElement("", 0, 0);
    }

    /**
     * Gives the element without some of the elements inside.
     *
     * @param dropped tells which to leave out
     * @return a copy
     */
    public XmlElement without(Predicate<XmlElement> dropped) {
        XmlElement out = new XmlElement(name, line, column);
        out.attributes.putAll(attributes);
        for (Object piece : content) {
            if (!(piece instanceof XmlElement element && dropped.test(element))) {
                out.content.add(piece);
            }
        }
        return out;
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(Object piece) {
        content.add(piece);
    }

    /** {@return the local name} */
    public String name() {
        return name;
    }

    /** {@return the line where it begins, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column where it begins, from 1} */
    public int column() {
        return column;
    }

    /**
     * Gives an attribute.
     *
     * @param attribute its local name
     * @return its value, without white space around it, unless it is absent or blank
     */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * Tells whether an attribute is there, be it empty.
     *
     * @param attribute its local name
     * @return whether it is there
     */
    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /**
     * Tells whether the attribute {@code class} has a value.
     *
     * @param value the whole value
     * @return whether it has that value
     */
    public boolean isClass(String value) {
        return value.equals(attributes.get("class"));
    }

    /** {@return the pieces of the content: {@link XmlElement}s and {@link String}s} */
    public List<Object> content() {
        return Collections.unmodifiableList(content);
    }

    /** {@return the elements inside} */
    public List<XmlElement> children() {
        List<XmlElement> out = new ArrayList<>();
        for (Object piece : content) {
            if (piece instanceof XmlElement element) {
                out.add(element);
            }
        }
        return out;
    }

    /**
     * Gives the elements of a name.
     *
     * @param child the local name
     * @return the elements inside that have it
     */
    public List<XmlElement> children(String child) {
        List<XmlElement> out = new ArrayList<>();
        for (Object piece : content) {
            if (piece instanceof XmlElement element && element.name.equals(child)) {
                out.add(element);
            }
        }
        return out;
    }

    /**
     * Gives the first element of a name.
     *
     * @param child the local name
     * @return the element, if there is one
     */
    public Optional<XmlElement> child(String child) {
        for (Object piece : content) {
            if (piece instanceof XmlElement element && element.name.equals(child)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** {@return all text inside, as it stands} */
    public String rawText() {
        StringBuilder out = new StringBuilder();
        appendText(out);
        return out.toString();
    }

    private void appendText(StringBuilder out) {
        for (Object piece : content) {
            if (piece instanceof XmlElement element) {
                element.appendText(out);
            } else {
                out.append(piece);
            }
        }
    }

    /** {@return all text inside, each run of white space made one space, none at the ends} */
    public String text() {
        return Spaces.collapse(rawText());
    }
}
