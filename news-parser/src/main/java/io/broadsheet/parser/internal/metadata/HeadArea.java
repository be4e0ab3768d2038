package io.broadsheet.parser.internal.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The part of the page between the headline and the first text of the body, where byline, date and dek stand. */
final class HeadArea {
    /** Where an element stands. */
    enum Zone {
        /** Before the headline. */
        ABOVE,
        /** Between headline and body. */
        HEAD,
        /** After the beginning of the body. */
        BELOW
    }

    private final @Nullable Element headline;
    private final @Nullable PageOrder beforeHeadline;
    private final @Nullable PageOrder beforeBody;
    private final int headlineIndex;
    private final int bodyIndex;

    private HeadArea(@Nullable Element headline, @Nullable Element body, int headlineIndex, int bodyIndex) {
        this.headline = headline;
        this.headlineIndex = headlineIndex;
        this.bodyIndex = bodyIndex;
        beforeHeadline = headline == null ? null : PageOrder.of(headline);
        beforeBody = body == null ? null : PageOrder.of(body);
    }

    /**
     * Finds the area.
     *
     * @param text the chosen headline, or empty
     * @param printed the texts of the page
     * @param headings its {@code h1} elements
     * @return the area; without a headline on the page everything before the body belongs to it
     */
    static HeadArea of(String text, List<PrintedText> printed, List<Element> headings) {
        String folded = Folded.of(text);
        int title = -1;
        int body = 0;
        while (body < printed.size() && printed.get(body).kind() != PrintedText.Kind.BODY) {
            PrintedText each = printed.get(body);
            boolean said = each.kind() == PrintedText.Kind.HEADLINE && each.element() != null;
            title = said && Folded.of(each.text()).contains(folded) ? body : title;
            body++;
        }
        Element first = body < printed.size() ? printed.get(body).element() : null;
        return title >= 0
                ? new HeadArea(printed.get(title).element(), first, title, body)
                : ofHeading(folded, first, body, printed, headings);
    }

    /** The headline may stand where the texts of the page do not have it. */
    private static HeadArea ofHeading(
            String folded, @Nullable Element body, int bodyIndex, List<PrintedText> printed, List<Element> headings) {
        for (Element heading : headings) {
            if (Folded.of(PlainText.of(heading, 500)).contains(folded)) {
                PageOrder order = PageOrder.of(heading);
                int index = 0;
                while (index < bodyIndex && isBefore(printed.get(index).element(), order)) {
                    index++;
                }
                return new HeadArea(heading, body, index, bodyIndex);
            }
        }
        return new HeadArea(null, body, 0, bodyIndex);
    }

    private static boolean isBefore(@Nullable Element element, PageOrder order) {
        return element != null && order.comesAfter(element);
    }

    /** {@return the index of the printed text that holds the headline, or of the first one behind it} */
    int headlineIndex() {
        return headlineIndex;
    }

    /** {@return where the printed text with an index stands} */
    Zone zone(int index) {
        if (index < headlineIndex) {
            return Zone.ABOVE;
        }
        return index > bodyIndex ? Zone.BELOW : Zone.HEAD;
    }

    /** {@return where an element stands} */
    Zone zone(Element element) {
        if (headline != null
                && beforeHeadline != null
                && beforeHeadline.comesAfter(element)
                && !Sources.isInside(headline, element)) {
            return Zone.ABOVE;
        }
        return beforeBody != null && beforeBody.comesBefore(element) ? Zone.BELOW : Zone.HEAD;
    }

    /** {@return whether an element stands in the caption of a picture} */
    static boolean isCaption(Element element) {
        Element at = element;
        for (int i = 0; at != null && i < 4; i++) {
            if (at.normalName().equals("figcaption") || at.normalName().equals("figure")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** {@return whether an element is part of the path from the home page to the story} */
    static boolean isPath(Element element) {
        Element at = element;
        for (int i = 0; at != null && i < 5; i++) {
            boolean named =
                    at.attributesSize() > 0 && at.attributes().get("class").contains("breadcrumb");
            if (named
                    || at.normalName().equals("nav")
                    || (i > 0 && at.normalName().equals("li"))) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** {@return whether an element in a zone belongs to another story or to the site rather than to this story} */
    boolean isForeign(Element element, Zone zone) {
        Element at = element;
        while (at != null && (headline == null || !Sources.isInside(headline, at))) {
            switch (at.normalName()) {
                case "nav", "footer" -> {
                    return true;
                }
                case "aside" -> {
                    if (zone != Zone.HEAD) {
                        return true;
                    }
                }
                default -> {}
            }
            if (at.attributesSize() > 0
                    && Mark.FOREIGN.isIn(Mark.of(at.attributes().get("class")))) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
