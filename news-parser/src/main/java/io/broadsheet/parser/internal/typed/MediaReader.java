package io.broadsheet.parser.internal.typed;

import io.broadsheet.model.Audio;
import io.broadsheet.model.Block;
import io.broadsheet.model.Embed;
import io.broadsheet.model.EmbedKind;
import io.broadsheet.model.Image;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Video;
import io.broadsheet.model.WebUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** Reads pictures, films, recordings and frames from their elements. */
final class MediaReader {
    /** Smaller pictures are icons and counting pixels. */
    private static final int LEAST_PIXELS = 50;

    private static final int MOST_RENDITIONS = 24;
    private static final String[] IMAGE_SOURCES = {"src", "data-src", "data-original", "data-lazy-src", "data-url"};
    private static final String[] SOURCE_SETS = {"srcset", "data-srcset", "data-lazy-srcset"};

    private final PageLinks links;

    MediaReader(PageLinks links) {
        this.links = links;
    }

    /** The block for an element, without caption; nothing for ornament or where no address is usable. */
    Optional<Block> read(Element element) {
        return switch (element.normalName()) {
            case "img" -> image(element).map(image -> image);
            case "video" -> video(element);
            case "audio" -> audio(element);
            case "iframe", "embed", "object" -> embed(element);
            case "hr" -> Optional.of(new Rule());
            default -> Optional.empty();
        };
    }

    Optional<Image> image(Element element) {
        OptionalInt width = pixels(element.attr("width"));
        OptionalInt height = pixels(element.attr("height"));
        if (isTiny(width) || isTiny(height)) {
            return Optional.empty();
        }
        Map<WebUrl, Rendition> files = new LinkedHashMap<>();
        for (String name : SOURCE_SETS) {
            addSourceSet(element.attr(name), files);
        }
        if (element.parent() != null && element.parent().normalName().equals("picture")) {
            for (Element source : element.parent().children()) {
                addSourceSet(source.attr("srcset"), files);
                addSourceSet(source.attr("data-srcset"), files);
            }
        }
        for (String name : IMAGE_SOURCES) {
            links.address(element.attr(name)).ifPresent(url -> files.putIfAbsent(url, rendition(url, width, height)));
        }
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Image.Builder image = Image.builder().addAllRenditions(largestFirst(files));
        if (element.hasAttr("alt")) {
            image.alt(element.attr("alt").strip());
        }
        return Optional.of(image.build());
    }

    private static Rendition rendition(WebUrl url, OptionalInt width, OptionalInt height) {
        Rendition.Builder rendition = Rendition.builder().url(url);
        width.ifPresent(rendition::width);
        height.ifPresent(rendition::height);
        return rendition.build();
    }

    private static List<Rendition> largestFirst(Map<WebUrl, Rendition> files) {
        List<Rendition> out = new ArrayList<>(files.values());
        out.sort((a, b) -> Integer.compare(b.width().orElse(0), a.width().orElse(0)));
        return out.size() > MOST_RENDITIONS ? out.subList(0, MOST_RENDITIONS) : out;
    }

    /**
     * Reads candidates such as {@code a.jpg 640w, b.jpg 2x}; addresses may hold commas, so a comma ends one only before
     * white space.
     */
    private void addSourceSet(String set, Map<WebUrl, Rendition> files) {
        int at = 0;
        while (at < set.length() && files.size() < MOST_RENDITIONS) {
            while (at < set.length() && (set.charAt(at) <= ' ' || set.charAt(at) == ',')) {
                at++;
            }
            int end = at;
            while (end < set.length() && set.charAt(end) > ' ') {
                end++;
            }
            String reference = set.substring(at, end);
            String descriptor = "";
            if (reference.endsWith(",")) {
                reference = reference.substring(0, reference.length() - 1);
            } else {
                int comma = set.indexOf(',', end);
                int stop = comma < 0 ? set.length() : comma;
                descriptor = set.substring(end, stop).strip();
                end = stop;
            }
            OptionalInt width = descriptor.endsWith("w")
                    ? pixels(descriptor.substring(0, descriptor.length() - 1))
                    : OptionalInt.empty();
            links.address(reference)
                    .ifPresent(url -> files.putIfAbsent(url, rendition(url, width, OptionalInt.empty())));
            at = end;
        }
    }

    private Optional<Block> video(Element element) {
        List<Rendition> files = files(element);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Video.builder()
                .addAllRenditions(files)
                .poster(links.address(element.attr("poster")).map(Rendition::of))
                .title(title(element))
                .build());
    }

    private Optional<Block> audio(Element element) {
        List<Rendition> files = files(element);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Audio.builder().addAllRenditions(files).title(title(element)).build());
    }

    private List<Rendition> files(Element element) {
        List<Rendition> files = new ArrayList<>();
        links.address(element.attr("src")).map(Rendition::of).ifPresent(files::add);
        for (Element child : element.children()) {
            if (child.normalName().equals("source") && files.size() < MOST_RENDITIONS) {
                links.address(child.attr("src"))
                        .map(url -> Rendition.builder()
                                .url(url)
                                .mediaType(mediaType(child.attr("type")))
                                .build())
                        .ifPresent(files::add);
            }
        }
        return files;
    }

    private static Optional<String> mediaType(String type) {
        int semicolon = type.indexOf(';');
        String bare =
                (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        return bare.indexOf('/') > 0 ? Optional.of(bare) : Optional.empty();
    }

    private Optional<Block> embed(Element element) {
        if (isTiny(pixels(element.attr("width"))) || isTiny(pixels(element.attr("height")))) {
            return Optional.empty();
        }
        String reference = element.attr("src");
        if (reference.isBlank()) {
            reference = element.attr(element.hasAttr("data") ? "data" : "data-src");
        }
        return links.address(reference)
                .map(url -> Embed.builder()
                        .kind(kind(element, url))
                        .url(url)
                        .provider(Optional.of(url.host()).filter(host -> !host.isEmpty()))
                        .title(title(element))
                        .build());
    }

    /** What a frame shows, told by the words of its own address, title and permissions. */
    private static EmbedKind kind(Element element, WebUrl url) {
        String words =
                (url.value() + ' ' + element.attr("title") + ' ' + element.attr("class")).toLowerCase(Locale.ROOT);
        if (words.contains("video") || words.contains("player") || element.hasAttr("allowfullscreen")) {
            return EmbedKind.VIDEO;
        }
        if (words.contains("audio") || words.contains("podcast")) {
            return EmbedKind.AUDIO;
        }
        if (words.contains("/maps") || words.contains("/map/") || words.contains(" map")) {
            return EmbedKind.MAP;
        }
        return words.contains("chart") || words.contains("graphic") ? EmbedKind.CHART : EmbedKind.OTHER;
    }

    private static Optional<String> title(Element element) {
        return Optional.of(element.attr("title").strip()).filter(title -> !title.isEmpty());
    }

    private static boolean isTiny(OptionalInt pixels) {
        return pixels.isPresent() && pixels.getAsInt() < LEAST_PIXELS;
    }

    /** A number of pixels such as {@code 640} or {@code 640px}; percentages and nonsense give nothing. */
    private static OptionalInt pixels(String text) {
        String digits = text.strip();
        if (digits.endsWith("px")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
