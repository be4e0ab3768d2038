package io.broadsheet.parser.site;

import java.util.Objects;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * One selector of a {@link SiteRule}.
 *
 * @param part what the selected elements are
 * @param selector a CSS selector as jsoup reads it; groups with commas are allowed
 * @param attribute the attribute that holds the value; empty when the text of the element does
 */
public record SiteSelection(SitePart part, String selector, String attribute) {
    /**
     * Checks the parts.
     *
     * @param part what the selected elements are
     * @param selector a CSS selector
     * @param attribute the attribute that holds the value, or empty
     * @throws IllegalArgumentException when the selector cannot be read, or an attribute is named for a region of the
     *     page
     */
    public SiteSelection {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(selector, "selector");
        Objects.requireNonNull(attribute, "attribute");
        if (!attribute.isEmpty() && !part.isField()) {
            throw new IllegalArgumentException("'" + part.label() + "' selects a region of the page, not an attribute");
        }
        try {
            QueryParser.parse(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + selector + "' is no CSS selector: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return part.label() + " = " + selector + (attribute.isEmpty() ? "" : " @" + attribute);
    }
}
