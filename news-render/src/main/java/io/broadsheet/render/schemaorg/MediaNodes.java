package io.broadsheet.render.schemaorg;

import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Note;
import io.broadsheet.model.QuestionAnswer;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Video;
import io.broadsheet.render.internal.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Makes the JSON-LD objects of the pictures, films and recordings of a story. */
final class MediaNodes {
    private final List<JsonObject> images = new ArrayList<>();
    private final List<JsonObject> videos = new ArrayList<>();
    private final List<JsonObject> audios = new ArrayList<>();

    void lead(Image image) {
        images.add(image(image, true));
    }

    /**
     * Collects the media of blocks and of those inside them, but not those of live-blog entries, which have their own
     * place.
     */
    void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Image image) {
                images.add(image(image, false));
            } else if (block instanceof Gallery gallery) {
                gallery.images().forEach(image -> images.add(image(image, false)));
            } else if (block instanceof Video video) {
                videos.add(video(video));
            } else if (block instanceof Audio audio) {
                audios.add(audio(audio));
            } else if (block instanceof ListBlock list) {
                list.items().forEach(item -> collect(item.blocks()));
            } else {
                collect(children(block));
            }
        }
    }

    private static List<Block> children(Block block) {
        if (block instanceof Quote quote) {
            return quote.blocks();
        }
        if (block instanceof Note note) {
            return note.blocks();
        }
        return block instanceof QuestionAnswer exchange ? exchange.answer() : List.of();
    }

    void writeTo(JsonObject out) {
        out.objects("image", images).objects("video", videos).objects("audio", audios);
    }

    private static JsonObject image(Image image, boolean lead) {
        JsonObject node = files("ImageObject", "url", image.renditions()).flag("representativeOfPage", lead);
        image.alt().ifPresent(alt -> node.text("description", alt));
        caption(node, image.caption());
        image.copyrightNotice().ifPresent(notice -> node.text("copyrightNotice", notice));
        image.credit().ifPresent(credit -> {
            node.text("creditText", credit.printed());
            node.objects("creator", credit.photographers(), PartyNodes::contributor);
            node.objects("sourceOrganization", credit.agencies(), PartyNodes::organization);
            credit.license().ifPresent(license -> node.object("license", Nodes.license(license)));
        });
        return node;
    }

    private static JsonObject video(Video video) {
        JsonObject node = files("VideoObject", "contentUrl", video.renditions());
        video.title().ifPresent(title -> node.text("name", title));
        video.poster().ifPresent(poster -> node.object("thumbnail", file("ImageObject", "url", poster)));
        video.duration().ifPresent(duration -> node.text("duration", duration.toString()));
        caption(node, video.caption());
        video.credit().ifPresent(credit -> node.text("creditText", credit));
        video.transcript().ifPresent(transcript -> node.text("transcript", transcript));
        return node;
    }

    private static JsonObject audio(Audio audio) {
        JsonObject node = files("AudioObject", "contentUrl", audio.renditions());
        audio.title().ifPresent(title -> node.text("name", title));
        audio.duration().ifPresent(duration -> node.text("duration", duration.toString()));
        caption(node, audio.caption());
        audio.credit().ifPresent(credit -> node.text("creditText", credit));
        audio.transcript().ifPresent(transcript -> node.text("transcript", transcript));
        return node;
    }

    private static void caption(JsonObject node, List<Inline> caption) {
        node.text("caption", Inlines.text(caption));
    }

    /** The first file stands for the picture or film itself, the others are its encodings. */
    private static JsonObject files(String type, String address, List<Rendition> renditions) {
        JsonObject node = file(type, address, renditions.get(0));
        return node.objects("encoding", renditions.subList(1, renditions.size()), other -> file(type, address, other));
    }

    static JsonObject file(String type, String address, Rendition rendition) {
        JsonObject node = Nodes.typed(type).text(address, rendition.url().value());
        rendition.width().ifPresent(width -> node.number("width", width));
        rendition.height().ifPresent(height -> node.number("height", height));
        rendition.mediaType().ifPresent(mediaType -> node.text("encodingFormat", mediaType));
        return node;
    }
}
