package io.broadsheet.parser.internal.body;

import java.util.Objects;

/**
 * What the head of the page says about the story; all may be empty.
 *
 * @param title text of the {@code title} element
 * @param shareTitle the title meant for link previews (og:title), without the site's name where possible
 * @param description the longer of the page's descriptions
 */
public record PageHints(String title, String shareTitle, String description) {
    /** Nothing is known. */
    public static final PageHints NONE = new PageHints("", "", "");

    /**
     * Checks the values.
     *
     * @param title text of the title element, may be empty
     * @param shareTitle the title meant for link previews, may be empty
     * @param description the longer of the page's descriptions, may be empty
     */
    public PageHints {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shareTitle, "shareTitle");
        Objects.requireNonNull(description, "description");
    }

    /**
     * The words to look for the headline with.
     *
     * @return the share title, or the page's title where there is none
     */
    String bestTitle() {
        return shareTitle.isBlank() ? title : shareTitle;
    }
}
