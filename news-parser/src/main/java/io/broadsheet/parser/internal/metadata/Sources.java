package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.FieldSource;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * All that the fields of one page are chosen from.
 *
 * @param data the page's data as found
 * @param story the items about the page's own story
 * @param urls the page's addresses
 * @param sites the names of the site
 * @param printed the texts around the headline in page order
 * @param evidence takes note of every claim
 * @param checkpoint called in every round of a loop over what the page may hold many of; what it throws ends the work
 */
record Sources(
        PageData data,
        Story story,
        PageUrls urls,
        SiteNames sites,
        List<PrintedText> printed,
        Evidence evidence,
        Runnable checkpoint) {
    MetaTags metas() {
        return data.metas();
    }

    /** {@return the first text of a property that an article has, cleaned; or empty} */
    String storyText(String property) {
        for (Story.About about : story.articles()) {
            String text = PlainText.of(about.item().text(property));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** {@return the first text of a property that any item about the page has, cleaned; or empty} */
    String pageText(String property) {
        for (Story.About about : story.all()) {
            String text = PlainText.of(about.item().text(property));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Notes what every article says about a property. */
    void noteAll(String field, String property, String chosen) {
        for (Story.About about : story.articles()) {
            for (String text : about.item().texts(property)) {
                note(field, PlainText.of(text), about.source(), chosen);
            }
        }
    }

    void note(String field, String value, FieldSource source, String chosen) {
        evidence.add(field, value, source, value.equals(chosen));
    }

    /** {@return whether an element lies in another, or is it} */
    static boolean isInside(Element element, Element outer) {
        Element at = element;
        for (int i = 0; at != null && i < 12; i++) {
            if (at.equals(outer)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
