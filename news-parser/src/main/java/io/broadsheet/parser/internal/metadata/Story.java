package io.broadsheet.parser.internal.metadata;

import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Picks the item that describes the page's own story out of all that its data describe. */
final class Story {
    private static final int MAX_DEPTH = 3;
    private static final List<String> INNER = List.of("mainEntity", "mainEntityOfPage", "hasPart", "item");
    private static final double MIN_OVERLAP = 0.5;

    /**
     * An item about the story.
     *
     * @param item the item
     * @param source where it stood
     */
    record About(DataItem item, FieldSource source) {}

    private final List<About> items = new ArrayList<>(2);
    private final List<About> works = new ArrayList<>(2);

    private Story() {}

    /**
     * Picks.
     *
     * @param data the page's data
     * @param urls the addresses of the page
     * @param title the title of the page, or empty
     * @return the items about the story
     */
    static Story of(PageData data, Set<String> urls, String title) {
        Story story = new Story();
        story.pick(data.jsonLdItems(), FieldSource.JSON_LD, urls, title);
        story.pick(data.microdataItems(), FieldSource.MICRODATA, urls, title);
        return story;
    }

    /** {@return the articles that describe the story, most trusted first: one of each kind of source at most} */
    List<About> articles() {
        return items;
    }

    /** {@return what else describes the page, in order; to be asked when the articles say nothing} */
    List<About> works() {
        return works;
    }

    /** {@return articles, then other works} */
    List<About> all() {
        List<About> all = new ArrayList<>(items);
        all.addAll(works);
        return all;
    }

    private void pick(List<DataItem> roots, FieldSource source, Set<String> urls, String title) {
        List<DataItem> candidates = new ArrayList<>();
        for (DataItem root : roots) {
            collect(root, candidates, source, 0);
        }
        DataItem best = null;
        int bestScore = Integer.MIN_VALUE;
        for (DataItem candidate : candidates) {
            int score = score(candidate, urls, title);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best != null) {
            items.add(new About(best, source));
        }
    }

    private void collect(DataItem item, List<DataItem> articles, FieldSource source, int depth) {
        if (Vocabulary.isArticle(item)) {
            articles.add(item);
        } else if (Vocabulary.isWork(item)) {
            works.add(new About(item, source));
        }
        if (depth < MAX_DEPTH) {
            for (String property : INNER) {
                for (DataItem inner : item.items(property)) {
                    collect(inner, articles, source, depth + 1);
                }
            }
        }
    }

    private static int score(DataItem item, Set<String> urls, String title) {
        int score = 0;
        for (String property : List.of("url", "mainEntityOfPage")) {
            score += matches(item.text(property), urls);
            for (DataItem page : item.items(property)) {
                String id = page.id();
                score += id == null ? matches(page.text("url"), urls) : matches(id, urls);
            }
        }
        String id = item.id();
        score += id == null ? 0 : matches(id, urls);
        String headline = PlainText.of(item.text("headline").isEmpty() ? item.text("name") : item.text("headline"));
        if (!headline.isEmpty()) {
            double overlap = WordOverlap.of(headline, title);
            score += 1 + (overlap >= MIN_OVERLAP ? (int) Math.round(overlap * 4) : 0);
        }
        score += item.has("datePublished") ? 1 : 0;
        score += item.has("author") ? 1 : 0;
        return score;
    }

    private static int matches(String url, Set<String> urls) {
        return !url.isEmpty() && urls.contains(PageUrls.key(url)) ? 3 : 0;
    }
}
