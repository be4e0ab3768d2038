package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Image;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Text;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Chooses the main picture. */
final class ImageChoice {
    private static final int MAX_RENDITIONS = 8;

    private final Sources sources;

    ImageChoice(Sources sources) {
        this.sources = sources;
    }

    /** Fills the lead image: the story's own first, else the one for sharing, whose file joins the renditions. */
    void into(ArticleMetadata.Builder article) {
        List<Rendition> files = new ArrayList<>();
        DataItem described = null;
        for (Story.About about : sources.story().all()) {
            for (String property : List.of("image", "primaryImageOfPage", "thumbnailUrl")) {
                for (DataValue value : about.item().values(property)) {
                    if (files.size() >= MAX_RENDITIONS) {
                        break;
                    }
                    boolean first = files.isEmpty();
                    addFile(rendition(value, sources.urls()), about.source(), files);
                    described = first && value instanceof DataItem item ? item : described;
                }
                if (!files.isEmpty()) {
                    break;
                }
            }
        }
        Optional<Rendition> shared = shared();
        boolean alone = files.isEmpty();
        addFile(shared, FieldSource.META, files);
        if (!files.isEmpty()) {
            article.leadImage(image(files, described, alone));
        }
    }

    private void addFile(Optional<Rendition> file, FieldSource source, List<Rendition> files) {
        if (file.isEmpty()) {
            return;
        }
        WebUrl url = file.get().url();
        boolean known = files.stream().anyMatch(other -> other.url().equals(url));
        sources.evidence().add("leadImage", url.value(), source, files.isEmpty());
        if (!known && files.size() < MAX_RENDITIONS) {
            files.add(file.get());
        }
    }

    private Optional<Rendition> shared() {
        String address = sources.metas()
                .first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src");
        Optional<WebUrl> url = sources.urls().resolve(address);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Rendition.Builder file = Rendition.builder().url(url.get());
        OriginChoice.pixels(sources.metas().first("og:image:width")).ifPresent(file::width);
        OriginChoice.pixels(sources.metas().first("og:image:height")).ifPresent(file::height);
        String type = sources.metas().first("og:image:type");
        if (type.startsWith("image/")) {
            file.mediaType(type);
        }
        return Optional.of(file.build());
    }

    private Image image(List<Rendition> files, @Nullable DataItem described, boolean shared) {
        Image.Builder image = Image.builder().addAllRenditions(files);
        String alt = shared ? sources.metas().first("og:image:alt", "twitter:image:alt") : "";
        if (described == null) {
            return alt.isEmpty() ? image.build() : image.alt(alt).build();
        }
        String caption = PlainText.of(described.text("caption"));
        caption = caption.isEmpty() ? PlainText.of(described.text("description")) : caption;
        if (!caption.isEmpty()) {
            image.addCaption(new Text(caption));
        }
        String credit = credit(described);
        if (!credit.isEmpty()) {
            image.credit(PhotoCredit.builder().printed(credit).build());
        }
        String notice = PlainText.of(described.text("copyrightNotice"));
        if (!notice.isEmpty()) {
            image.copyrightNotice(notice);
        }
        return image.build();
    }

    private static String credit(DataItem item) {
        for (String property : List.of("creditText", "author", "creator", "copyrightHolder")) {
            List<String> texts = item.texts(property);
            if (!texts.isEmpty()) {
                return PlainText.of(texts.get(0));
            }
        }
        return "";
    }

    /** {@return the file that a value of an image property names} */
    static Optional<Rendition> rendition(DataValue value, PageUrls urls) {
        if (value instanceof DataText text) {
            return urls.resolve(text.text()).map(Rendition::of);
        }
        DataItem item = (DataItem) value;
        String id = item.id();
        for (String address : List.of(item.text("url"), item.text("contentUrl"), id == null ? "" : id)) {
            Optional<WebUrl> url = urls.resolve(address);
            if (url.isPresent() && !url.get().value().contains("#")) {
                Rendition.Builder file = Rendition.builder().url(url.get());
                pixels(item, "width").ifPresent(file::width);
                pixels(item, "height").ifPresent(file::height);
                String type = item.text("encodingFormat");
                if (type.startsWith("image/")) {
                    file.mediaType(type);
                }
                return Optional.of(file.build());
            }
        }
        return Optional.empty();
    }

    private static OptionalInt pixels(DataItem item, String property) {
        String text = item.text(property);
        for (DataItem quantity : item.items(property)) {
            text = text.isEmpty() ? quantity.text("value") : text;
            text = text.isEmpty() ? quantity.text("name") : text;
        }
        return OriginChoice.pixels(text);
    }
}
