package io.broadsheet.parser.internal.metadata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over a page that collects what its data says. It keeps its own stack, so that the depth of the page does
 * not matter.
 */
final class PageScan {
    /** The HTML parser reads no more attributes of an element. */
    private static final int MAX_ATTRIBUTES = 512;

    private final PageData data;
    private final Runnable checkpoint;

    private final Map<String, Integer> known = new HashMap<>(512);

    private Element[] stack = new Element[64];
    private int[] nextChild = new int[64];
    /** The microdata item that properties at this level belong to. */
    private @Nullable DataItem[] items = new DataItem[64];

    private int top = -1;

    private PageScan(PageData data, Runnable checkpoint) {
        this.data = data;
        this.checkpoint = checkpoint;
    }

    /**
     * Reads a page.
     *
     * @param document the page; it is not changed
     * @param data filled with what is found
     * @param checkpoint called for every element; what it throws ends the work
     */
    static void read(Document document, PageData data, Runnable checkpoint) {
        new PageScan(data, checkpoint).run(document);
    }

    private void run(Document document) {
        push(document, null);
        while (top >= 0) {
            Element current = stack[top];
            int child = nextChild[top]++;
            if (child >= current.childNodeSize()) {
                top--;
                continue;
            }
            Node node = current.childNode(child);
            if (node instanceof Element element) {
                checkpoint.run();
                open(element);
            }
        }
    }

    private void open(Element element) {
        DataItem item = items[top];
        int count = element.attributesSize();
        Attributes attributes = count > 0 ? element.attributes() : null;
        if (count >= MAX_ATTRIBUTES) {
            data.attributesCut(element, count);
        }
        switch (element.normalName()) {
            case "script" -> readScript(element, attributes);
            case "style", "svg", "noscript", "template", "iframe", "math" -> {}
            case "meta" -> readMeta(element, attributes, item);
            case "link" -> readLink(element, attributes, item);
            case "base" -> data.setBase(element.attr("href"));
            case "title" -> data.addTitle(element, stack[top].normalName().equals("head"));
            default -> {
                if (element.normalName().equals("h1")) {
                    data.addHeading(element);
                }
                if (attributes == null) {
                    push(element, item);
                } else {
                    openOther(element, attributes, item);
                }
            }
        }
    }

    private void openOther(Element element, Attributes attributes, @Nullable DataItem item) {
        switch (element.normalName()) {
            case "html" -> data.setRoot(attributes);
            case "time" -> data.addTime(element);
            case "a" -> {
                if (attributes.get("rel").contains("author") || leadsToAuthor(attributes.get("href"))) {
                    data.addAuthorLink(element);
                }
            }
            default -> {}
        }
        int marks = marks(attributes.get("class")) | marks(attributes.get("itemprop"));
        if (marks != 0) {
            data.addMarked(element, marks);
        }
        push(element, Microdata.open(element, attributes, item, data));
    }

    private void readScript(Element element, @Nullable Attributes attributes) {
        if (attributes != null && attributes.get("type").contains("ld+json")) {
            for (int i = 0; i < element.childNodeSize(); i++) {
                if (element.childNode(i) instanceof DataNode script) {
                    data.readJsonLd(script.getWholeData());
                }
            }
        }
    }

    private void readMeta(Element element, @Nullable Attributes attributes, @Nullable DataItem item) {
        if (attributes == null) {
            return;
        }
        String content = attributes.get("content");
        if (content.isBlank()) {
            return;
        }
        String name = attributes.get("name");
        data.metas().add(name, content);
        if (name.equals("script:ld+json")) {
            // What a script should have been: a slip of pages that are made by one framework.
            data.readJsonLd(content);
        } else if (content.length() > MetaTags.MAX_LENGTH) {
            warnOfLength(name.isEmpty() ? attributes.get("property") : name, content.length());
        }
        data.metas().add(attributes.get("property"), content);
        data.metas().add(attributes.get("http-equiv"), content);
        if (item == null) {
            data.metas().add(attributes.get("itemprop"), content);
        } else {
            Microdata.open(element, attributes, item, data);
        }
    }

    /** Many pages keep settings of their programs in meta elements, which are no loss. */
    private void warnOfLength(String name, int length) {
        if (name.endsWith("description") || name.endsWith("title") || name.endsWith("keywords")) {
            data.valueTooLong(name, length);
        }
    }

    private void readLink(Element element, @Nullable Attributes attributes, @Nullable DataItem item) {
        if (attributes == null || attributes.get("href").isBlank()) {
            return;
        }
        data.addLink(attributes);
        if (item != null) {
            Microdata.open(element, attributes, item, data);
        }
    }

    private static boolean leadsToAuthor(String href) {
        for (int i = href.indexOf('/'); i >= 0; i = href.indexOf('/', i + 1)) {
            if (leadsToAuthor(href, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsToAuthor(String href, int slash) {
        return switch (slash + 1 < href.length() ? href.charAt(slash + 1) : ' ') {
            case 'a' ->
                href.startsWith("/author", slash)
                        || href.startsWith("/autor", slash)
                        || href.startsWith("/auteur", slash);
            case 'c' -> href.startsWith("/contributor", slash);
            case 'j' -> href.startsWith("/journalist", slash);
            case 'p' -> href.startsWith("/people/", slash);
            case 's' -> href.startsWith("/staff/", slash);
            case 'w' -> href.startsWith("/writers/", slash);
            default -> false;
        };
    }

    /** Classes come again and again on a page, so that the answers are kept. */
    private int marks(String value) {
        if (value.isEmpty()) {
            return 0;
        }
        Integer marks = known.get(value);
        if (marks == null) {
            marks = Mark.of(value);
            known.put(value, marks);
        }
        return marks;
    }

    private void push(Element element, @Nullable DataItem item) {
        if (++top == stack.length) {
            int size = stack.length * 2;
            stack = Arrays.copyOf(stack, size);
            nextChild = Arrays.copyOf(nextChild, size);
            items = Arrays.copyOf(items, size);
        }
        stack[top] = element;
        nextChild[top] = 0;
        items[top] = item;
    }
}
