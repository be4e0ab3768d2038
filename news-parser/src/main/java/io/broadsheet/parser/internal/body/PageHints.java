package io.broadsheet.parser.internal.body;

import java.util.Objects;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
     * Reads the hints from the head of a page.
     *
     * @param document the page
     * @return its title and descriptions, empty where it has none
     */
    public static PageHints of(Document document) {
        String title = "";
        String shareTitle = "";
        String description = "";
        for (Element element : document.head().children()) {
            String name = element.normalName();
            if (name.equals("title") && title.isEmpty()) {
                title = longestPart(element.text());
            } else if (name.equals("meta")) {
                Attributes attributes = element.attributes();
                String property = attributes.get("property") + attributes.get("name");
                String content = attributes.get("content");
                if (property.equals("og:title")) {
                    shareTitle = content;
                } else if (property.endsWith("description") && content.length() > description.length()) {
                    description =
                            property.equals("og:description") || property.equals("description") ? content : description;
                }
            }
        }
        return new PageHints(title, shareTitle, description);
    }

    /** A title without the name of the site, which is apart from it by a bar or dash. */
    private static String longestPart(String title) {
        String longest = "";
        int start = 0;
        for (int i = 1; i <= title.length(); i++) {
            boolean end = i == title.length();
            if (end || (isSeparator(title.charAt(i)) && title.charAt(i - 1) == ' ')) {
                if (i - start > longest.length()) {
                    longest = title.substring(start, i);
                }
                start = i + 1;
            }
        }
        return longest.strip();
    }

    private static boolean isSeparator(char c) {
        return c == '|'
                || c == '-'
                || c == '\u2013'
                || c == '\u2014'
                || c == '\u00b7'
                || c == '\u00ab'
                || c == '\u00bb';
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
