package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** All that the data of one page says, as found. Filled by {@link PageScan}, then only read. */
final class PageData {
    /**
     * A link element.
     *
     * @param rel its relations, in lower case
     * @param href its target, as written
     * @param hreflang the language of the target, or empty
     * @param type the media type of the target, or empty
     */
    record HeadLink(List<String> rel, String href, String hreflang, String type, boolean limitedToMedia) {}

    private static final int MAX_LINKS = 200;
    private static final int MAX_MARKS = 60;
    private static final int MAX_TITLE = 2_000;
    private static final int MAX_NAME = 60;

    private final ParseLimits limits;
    private final JsonLdReader jsonLd;
    private final MetaTags metas = new MetaTags();
    private final List<HeadLink> links = new ArrayList<>();
    private final List<DataItem> jsonLdItems = new ArrayList<>();
    private final List<DataItem> microdataItems = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> authorLinks = new ArrayList<>();
    private final List<Element> authorMarks = new ArrayList<>();
    private final List<Element> dateMarks = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<ParseWarning> warnings = new ArrayList<>();
    private String title = "";
    private boolean titleInHead;
    private String language = "";
    private String direction = "";
    private String base = "";
    private int scripts;
    private boolean attributesCut;

    PageData(ParseLimits limits) {
        this.limits = limits;
        this.jsonLd = new JsonLdReader(limits.maxJsonLdDepth());
    }

    MetaTags metas() {
        return metas;
    }

    List<HeadLink> links() {
        return links;
    }

    List<DataItem> jsonLdItems() {
        return jsonLdItems;
    }

    List<DataItem> microdataItems() {
        return microdataItems;
    }

    /** {@return the {@code time} elements in page order, up to a number} */
    List<Element> times() {
        return times;
    }

    /** {@return the links to pages of authors in page order, up to a number} */
    List<Element> authorLinks() {
        return authorLinks;
    }

    /** {@return the elements that are marked as naming an author, outer ones first, up to a number} */
    List<Element> authorMarks() {
        return authorMarks;
    }

    /** {@return the elements that are marked as holding a date, up to a number} */
    List<Element> dateMarks() {
        return dateMarks;
    }

    /** {@return the {@code h1} elements in page order, up to a number} */
    List<Element> headings() {
        return headings;
    }

    List<ParseWarning> warnings() {
        return warnings;
    }

    /** {@return the text of the title element, or empty} */
    String title() {
        return title;
    }

    /** {@return the language that the root element names, as written, or empty} */
    String language() {
        return language;
    }

    /** {@return the address that references of the page are relative to, or empty} */
    String base() {
        return base;
    }

    void setBase(String href) {
        base = base.isEmpty() ? href.strip() : base;
    }

    /** {@return the direction that the root element names, as written, or empty} */
    String direction() {
        return direction;
    }

    void setRoot(Attributes attributes) {
        language = attributes.get("lang").isBlank() ? attributes.get("xml:lang") : attributes.get("lang");
        direction = attributes.get("dir");
    }

    void addTitle(Element element, boolean inHead) {
        if (title.isEmpty() || (inHead && !titleInHead)) {
            title = PlainText.of(PlainText.of(element, MAX_TITLE));
            titleInHead = inHead;
        }
    }

    void addLink(Attributes attributes) {
        List<String> rel = Words.of(attributes.get("rel").toLowerCase(java.util.Locale.ROOT));
        if (!rel.isEmpty() && links.size() < MAX_LINKS) {
            links.add(new HeadLink(
                    rel,
                    attributes.get("href"),
                    attributes.get("hreflang"),
                    attributes.get("type"),
                    attributes.hasKey("media")));
        }
    }

    void addTime(Element element) {
        addMark(times, element);
    }

    void addAuthorLink(Element element) {
        addMark(authorLinks, element);
    }

    /** Keeps an element whose attributes say what its text is. */
    void addMarked(Element element, int marks) {
        if (Mark.AUTHOR.isIn(marks)) {
            addMark(authorMarks, element);
        }
        if (Mark.DATE.isIn(marks)) {
            addMark(dateMarks, element);
        }
    }

    void addHeading(Element element) {
        addMark(headings, element);
    }

    private static void addMark(List<Element> marks, Element element) {
        if (marks.size() < MAX_MARKS) {
            marks.add(element);
        }
    }

    void addMicrodata(DataItem item) {
        microdataItems.add(item);
    }

    void readJsonLd(String script) {
        scripts++;
        if (scripts > limits.maxJsonLdBlocks()) {
            if (scripts == limits.maxJsonLdBlocks() + 1) {
                ignored("the page has more than " + limits.maxJsonLdBlocks() + " JSON-LD blocks", scripts);
            }
        } else if (script.length() > limits.maxJsonLdLength()) {
            ignored("a JSON-LD block of " + script.length() + " characters is past the limit", scripts);
        } else if (!jsonLd.read(script, jsonLdItems)) {
            ignored("a JSON-LD block is broken or too deep; what stood before the fault was read", scripts);
        }
    }

    /** Warns of the first element with so many attributes that some were dropped. */
    void attributesCut(Element element, int count) {
        if (!attributesCut) {
            attributesCut = true;
            warnings.add(new ParseWarning(
                    ParseWarning.Kind.ATTRIBUTES_CUT,
                    "an element has " + count + " attributes, and no more are read",
                    element.normalName()));
        }
    }

    /** Warns of a meta element whose value is too long for any field. */
    void valueTooLong(String meta, int length) {
        String name = meta.substring(Math.max(0, meta.length() - MAX_NAME));
        warnings.add(new ParseWarning(
                ParseWarning.Kind.VALUE_TOO_LONG,
                "a value of " + length + " characters is past " + MetaTags.MAX_LENGTH,
                "meta " + name));
    }

    private void ignored(String message, int number) {
        warnings.add(new ParseWarning(ParseWarning.Kind.JSON_LD_IGNORED, message, "JSON-LD block " + number));
    }

    /** Replaces references between items by the items, once all are known. */
    void link() {
        Map<String, DataItem> known = new HashMap<>();
        List<DataItem> all = new ArrayList<>(jsonLdItems);
        for (int i = 0; i < all.size(); i++) {
            DataItem item = all.get(i);
            String id = item.id();
            if (id != null && item.hasProperties()) {
                known.putIfAbsent(id, item);
            }
            all.addAll(item.inner());
        }
        for (DataItem item : all) {
            item.resolve(known);
        }
    }
}
