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
    private final @Nullable Element body;

    private HeadArea(@Nullable Element headline, @Nullable Element body) {
        this.headline = headline;
        this.body = body;
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
        Element headline = null;
        Element body = null;
        for (PrintedText each : printed) {
            boolean title = each.kind() == PrintedText.Kind.HEADLINE
                    && Folded.of(each.text()).contains(folded);
            if (title && body == null && each.element() != null) {
                headline = each.element();
            } else if (each.kind() == PrintedText.Kind.BODY && body == null) {
                body = each.element();
            }
        }
        for (Element heading : headings) {
            if (headline == null && Folded.of(PlainText.of(heading, 500)).contains(folded)) {
                headline = heading;
            }
        }
        return new HeadArea(headline, body);
    }

    /** {@return whether an element is the one that holds the headline} */
    boolean isHeadline(Element element) {
        return element.equals(headline);
    }

    /** {@return where an element stands} */
    Zone zone(Element element) {
        if (headline != null && PageOrder.compare(element, headline) < 0 && !Sources.isInside(headline, element)) {
            return Zone.ABOVE;
        }
        return body != null && PageOrder.compare(body, element) < 0 ? Zone.BELOW : Zone.HEAD;
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

    /** {@return whether an element belongs to another story or to the site rather than to this story} */
    boolean isForeign(Element element) {
        Element at = element;
        while (at != null && (headline == null || !Sources.isInside(headline, at))) {
            switch (at.normalName()) {
                case "nav", "footer" -> {
                    return true;
                }
                case "aside" -> {
                    if (zone(element) != Zone.HEAD) {
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
