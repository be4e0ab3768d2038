package io.broadsheet.render.html;

import io.broadsheet.model.Rendition;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.HtmlEscape;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * The only place that writes markup. It offers the elements and attributes of the lists and nothing else, escapes all
 * text, takes addresses as {@link WebUrl}, which is http, https or mailto, and closes what was opened.
 */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder(8192);
    private final Deque<Element> open = new ArrayDeque<>();
    private boolean tagOpen;

    HtmlWriter documentType() {
        out.append("<!doctype html>");
        return this;
    }

    /** Opens an element, or writes it if it is void; attributes follow. */
    HtmlWriter open(Element element) {
        endTag();
        out.append('<').append(element.tag());
        tagOpen = true;
        if (!element.isVoid()) {
            open.push(element);
        }
        return this;
    }

    /** Opens an element with a class. */
    HtmlWriter open(Element element, String styleClass) {
        return open(element).attribute(Attribute.CLASS, styleClass);
    }

    HtmlWriter attribute(Attribute attribute, String value) {
        startAttribute(attribute.word());
        HtmlEscape.attribute(value, out);
        out.append('"');
        return this;
    }

    HtmlWriter attribute(Attribute attribute, int value) {
        return attribute(attribute, Integer.toString(value));
    }

    /** An attribute that says yes by being there. */
    HtmlWriter flag(Attribute attribute) {
        out.append(' ').append(attribute.word());
        return this;
    }

    HtmlWriter address(AddressAttribute attribute, WebUrl url) {
        startAttribute(attribute.word());
        HtmlEscape.attribute(url.value(), out);
        out.append('"');
        return this;
    }

    /** An address inside this document. */
    HtmlWriter fragmentAddress(String id) {
        startAttribute(AddressAttribute.HREF.word());
        HtmlEscape.attribute("#" + id, out);
        out.append('"');
        return this;
    }

    /** The files of a picture with their widths, which must be known. */
    HtmlWriter sourceSet(Collection<Rendition> renditions) {
        startAttribute("srcset");
        String separator = "";
        for (Rendition rendition : renditions) {
            out.append(separator);
            HtmlEscape.attribute(candidate(rendition.url()), out);
            out.append(' ').append(rendition.width().orElseThrow()).append('w');
            separator = ", ";
        }
        out.append('"');
        return this;
    }

    /** A comma at the end of an address would part it from its width. */
    private static String candidate(WebUrl url) {
        String value = url.value();
        int end = value.length();
        while (value.charAt(end - 1) == ',') {
            end--;
        }
        return value.substring(0, end) + "%2C".repeat(value.length() - end);
    }

    private void startAttribute(String word) {
        if (!tagOpen) {
            throw new IllegalStateException("attribute " + word + " outside of a tag");
        }
        out.append(' ').append(word).append("=\"");
    }

    HtmlWriter text(String text) {
        endTag();
        HtmlEscape.text(text, out);
        return this;
    }

    /** Closes the element opened last. */
    HtmlWriter close() {
        endTag();
        out.append("</").append(open.pop().tag()).append('>');
        return this;
    }

    /** Closes the element opened last, which ends a line. */
    HtmlWriter closeLine() {
        return close().newLine();
    }

    HtmlWriter newLine() {
        endTag();
        out.append('\n');
        return this;
    }

    /** The style sheet that comes with the renderer. */
    HtmlWriter styleSheet() {
        endTag();
        out.append("<style>").append(StyleSheet.TEXT).append("</style>");
        return this;
    }

    /** Structured data; a document that could end its script element is refused. */
    HtmlWriter jsonLd(String json) {
        if (json.indexOf('<') >= 0) {
            throw new IllegalArgumentException("JSON inside a script element must not hold <");
        }
        endTag();
        out.append("<script type=\"application/ld+json\">").append(json).append("</script>");
        return this;
    }

    private void endTag() {
        if (tagOpen) {
            out.append('>');
            tagOpen = false;
        }
    }

    /** {@return what was written; everything must be closed} */
    CharSequence document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        endTag();
        return out;
    }
}
