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
 * @param declaredArticle whether the page calls itself an article (og:type, article:published_time)
 */
public record PageHints(String title, String shareTitle, String description, boolean declaredArticle) {
    /** Nothing is known. */
    public static final PageHints NONE = new PageHints("", "", "", false);

    /**
     * Checks the values.
     *
     * @param title text of the title element, may be empty
     * @param shareTitle the title meant for link previews, may be empty
     * @param description the longer of the page's descriptions, may be empty
     * @param declaredArticle whether the page calls itself an article
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
        boolean article = false;
        for (Element element = document.head().firstElementChild();
                element != null;
                element = element.nextElementSibling()) {
            String name = element.normalName();
            if (name.equals("title") && title.isEmpty()) {
                title = element.text();
            } else if (name.equals("meta")) {
                Attributes attributes = element.attributes();
                String property = attributes.get(attributes.hasKey("property") ? "property" : "name");
                String content = attributes.get("content");
                switch (property) {
                    case "og:title" -> shareTitle = content;
                    case "twitter:title" -> shareTitle = shareTitle.isEmpty() ? content : shareTitle;
                    case "og:description", "description" ->
                        description = content.length() > description.length() ? content : description;
                    case "og:type" -> article |= content.startsWith("article");
                    case "article:published_time" -> article = true;
                    default -> {}
                }
            }
        }
        return new PageHints(title, shareTitle, description, article);
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
        return shareTitle.isBlank() ? longestPart(title) : shareTitle;
    }
}
