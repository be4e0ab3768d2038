package io.broadsheet.render.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Image;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.JsonInput;
import java.util.List;
import java.util.Optional;

/** Reads the main picture and related stories; the other pictures stand in the text. */
final class AssociationParser {
    private final List<JsonNode> associations;

    AssociationParser(JsonNode root) {
        associations = JsonInput.values(root, "associations");
    }

    void read(Article.Builder out) {
        lead().flatMap(AssociationParser::image).ifPresent(out::leadImage);
        for (JsonNode node : associations) {
            if ("text".equals(node.path("type").textValue())) {
                related(node).ifPresent(out::addRelated);
            }
        }
    }

    /** Documents of others need not say which picture is the main one; then the first is. */
    private Optional<JsonNode> lead() {
        Optional<JsonNode> first = Optional.empty();
        for (JsonNode node : associations) {
            boolean picture = "picture".equals(node.path("type").textValue());
            String rel = node.path("rel").asText("");
            if (picture && rel.equals(Ninjs.LEAD)) {
                return Optional.of(node);
            }
            if (picture && first.isEmpty() && !rel.equals(Ninjs.MAIN)) {
                first = Optional.of(node);
            }
        }
        return first;
    }

    private static Optional<RelatedLink> related(JsonNode node) {
        Optional<String> title = JsonInput.text(node, "name");
        Optional<WebUrl> url = JsonInput.text(node, "uri").flatMap(WebUrl::parse);
        if (title.isEmpty() || url.isEmpty()) {
            return Optional.empty();
        }
        RelatedLink.Builder out = RelatedLink.builder().title(title.get()).url(url.get());
        JsonInput.text(node, "rel").filter(rel -> !rel.equals(Ninjs.RELATED)).ifPresent(out::rel);
        return Optional.of(out.build());
    }

    private static Optional<String> description(JsonNode node, String role) {
        for (JsonNode item : JsonInput.values(node, "descriptions")) {
            if (role.equals(item.path("role").textValue())) {
                return JsonInput.text(item, "value");
            }
        }
        return Optional.empty();
    }

    private static Optional<Image> image(JsonNode node) {
        Image.Builder out = Image.builder();
        boolean any = false;
        for (JsonNode file : JsonInput.values(node, "renditions")) {
            Optional<WebUrl> url = JsonInput.text(file, "href").flatMap(WebUrl::parse);
            if (url.isPresent()) {
                Rendition.Builder rendition = Rendition.builder().url(url.get());
                JsonInput.number(file, "width", 1, 1_000_000).ifPresent(rendition::width);
                JsonInput.number(file, "height", 1, 1_000_000).ifPresent(rendition::height);
                JsonInput.text(file, "contentType").ifPresent(rendition::mediaType);
                out.addRendition(rendition.build());
                any = true;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        description(node, Ninjs.ALT).ifPresent(out::alt);
        description(node, Ninjs.CAPTION)
                .ifPresent(
                        text -> out.addAllCaption(new InlineBuilder().text(text).build()));
        JsonInput.text(node, "copyrightNotice").ifPresent(out::copyrightNotice);
        JsonInput.text(node, "by").ifPresent(by -> out.credit(credit(by, node)));
        return Optional.of(out.build());
    }

    private static PhotoCredit credit(String printed, JsonNode node) {
        PhotoCredit.Builder out = PhotoCredit.builder().printed(printed);
        for (JsonNode source : JsonInput.values(node, "infoSources")) {
            if (Ninjs.PROVIDER.equals(source.path("role").textValue())) {
                PartyParser.organization(source).ifPresent(out::addAgency);
            } else {
                Optional<Contributor> photographer = PartyParser.contributor(source);
                photographer.ifPresent(out::addPhotographer);
            }
        }
        return out.build();
    }
}
