package io.broadsheet.render.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.Concept;
import io.broadsheet.model.License;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.JsonInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks values up in JSON-LD, where a property may be a text, an object or a list of either. */
final class Values {
    private Values() {}

    /** {@return the name of a type without its vocabulary} */
    static String type(String name) {
        int end = Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')), name.lastIndexOf(':'));
        return name.substring(end + 1);
    }

    static List<String> types(JsonNode node) {
        return JsonInput.texts(node, "@type").stream().map(Values::type).toList();
    }

    static boolean isType(JsonNode node, String type) {
        return types(node).contains(type);
    }

    static Optional<String> text(JsonNode node, String property) {
        return JsonInput.texts(node, property).stream().findFirst();
    }

    /** The name of an object, or the text that stands for it. */
    static Optional<String> name(JsonNode node) {
        return node.isObject() ? text(node, "name") : JsonInput.text(node);
    }

    static Optional<NewsDate> date(JsonNode node, String property) {
        return text(node, property).flatMap(NewsDate::parse);
    }

    /** The address of an object, or the text that is one. */
    static Optional<WebUrl> url(JsonNode node) {
        if (!node.isObject()) {
            return JsonInput.text(node).flatMap(WebUrl::parse);
        }
        return text(node, "url")
                .or(() -> text(node, "contentUrl"))
                .or(() -> text(node, "@id"))
                .flatMap(WebUrl::parse);
    }

    static Optional<WebUrl> url(JsonNode node, String property) {
        return JsonInput.values(node, property).stream()
                .map(Values::url)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static List<WebUrl> urls(JsonNode node, String property) {
        List<WebUrl> out = new ArrayList<>();
        JsonInput.values(node, property).forEach(value -> url(value).ifPresent(out::add));
        return out;
    }

    static Optional<License> license(JsonNode node) {
        Optional<WebUrl> url = url(node);
        Optional<String> name = node.isObject() ? text(node, "name") : Optional.empty();
        return name.or(() -> url.map(WebUrl::value).or(() -> JsonInput.text(node)))
                .map(text -> {
                    License.Builder out = License.builder().name(text);
                    url.ifPresent(out::url);
                    return out.build();
                });
    }

    static Optional<License> license(JsonNode node, String property) {
        return JsonInput.values(node, property).stream()
                .map(Values::license)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A coded subject, or somebody or something that the story is about. */
    static Optional<Concept> concept(JsonNode node) {
        return name(node).map(name -> {
            Concept.Builder out = Concept.builder().name(name);
            text(node, "@id")
                    .or(() -> text(node, "url"))
                    .or(() -> text(node, "sameAs"))
                    .flatMap(WebUrl::parse)
                    .ifPresent(out::uri);
            text(node, "termCode").or(() -> text(node, "identifier")).ifPresent(out::qcode);
            JsonInput.values(node, "inDefinedTermSet").stream()
                    .map(Values::name)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(out::scheme);
            return out.build();
        });
    }
}
