package io.broadsheet.render.html;

import io.broadsheet.model.Article;
import io.broadsheet.model.Audio;
import io.broadsheet.model.Gallery;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Video;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes pictures, films and sounds. Nothing is loaded before the reader comes near or asks for it. */
final class MediaHtml {
    private static final String SIZES = "(min-width: 44em) 42em, 100vw";
    private static final String MEDIA_TYPE = "[a-z]+/[A-Za-z0-9.+-]+";

    private final Article article;
    private final HtmlWriter out;
    private final InlineHtml inlines;

    MediaHtml(Article article, HtmlWriter out, InlineHtml inlines) {
        this.article = article;
        this.out = out;
        this.inlines = inlines;
    }

    void image(Image image) {
        out.open(Element.FIGURE);
        List<Rendition> files = files(image.renditions());
        if (!files.isEmpty()) {
            picture(image, files);
        }
        String credit = Stream.of(image.credit().map(line -> line.printed()), image.copyrightNotice())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        caption("", image.caption(), credit);
        out.closeLine();
    }

    private void picture(Image image, List<Rendition> files) {
        Rendition best = files.get(0);
        out.open(Element.IMG).address(AddressAttribute.SRC, best.url());
        List<Rendition> widths = distinctWidths(files);
        if (widths.size() > 1 && widths.get(0).equals(best)) {
            out.sourceSet(widths).attribute(Attribute.SIZES, SIZES);
        }
        size(best);
        out.attribute(Attribute.ALT, image.alt().orElse(""));
        out.attribute(Attribute.LOADING, "lazy").attribute(Attribute.DECODING, "async");
    }

    /** Both or none: one alone would distort the picture. */
    private void size(Rendition rendition) {
        if (rendition.width().isPresent() && rendition.height().isPresent()) {
            out.attribute(Attribute.WIDTH, rendition.width().getAsInt());
            out.attribute(Attribute.HEIGHT, rendition.height().getAsInt());
        }
    }

    private static List<Rendition> distinctWidths(List<Rendition> files) {
        List<Rendition> distinct = new ArrayList<>();
        Set<Integer> widths = new HashSet<>();
        for (Rendition file : files) {
            if (file.width().isPresent() && widths.add(file.width().getAsInt())) {
                distinct.add(file);
            }
        }
        return distinct;
    }

    /** A mail address is no file. */
    private static List<Rendition> files(List<Rendition> renditions) {
        return renditions.stream()
                .filter(rendition -> rendition.url().value().startsWith("http"))
                .toList();
    }

    private void caption(String title, List<Inline> caption, String credit) {
        if (title.isBlank() && caption.isEmpty() && credit.isBlank()) {
            return;
        }
        out.open(Element.FIGCAPTION);
        String separator = "";
        if (!title.isBlank()) {
            out.open(Element.STRONG).text(title).close();
            separator = " ";
        }
        if (!caption.isEmpty()) {
            out.text(separator);
            inlines.write(caption);
            separator = " ";
        }
        if (!credit.isBlank()) {
            out.text(separator).open(Element.SMALL).text(credit).close();
        }
        out.close();
    }

    void gallery(Gallery gallery) {
        out.open(Element.FIGURE, "gallery");
        caption("", gallery.title(), "");
        out.newLine();
        gallery.images().forEach(this::image);
        out.closeLine();
    }

    void video(Video video) {
        out.open(Element.FIGURE);
        List<Rendition> files = files(video.renditions());
        if (!files.isEmpty()) {
            player(Element.VIDEO);
            size(files.get(0));
            video.poster()
                    .filter(poster -> poster.url().value().startsWith("http"))
                    .ifPresent(poster -> out.address(AddressAttribute.POSTER, poster.url()));
            sources(files);
        }
        caption(video.title().orElse(""), video.caption(), video.credit().orElse(""));
        out.closeLine();
        video.transcript().ifPresent(this::transcript);
    }

    void audio(Audio audio) {
        out.open(Element.FIGURE);
        List<Rendition> files = files(audio.renditions());
        if (!files.isEmpty()) {
            player(Element.AUDIO);
            sources(files);
        }
        caption(audio.title().orElse(""), audio.caption(), audio.credit().orElse(""));
        out.closeLine();
        audio.transcript().ifPresent(this::transcript);
    }

    private void player(Element element) {
        out.open(element).flag(Attribute.CONTROLS).attribute(Attribute.PRELOAD, "none");
    }

    /** The files, and a link for browsers that cannot play any. */
    private void sources(List<Rendition> files) {
        for (Rendition file : files) {
            out.open(Element.SOURCE).address(AddressAttribute.SRC, file.url());
            file.mediaType()
                    .filter(type -> type.matches(MEDIA_TYPE))
                    .ifPresent(type -> out.attribute(Attribute.TYPE, type));
        }
        out.open(Element.A).address(AddressAttribute.HREF, files.get(0).url());
        out.text(files.get(0).url().host()).close();
        out.close();
    }

    private void transcript(String text) {
        if (!text.isBlank()) {
            out.open(Element.DETAILS).open(Element.SUMMARY);
            Languages.label(article, "Transcript", out).close();
            Paragraphs.write(text, out);
            out.closeLine();
        }
    }
}
