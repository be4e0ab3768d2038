package io.broadsheet.render.feed;

import io.broadsheet.model.WebUrl;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about itself.
 *
 * <pre>{@code
 * Feed feed = Feed.of("The Tidewater Ledger", WebUrl.of("https://ledger.example/")).withLanguage("en");
 * }</pre>
 */
public final class Feed {
    private final String title;
    private final WebUrl url;
    private final @Nullable String description;
    private final @Nullable String language;

    private Feed(String title, WebUrl url, @Nullable String description, @Nullable String language) {
        this.title = title;
        this.url = url;
        this.description = description;
        this.language = language;
    }

    /**
     * Makes a feed of which no more is known.
     *
     * @param title its name, such as that of the paper
     * @param url the page that it is about
     * @return the feed
     * @throws IllegalArgumentException when the title is blank
     */
    public static Feed of(String title, WebUrl url) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        return new Feed(title, Objects.requireNonNull(url, "url"), null, null);
    }

    /**
     * Adds a description.
     *
     * @param text what is in the feed
     * @return the feed with it
     */
    public Feed withDescription(String text) {
        return new Feed(title, url, Objects.requireNonNull(text, "text"), language);
    }

    /**
     * Adds a language, for stories that have none of their own.
     *
     * @param tag a BCP 47 tag
     * @return the feed with it
     */
    public Feed withLanguage(String tag) {
        return new Feed(title, url, description, Objects.requireNonNull(tag, "tag"));
    }

    /** {@return the name; never blank} */
    public String title() {
        return title;
    }

    /** {@return the page that it is about} */
    public WebUrl url() {
        return url;
    }

    /** {@return what is in it} */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** {@return the language of the stories} */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }
}
