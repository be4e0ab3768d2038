package io.broadsheet.parser.internal.metadata;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads microdata (HTML, section 5) while the page is walked over. */
final class Microdata {
    private static final int MAX_TEXT = 1_000;

    private Microdata() {}

    /**
     * Reads the attributes of one element.
     *
     * @param element the element
     * @param attributes its attributes
     * @param outer the item that it is a property of, or null
     * @param data new outermost items are added here
     * @return the item that properties inside the element belong to, or null
     */
    static @Nullable DataItem open(Element element, Attributes attributes, @Nullable DataItem outer, PageData data) {
        String property = outer == null ? "" : attributes.get("itemprop");
        if (attributes.hasKey("itemscope")) {
            return openItem(attributes, property, outer, data);
        }
        if (outer != null && !property.isEmpty()) {
            addText(element, attributes, property, outer);
        }
        return outer;
    }

    private static DataItem openItem(Attributes attributes, String property, @Nullable DataItem outer, PageData data) {
        DataItem item = new DataItem();
        for (String type : Words.of(attributes.get("itemtype"))) {
            item.addType(type);
        }
        if (!attributes.get("itemid").isBlank()) {
            item.setId(attributes.get("itemid"));
        }
        if (outer == null || property.isEmpty()) {
            data.addMicrodata(item);
        } else {
            for (String name : Words.of(property)) {
                outer.add(Vocabulary.localName(name), item);
            }
        }
        return item;
    }

    private static void addText(Element element, Attributes attributes, String property, DataItem outer) {
        String text = null;
        for (String name : Words.of(property)) {
            String local = Vocabulary.localName(name);
            if (Vocabulary.keeps(local) && !local.equals("articleBody")) {
                text = text == null ? text(element, attributes) : text;
                if (!text.isBlank()) {
                    outer.add(local, new DataText(text));
                }
            }
        }
    }

    private static String text(Element element, Attributes attributes) {
        String content = attributes.get("content");
        if (!content.isBlank()) {
            return content;
        }
        String attribute = switch (element.normalName()) {
            case "a", "area", "link" -> "href";
            case "img", "audio", "video", "embed", "iframe", "source", "track" -> "src";
            case "time" -> "datetime";
            case "data", "meter" -> "value";
            case "object" -> "data";
            default -> "";
        };
        String value = attribute.isEmpty() ? "" : attributes.get(attribute);
        boolean named = attribute.equals("href") && isName(attributes.get("itemprop"));
        return value.isBlank() || named ? PlainText.of(element, MAX_TEXT) : value;
    }

    /** Pages mark the link around a name as the name. */
    private static boolean isName(String property) {
        return property.contains("name")
                || property.contains("author")
                || property.contains("articleSection")
                || property.contains("keywords")
                || property.contains("creator")
                || property.contains("headline");
    }
}
