package io.broadsheet.parser.internal.site;

import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.site.SitePart;
import io.broadsheet.parser.site.SiteRule;
import io.broadsheet.parser.site.SiteRules;
import io.broadsheet.parser.site.SiteSelection;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the rule for one page points at. Confined to one parse. */
public final class SitePage {
    private final IdentityHashMap<Element, SitePart> parts = new IdentityHashMap<>();
    private final List<Value> values = new ArrayList<>();
    private final List<ParseWarning> warnings = new ArrayList<>();
    private boolean hasBody;

    /**
     * A value of a field.
     *
     * @param part the field
     * @param text the value; never blank
     * @param element where it stands
     */
    public record Value(SitePart part, String text, Element element) {}

    private SitePage(SiteRule rule, Document document) {
        for (SiteSelection selection : rule.selections()) {
            List<Element> elements = document.select(selection.selector());
            elements.forEach(element -> add(selection, element));
            if (elements.isEmpty() && selection.part().isExpected()) {
                warnings.add(ParseWarning.of(
                        ParseWarning.Kind.SITE_RULE_MISSED, "the page has nothing for the site rule " + selection));
            }
        }
    }

    /**
     * Looks for the rule of a page.
     *
     * @param rules all rules
     * @param document the page
     * @param url its address
     * @return what the rule points at; nothing when there is no rule for the page
     */
    public static Optional<SitePage> of(SiteRules rules, Document document, Optional<WebUrl> url) {
        return url.flatMap(rules::find).map(rule -> new SitePage(rule, document));
    }

    private void add(SiteSelection selection, Element element) {
        SitePart part = selection.part();
        hasBody |= part == SitePart.BODY;
        String attribute = selection.attribute();
        if (attribute.isEmpty()) {
            // An element that is left out stays so, whatever else selects it.
            parts.merge(element, part, (one, other) -> one == SitePart.DROP ? one : other);
        }
        if (part.isField()) {
            String text = attribute.isEmpty() ? element.text() : element.attr(attribute);
            if (!text.isBlank()) {
                values.add(new Value(part, text.strip(), element));
            }
        }
    }

    /**
     * Tells what the rule says of the text in an element.
     *
     * @param element an element of the page
     * @return the part of the nearest selected element around it; null when the rule says nothing
     */
    public @Nullable SitePart partOf(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            SitePart part = parts.get(at);
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    /** {@return whether the rule found the body, so that text outside it is none} */
    public boolean hasBody() {
        return hasBody;
    }

    /** {@return the values of the fields in page order, selector by selector} */
    public List<Value> values() {
        return values;
    }

    /** {@return what the rule expected and did not find} */
    public List<ParseWarning> warnings() {
        return warnings;
    }
}
