package io.broadsheet.parser.internal.body;

import org.jsoup.nodes.Element;

/** The types that a page's own data (JSON-LD) name, counted without reading the data. */
final class PageData {
    private static final String TYPE = "\"@type\"";
    private static final int LONGEST = 2_000_000;

    private int news;
    private int articles;
    private int products;
    private int lists;

    /** Counts the types of one script. */
    void read(Element script) {
        if (!script.attr("type").equals("application/ld+json")) {
            return;
        }
        String data = script.data();
        int end = Math.min(data.length(), LONGEST);
        int at = data.indexOf(TYPE);
        while (at >= 0 && at < end) {
            int open = data.indexOf('"', at + TYPE.length());
            int close = open < 0 ? -1 : data.indexOf('"', open + 1);
            if (close < 0) {
                return;
            }
            count(data, open + 1, close);
            at = data.indexOf(TYPE, close);
        }
    }

    private void count(String data, int start, int end) {
        if (endsWith(data, start, end, "NewsArticle") || endsWith(data, start, end, "LiveBlogPosting")) {
            news++;
        } else if (endsWith(data, start, end, "Article") || endsWith(data, start, end, "BlogPosting")) {
            articles++;
        } else if (endsWith(data, start, end, "Product") || endsWith(data, start, end, "Offer")) {
            products++;
        } else if (endsWith(data, start, end, "ItemList") || endsWith(data, start, end, "CollectionPage")) {
            lists++;
        }
    }

    private static boolean endsWith(String data, int start, int end, String type) {
        return end - start >= type.length() && data.regionMatches(end - type.length(), type, 0, type.length());
    }

    /** News articles and live blogs. */
    int news() {
        return news;
    }

    /** Other articles. */
    int articles() {
        return articles;
    }

    /** Products and offers. */
    int products() {
        return products;
    }

    /** Lists and collections. */
    int lists() {
        return lists;
    }
}
