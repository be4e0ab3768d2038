package io.broadsheet.render.schemaorg;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.broadsheet.model.Article;
import io.broadsheet.model.Concept;
import io.broadsheet.model.License;
import io.broadsheet.model.Section;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.internal.JsonObject;
import io.broadsheet.render.internal.StoryUri;
import java.util.List;

/** The small JSON-LD objects that several parts of a story share. */
final class Nodes {
    private Nodes() {}

    static JsonObject typed(String type) {
        return new JsonObject().text("@type", type);
    }

    static void types(JsonObject node, List<String> types) {
        if (types.size() == 1) {
            node.text("@type", types.get(0));
        } else {
            node.texts("@type", types);
        }
    }

    static JsonObject identifier(String scheme, String value) {
        return typed("PropertyValue").text("propertyID", scheme).text("value", value);
    }

    static JsonObject element(String name, String text) {
        return typed("WebPageElement").text("name", name).text("text", text);
    }

    /** A coded subject or genre. */
    static JsonObject term(Concept concept) {
        JsonObject node = typed("DefinedTerm");
        concept.uri().ifPresent(uri -> node.text("@id", uri.value()));
        node.text("name", concept.name());
        concept.qcode().ifPresent(code -> node.text("termCode", code));
        concept.scheme().ifPresent(scheme -> termSet(node, scheme));
        return node;
    }

    private static void termSet(JsonObject node, String scheme) {
        if (StoryUri.isUri(scheme)) {
            node.text("inDefinedTermSet", scheme);
        } else {
            node.object("inDefinedTermSet", typed("DefinedTermSet").text("name", scheme));
        }
    }

    /** Somebody or something that the story is about. */
    static JsonObject concept(String type, Concept concept) {
        JsonObject node = typed(type);
        concept.uri().ifPresent(uri -> node.text("@id", uri.value()));
        node.text("name", concept.name());
        concept.qcode().ifPresent(code -> node.text("identifier", code));
        return node;
    }

    static JsonObject license(License license) {
        JsonObject node = typed("CreativeWork").text("name", license.name());
        license.url().ifPresent(url -> node.text("url", url.value()));
        return node;
    }

    static JsonObject breadcrumb(List<Section> sections) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode(sections.size());
        for (Section section : sections) {
            JsonObject item = typed("ListItem").number("position", items.size() + 1);
            item.text("name", section.name());
            section.url()
                    .map(WebUrl::value)
                    .ifPresent(url -> item.object("item", typed("WebPage").text("@id", url)));
            items.add(item.node());
        }
        return typed("BreadcrumbList").nodes("itemListElement", items);
    }

    /**
     * Keywords are plain texts, but one with a comma, which readers would take for two, is a term, and so are the
     * categories, in a set of their own.
     */
    static ArrayNode keywords(Article article) {
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        for (String keyword : article.keywords()) {
            String clean = CleanText.clean(keyword);
            if (clean.indexOf(',') >= 0) {
                out.add(typed("DefinedTerm").text("name", clean).node());
            } else if (!clean.isBlank()) {
                out.add(clean);
            }
        }
        for (String category : article.categories()) {
            JsonObject set = typed("DefinedTermSet").text("name", "categories");
            out.add(typed("DefinedTerm")
                    .text("name", category)
                    .object("inDefinedTermSet", set)
                    .node());
        }
        return out;
    }
}
