package io.broadsheet.render.internal;

import io.broadsheet.model.Article;
import io.broadsheet.model.WebUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The address or name that identifies a story where a format demands a URI. */
public final class StoryUri {
    private static final String BY_NAME = "urn:uuid:";

    private StoryUri() {}

    /**
     * Finds the identifier of a story: its own, or else its address, or else a name made from its headline and text,
     * which is the same each time.
     *
     * @param article the story
     * @return an absolute URI of ASCII characters
     */
    public static String of(Article article) {
        Optional<String> own = article.id().filter(StoryUri::isUri);
        if (own.isPresent()) {
            return own.get();
        }
        return article.canonicalUrl().map(WebUrl::value).orElseGet(() -> byName(article));
    }

    /**
     * Tells whether a text can stand where a format demands a URI.
     *
     * @param text any text
     * @return whether it is an absolute URI of ASCII characters
     */
    public static boolean isUri(String text) {
        if (!text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return false;
        }
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * Tells whether {@link #of} made the identifier because the story had none.
     *
     * @param uri an identifier
     * @return whether it says nothing about the story
     */
    public static boolean isByName(String uri) {
        return uri.startsWith(BY_NAME) && uri.length() > 23 && uri.charAt(23) == '3';
    }

    private static String byName(Article article) {
        String name = article.id().orElseGet(() -> article.headline() + '\n' + article.bodyText());
        return BY_NAME + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
