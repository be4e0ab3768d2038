package io.broadsheet.render.ninjs;

import io.broadsheet.model.Article;
import io.broadsheet.model.BodyText;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.Rendition;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.internal.JsonObject;
import io.broadsheet.render.internal.nitf.NitfWriter;
import java.util.ArrayList;
import java.util.List;

/** Makes the objects of the text in its forms, and those of pictures and related stories. */
final class Bodies {
    private static final BodyText PLAIN =
            BodyText.builder().dek(false).captions(true).notes(true).build();

    private Bodies() {}

    /** A text under its role; nothing at all where no character of it can be written. */
    static JsonObject text(String role, String contentType, String value) {
        return cleanText(role, contentType, CleanText.clean(value));
    }

    private static JsonObject cleanText(String role, String contentType, String value) {
        JsonObject out = new JsonObject();
        if (!value.isEmpty()) {
            out.cleanText("role", CleanText.clean(role))
                    .cleanText("contentType", contentType)
                    .cleanText("value", value);
        }
        return out;
    }

    static List<JsonObject> of(Article article) {
        List<JsonObject> out = new ArrayList<>();
        if (article.body().isEmpty()) {
            return out;
        }
        out.add(cleanText(Ninjs.MAIN, Ninjs.HTML, HtmlRenderer.body().render(article)));
        String plain = CleanText.clean(PLAIN.of(article));
        JsonObject body = cleanText(Ninjs.MAIN, Ninjs.PLAIN, plain);
        if (!body.isEmpty()) {
            body.number("charCount", plain.codePointCount(0, plain.length()));
            out.add(body.number("wordCount", article.wordCount()));
        }
        out.add(cleanText(Ninjs.MAIN, Ninjs.NITF, NitfWriter.body(article.body())));
        return out;
    }

    static List<JsonObject> associations(Article article) {
        List<JsonObject> out = new ArrayList<>();
        article.leadImage().ifPresent(image -> out.add(picture(image, "image-0", Ninjs.LEAD)));
        int count = 0;
        for (Image image : article.images()) {
            count++;
            out.add(picture(image, "image-" + count, Ninjs.MAIN));
        }
        article.related().forEach(link -> out.add(related(link)));
        return out;
    }

    private static JsonObject related(RelatedLink link) {
        return new JsonObject()
                .text(
                        "name",
                        CleanText.clean(link.title()).isEmpty() ? link.url().value() : link.title())
                .text("rel", link.rel().orElse(Ninjs.RELATED))
                .text("uri", link.url().value())
                .text("type", "text");
    }

    private static JsonObject picture(Image image, String name, String rel) {
        JsonObject out = new JsonObject().text("name", name).text("rel", rel);
        out.text("uri", image.renditions().get(0).url().value()).text("type", "picture");
        image.copyrightNotice().ifPresent(notice -> out.text("copyrightNotice", notice));
        image.credit().ifPresent(credit -> out.text("by", credit.printed()));
        List<JsonObject> descriptions = new ArrayList<>();
        String caption = Inlines.text(image.caption());
        if (!caption.isBlank()) {
            descriptions.add(text(Ninjs.CAPTION, Ninjs.PLAIN, caption));
        }
        image.alt().filter(alt -> !alt.isBlank()).ifPresent(alt -> descriptions.add(text(Ninjs.ALT, Ninjs.PLAIN, alt)));
        out.objects("descriptions", descriptions);
        out.objects("renditions", image.renditions(), rendition -> file(rendition));
        image.credit().ifPresent(credit -> {
            List<JsonObject> sources = new ArrayList<>();
            credit.photographers().forEach(who -> sources.add(Parties.contributor(who, "")));
            credit.agencies().forEach(agency -> sources.add(Parties.organization(agency, Ninjs.PROVIDER)));
            out.objects("infoSources", sources);
        });
        return out;
    }

    private static JsonObject file(Rendition rendition) {
        String name = rendition.width().isPresent() ? rendition.width().getAsInt() + "w" : "original";
        JsonObject out =
                new JsonObject().text("name", name).text("href", rendition.url().value());
        rendition.mediaType().ifPresent(type -> out.text("contentType", type));
        rendition.width().ifPresent(width -> out.number("width", width));
        rendition.height().ifPresent(height -> out.number("height", height));
        return out;
    }
}
