package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.Embed;
import io.broadsheet.model.EmbedKind;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.License;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Role;
import io.broadsheet.model.Video;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.XmlElement;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code media}. Files without a web address cannot be shown; media of which no file can be are left out. */
final class MediaParser {
    private final XmlElement media;
    private final List<XmlElement> references;
    private final List<Rendition> renditions = new ArrayList<>();

    private MediaParser(XmlElement media) {
        this.media = media;
        references = media.children("media-reference");
        references.forEach(reference -> rendition(reference).ifPresent(renditions::add));
    }

    static Optional<Image> image(XmlElement media) {
        return new MediaParser(media).image();
    }

    static Optional<Block> block(XmlElement media) {
        MediaParser parser = new MediaParser(media);
        return switch (media.attribute("media-type").orElse("")) {
            case "image", "photo", "picture", "graphic" -> parser.image().map(Block.class::cast);
            case "video" -> parser.video();
            case "audio" -> parser.audio();
            default -> parser.embed();
        };
    }

    private static Optional<Rendition> rendition(XmlElement reference) {
        return reference.attribute("source").flatMap(WebUrl::parse).map(url -> {
            Rendition.Builder out = Rendition.builder().url(url);
            Codes.size(reference.attribute("width")).ifPresent(out::width);
            Codes.size(reference.attribute("height")).ifPresent(out::height);
            reference.attribute("mime-type").ifPresent(out::mediaType);
            return out.build();
        });
    }

    private Optional<String> fact(String name) {
        for (XmlElement fact : media.children("media-metadata")) {
            if (fact.attribute("name").filter(name::equals).isPresent()) {
                return fact.attribute("value");
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofReferences(String attribute) {
        for (XmlElement reference : references) {
            if (reference.attribute(attribute).isPresent()) {
                return reference.attribute(attribute);
            }
        }
        return Optional.empty();
    }

    private List<Inline> caption() {
        for (XmlElement caption : media.children("media-caption")) {
            if (!caption.isClass(Nitf.TITLE) && !caption.isClass(Nitf.TRANSCRIPT)) {
                return BlockParser.inlines(caption);
            }
        }
        return List.of();
    }

    private Optional<String> caption(String use) {
        for (XmlElement caption : media.children("media-caption")) {
            if (caption.isClass(use)) {
                return Optional.of(caption.text()).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }

    private Optional<String> producer() {
        return media.child("media-producer").map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    private Optional<Image> image() {
        if (renditions.isEmpty()) {
            return Optional.empty();
        }
        Image.Builder out = Image.builder().addAllRenditions(renditions).addAllCaption(caption());
        references.stream()
                .filter(reference -> reference.has("alternate-text"))
                .findFirst()
                .ifPresent(reference ->
                        out.alt(reference.attribute("alternate-text").orElse("")));
        ofReferences("copyright").ifPresent(out::copyrightNotice);
        producer().or(() -> ofReferences("source-credit")).ifPresent(printed -> out.credit(credit(printed)));
        return Optional.of(out.build());
    }

    private PhotoCredit credit(String printed) {
        PhotoCredit.Builder out = PhotoCredit.builder().printed(printed);
        media.child("media-producer").ifPresent(producer -> {
            producer.children("person")
                    .forEach(person ->
                            PartyParser.person(person, Role.PHOTOGRAPHY).ifPresent(out::addPhotographer));
            producer.children("org")
                    .forEach(agency -> PartyParser.organization(agency).ifPresent(out::addAgency));
        });
        fact("license").ifPresent(name -> out.license(license(name, fact("license-url"))));
        return out.build();
    }

    static License license(String name, Optional<String> address) {
        License.Builder out = License.builder().name(name);
        address.flatMap(WebUrl::parse).ifPresent(out::url);
        return out.build();
    }

    private Optional<Duration> duration() {
        try {
            return fact("duration").map(Duration::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<String> title() {
        return caption(Nitf.TITLE).or(() -> ofReferences("name"));
    }

    private Optional<Block> video() {
        if (renditions.isEmpty()) {
            return embed();
        }
        Video.Builder out = Video.builder().addAllRenditions(renditions).addAllCaption(caption());
        fact("poster").flatMap(WebUrl::parse).ifPresent(url -> out.poster(poster(url)));
        duration().ifPresent(out::duration);
        title().ifPresent(out::title);
        producer().ifPresent(out::credit);
        caption(Nitf.TRANSCRIPT).ifPresent(out::transcript);
        return Optional.of(out.build());
    }

    private Rendition poster(WebUrl url) {
        Rendition.Builder poster = Rendition.builder().url(url);
        Codes.size(fact("poster-width")).ifPresent(poster::width);
        Codes.size(fact("poster-height")).ifPresent(poster::height);
        fact("poster-type").ifPresent(poster::mediaType);
        return poster.build();
    }

    private Optional<Block> audio() {
        if (renditions.isEmpty()) {
            return embed();
        }
        Audio.Builder out = Audio.builder().addAllRenditions(renditions).addAllCaption(caption());
        duration().ifPresent(out::duration);
        title().ifPresent(out::title);
        producer().ifPresent(out::credit);
        caption(Nitf.TRANSCRIPT).ifPresent(out::transcript);
        return Optional.of(out.build());
    }

    private Optional<Block> embed() {
        Optional<String> text = media.children("media-caption").stream()
                .filter(caption -> !caption.isClass(Nitf.TITLE) && !caption.isClass(Nitf.TRANSCRIPT))
                .map(XmlElement::text)
                .filter(caption -> !caption.isEmpty())
                .findFirst();
        if (renditions.isEmpty() && text.isEmpty()) {
            return Optional.empty();
        }
        String kind = media.attribute("class")
                .or(() -> media.attribute("media-type"))
                .filter(word -> !word.isBlank())
                .orElse(EmbedKind.OTHER.value());
        Embed.Builder out = Embed.builder().kind(new EmbedKind(kind));
        text.ifPresent(out::text);
        if (!renditions.isEmpty()) {
            out.url(renditions.get(0).url());
        }
        fact("provider").ifPresent(out::provider);
        title().ifPresent(out::title);
        return Optional.of(out.build());
    }
}
