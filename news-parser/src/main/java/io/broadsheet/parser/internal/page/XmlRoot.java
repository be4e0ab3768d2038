package io.broadsheet.parser.internal.page;

import io.broadsheet.parser.Reason;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * Tells by its first element that a text is XML of another kind than XHTML: a feed, a site map, a build file. The repair
 * rules of HTML would make a page of it, and an article of its text.
 */
final class XmlRoot {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    /** What may stand between declaration, comments and the first element; the brackets end a document type. */
    private static final String BETWEEN = " \t\r\n\f\uFEFF]>";

    /** Elements of other namespaces that stand in pages, and may stand before all else. */
    private static final Set<String> EMBEDDED = Set.of("svg", "math");

    private XmlRoot() {}

    /**
     * Refuses XML that is no page: it says that it is XML, or names a namespace, and begins with an element that HTML does
     * not know. An element that HTML knows is enough, since pages with an XML declaration may begin in the middle.
     *
     * @throws Rejection with {@link Reason#NOT_HTML}
     */
    static void requireHtml(String text) {
        int at = next(text, 0);
        boolean declared = text.startsWith("<?xml", at);
        while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
            at = next(text, end(text, at));
        }
        int nameEnd = text.startsWith("<", at) ? MarkupGuard.nameEnd(text, at + 1) : at;
        if (nameEnd <= at + 1) {
            return; // text, an end tag or nothing: no XML begins so
        }
        String name = text.substring(at + 1, nameEnd);
        if (!isHtml(name) && isXml(declared, new AttributeScanner(text, nameEnd))) {
            throw new Rejection(Reason.NOT_HTML, "the input is XML that begins with <" + name + ">, not an HTML page");
        }
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && BETWEEN.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where a declaration, comment or document type ends. */
    private static int end(String text, int at) {
        String mark = text.startsWith("<!--", at) ? "-->" : ">";
        int end = text.indexOf(mark, at);
        return end < 0 ? text.length() : end + mark.length();
    }

    private static boolean isHtml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") || EMBEDDED.contains(lower) || Tag.isKnownTag(lower);
    }

    private static boolean isXml(boolean declared, AttributeScanner attributes) {
        boolean xml = declared;
        while (attributes.next()) {
            if (attributes.value().equals(XHTML)) {
                return false;
            }
            xml |= attributes.name().startsWith("xmlns");
        }
        return xml;
    }
}
