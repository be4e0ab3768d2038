package io.broadsheet.parser.internal.metadata;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the place of a {@code time} element says about it. */
enum TimePlace {
    /** Marked as the date of publication. */
    PUBLISHED(0.8),
    /** Marked as the date of the last change. */
    MODIFIED(0.8),
    /** Between headline and body. */
    HEAD(0.7),
    /** In a byline or date line that stands elsewhere. */
    PRINTED(0.62),
    /** In the article, near its head. */
    ARTICLE(0.3),
    /** Somewhere else. */
    ELSEWHERE(0);

    private static final int LEVELS = 8;

    private final double weight;

    TimePlace(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** {@return the place of an element} */
    static TimePlace of(Element time, List<PrintedText> printed, HeadArea area) {
        String marks = (time.attr("itemprop") + ' ' + time.className()).toLowerCase(Locale.ROOT);
        HeadArea.Zone zone = area.zone(time);
        boolean foreign = area.isForeign(time, zone);
        boolean inHead = zone == HeadArea.Zone.HEAD && !foreign;
        boolean inText = inHead || isPrinted(time, printed);
        if (!inText && (foreign || isForeign(time))) {
            return ELSEWHERE;
        }
        if (marks.contains("modif") || marks.contains("updat")) {
            return MODIFIED;
        }
        if (marks.contains("publi") || time.hasAttr("pubdate")) {
            return inText ? PUBLISHED : ARTICLE;
        }
        return inHead ? HEAD : inText ? PRINTED : isInArticle(time) ? ARTICLE : ELSEWHERE;
    }

    private static boolean isPrinted(Element time, List<PrintedText> printed) {
        for (PrintedText text : printed) {
            boolean head = text.kind() == PrintedText.Kind.BYLINE || text.kind() == PrintedText.Kind.DATE;
            if (head && text.element() != null && Sources.isInside(time, text.element())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(Element time) {
        Element at = time;
        for (int i = 0; at != null && i < LEVELS; i++) {
            switch (at.normalName()) {
                case "nav", "aside", "footer", "li", "blockquote" -> {
                    return true;
                }
                default -> at = at.parent();
            }
        }
        return false;
    }

    private static boolean isInArticle(Element time) {
        Element at = time;
        for (int i = 0; at != null && i < LEVELS; i++) {
            switch (at.normalName()) {
                case "article", "main", "header" -> {
                    return true;
                }
                default -> at = at.parent();
            }
        }
        return false;
    }
}
