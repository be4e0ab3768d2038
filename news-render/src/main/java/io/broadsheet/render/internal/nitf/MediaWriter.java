package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Audio;
import io.broadsheet.model.Embed;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Role;
import io.broadsheet.model.Video;
import io.broadsheet.render.internal.XmlWriter;
import java.util.List;
import java.util.Optional;

/**
 * Writes pictures, films, recordings and embedded content as {@code media}: facts, files, captions, makers, in this
 * order.
 */
final class MediaWriter {
    private final XmlWriter out;
    private final InlineWriter inlines;

    MediaWriter(XmlWriter out) {
        this.out = out;
        inlines = new InlineWriter(out);
    }

    private void open(String type) {
        out.line().open("media").attribute("media-type", type);
    }

    private void fact(String name, Optional<?> value) {
        value.ifPresent(
                present -> out.empty("media-metadata").attribute("name", name).attribute("value", present.toString()));
    }

    private void reference(Rendition rendition) {
        out.empty("media-reference").attribute("source", rendition.url().value());
        rendition.mediaType().ifPresent(type -> out.attribute("mime-type", type));
        rendition.width().ifPresent(width -> out.attribute("width", Integer.toString(width)));
        rendition.height().ifPresent(height -> out.attribute("height", Integer.toString(height)));
    }

    private void caption(String use, String text) {
        out.open("media-caption").attribute("class", use).text(text).close();
    }

    private void caption(List<Inline> caption) {
        if (!caption.isEmpty()) {
            out.open("media-caption");
            inlines.write(caption).close();
        }
    }

    void image(Image image, String use) {
        open("image");
        if (!use.isEmpty()) {
            out.attribute("class", use);
        }
        image.credit().flatMap(PhotoCredit::license).ifPresent(license -> {
            fact("license", Optional.of(license.name()));
            fact("license-url", license.url());
        });
        boolean first = true;
        for (Rendition rendition : image.renditions()) {
            reference(rendition);
            if (first) {
                image.alt().ifPresent(alt -> out.attribute("alternate-text", alt));
                image.credit().ifPresent(credit -> out.attribute("source-credit", credit.printed()));
                image.copyrightNotice().ifPresent(notice -> out.attribute("copyright", notice));
                first = false;
            }
        }
        caption(image.caption());
        image.credit().ifPresent(this::credit);
        out.close();
    }

    private void credit(PhotoCredit credit) {
        out.open("media-producer");
        new PrintedLine(out).write(credit.printed(), credit.photographers(), Role.PHOTOGRAPHY, false);
        PartyWriter parties = new PartyWriter(out);
        credit.agencies().forEach(agency -> parties.organization(agency, "", Optional.empty()));
        out.close();
    }

    void video(Video video) {
        open("video");
        fact("duration", video.duration());
        video.poster().ifPresent(poster -> {
            fact("poster", Optional.of(poster.url()));
            poster.width().ifPresent(width -> fact("poster-width", Optional.of(width)));
            poster.height().ifPresent(height -> fact("poster-height", Optional.of(height)));
            fact("poster-type", poster.mediaType());
        });
        video.renditions().forEach(this::reference);
        about(video.title(), video.caption(), video.transcript(), video.credit());
    }

    void audio(Audio audio) {
        open("audio");
        fact("duration", audio.duration());
        audio.renditions().forEach(this::reference);
        about(audio.title(), audio.caption(), audio.transcript(), audio.credit());
    }

    private void about(
            Optional<String> title, List<Inline> caption, Optional<String> transcript, Optional<String> credit) {
        title.ifPresent(text -> caption(Nitf.TITLE, text));
        caption(caption);
        transcript.ifPresent(text -> caption(Nitf.TRANSCRIPT, text));
        credit.ifPresent(text -> out.element("media-producer", text));
        out.close();
    }

    void embed(Embed embed) {
        open("other");
        out.attribute("class", embed.kind().value());
        fact("provider", embed.provider());
        out.empty("media-reference");
        embed.url().ifPresent(url -> out.attribute("source", url.value()));
        embed.title().ifPresent(text -> caption(Nitf.TITLE, text));
        embed.text().ifPresent(text -> out.element("media-caption", text));
        out.close();
    }
}
