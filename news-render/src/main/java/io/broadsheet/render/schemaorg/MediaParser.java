package io.broadsheet.render.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Role;
import io.broadsheet.model.Video;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.JsonInput;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pictures, films and recordings, see {@link MediaNodes}. */
final class MediaParser {
    private MediaParser() {}

    static List<Inline> inlines(String text) {
        return new InlineBuilder().text(text).build();
    }

    static Optional<Rendition> file(JsonNode node) {
        Optional<WebUrl> url = node.isObject()
                ? Values.text(node, "url")
                        .or(() -> Values.text(node, "contentUrl"))
                        .or(() -> Values.text(node, "@id"))
                        .flatMap(WebUrl::parse)
                : Values.url(node);
        return url.map(address -> {
            Rendition.Builder out = Rendition.builder().url(address);
            JsonInput.number(node, "width", 1, 1_000_000).ifPresent(out::width);
            JsonInput.number(node, "height", 1, 1_000_000).ifPresent(out::height);
            Values.text(node, "encodingFormat").ifPresent(out::mediaType);
            return out.build();
        });
    }

    private static List<Rendition> files(JsonNode node) {
        List<Rendition> out = new ArrayList<>();
        Optional<Rendition> first = node.has("contentUrl") && !Values.isType(node, "ImageObject")
                ? Values.text(node, "contentUrl").flatMap(WebUrl::parse).map(url -> withSize(node, url))
                : file(node);
        first.ifPresent(out::add);
        for (JsonNode other : JsonInput.values(node, "encoding")) {
            file(other).ifPresent(out::add);
        }
        return out;
    }

    private static Rendition withSize(JsonNode node, WebUrl url) {
        Rendition.Builder out = Rendition.builder().url(url);
        JsonInput.number(node, "width", 1, 1_000_000).ifPresent(out::width);
        JsonInput.number(node, "height", 1, 1_000_000).ifPresent(out::height);
        Values.text(node, "encodingFormat").ifPresent(out::mediaType);
        return out.build();
    }

    /**
     * The pictures of a story. Several of which the data say nothing that tells them apart are sizes of one, as search
     * engines ask for.
     */
    static List<Image> images(JsonNode node) {
        List<Image> out = new ArrayList<>();
        List<Rendition> sizes = new ArrayList<>();
        for (JsonNode value : JsonInput.values(node, "image")) {
            boolean own = value.has("representativeOfPage") || value.has("caption") || value.has("creditText");
            if (own) {
                image(value).ifPresent(out::add);
            } else {
                sizes.addAll(files(value));
            }
        }
        if (!sizes.isEmpty()) {
            out.add(0, Image.builder().addAllRenditions(sizes).build());
        }
        return out;
    }

    /** {@return the picture that the data call the main one, or the first if they say nothing of it} */
    static Optional<Image> lead(JsonNode node) {
        boolean told = false;
        for (JsonNode value : JsonInput.values(node, "image")) {
            told |= value.has("representativeOfPage");
            if (value.path("representativeOfPage").asBoolean(false)) {
                return image(value);
            }
        }
        return told ? Optional.empty() : images(node).stream().findFirst();
    }

    private static Optional<Image> image(JsonNode node) {
        List<Rendition> files = files(node);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Image.Builder out = Image.builder().addAllRenditions(files);
        Values.text(node, "description").ifPresent(out::alt);
        Values.text(node, "caption").map(MediaParser::inlines).ifPresent(out::addAllCaption);
        Values.text(node, "copyrightNotice").ifPresent(out::copyrightNotice);
        Values.text(node, "creditText").ifPresent(printed -> {
            PhotoCredit.Builder credit = PhotoCredit.builder().printed(printed);
            credit.addAllPhotographers(PartyParser.contributors(node, "creator", Role.PHOTOGRAPHY));
            JsonInput.values(node, "sourceOrganization")
                    .forEach(agency -> PartyParser.organization(agency).ifPresent(credit::addAgency));
            Values.license(node, "license").ifPresent(credit::license);
            out.credit(credit.build());
        });
        return Optional.of(out.build());
    }

    /** The media of the body, which follow its text since their place is not known. */
    static List<Block> blocks(JsonNode node, Optional<Image> lead) {
        List<Block> out = new ArrayList<>();
        boolean skipped = false;
        for (Image image : images(node)) {
            if (!skipped && lead.isPresent() && lead.get().equals(image)) {
                skipped = true;
            } else {
                out.add(image);
            }
        }
        JsonInput.values(node, "video").forEach(value -> video(value).ifPresent(out::add));
        JsonInput.values(node, "audio").forEach(value -> audio(value).ifPresent(out::add));
        return out;
    }

    private static Optional<Duration> duration(JsonNode node) {
        try {
            return Values.text(node, "duration").map(Duration::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Video> video(JsonNode node) {
        List<Rendition> files = files(node);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Video.Builder out = Video.builder().addAllRenditions(files);
        Values.text(node, "name").ifPresent(out::title);
        PartyParser.first(node, "thumbnail")
                .or(() -> PartyParser.first(node, "thumbnailUrl"))
                .flatMap(MediaParser::file)
                .ifPresent(out::poster);
        duration(node).ifPresent(out::duration);
        Values.text(node, "caption").map(MediaParser::inlines).ifPresent(out::addAllCaption);
        Values.text(node, "creditText").ifPresent(out::credit);
        Values.text(node, "transcript").ifPresent(out::transcript);
        return Optional.of(out.build());
    }

    private static Optional<Audio> audio(JsonNode node) {
        List<Rendition> files = files(node);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Audio.Builder out = Audio.builder().addAllRenditions(files);
        Values.text(node, "name").ifPresent(out::title);
        duration(node).ifPresent(out::duration);
        Values.text(node, "caption").map(MediaParser::inlines).ifPresent(out::addAllCaption);
        Values.text(node, "creditText").ifPresent(out::credit);
        Values.text(node, "transcript").ifPresent(out::transcript);
        return Optional.of(out.build());
    }
}
