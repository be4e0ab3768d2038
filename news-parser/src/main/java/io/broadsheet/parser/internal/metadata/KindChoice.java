package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Access;
import io.broadsheet.model.AccessLevel;
import io.broadsheet.model.Concept;
import io.broadsheet.model.LiveCoverage;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Series;
import io.broadsheet.parser.FieldSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what kind of story it is, who may read it, its series and the times of a live blog. */
final class KindChoice {
    /** Types that say no more than that it is a story. */
    private static final Set<String> PLAIN =
            Set.of("Article", "NewsArticle", "BlogPosting", "SocialMediaPosting", "Report", "TechArticle");

    private final Sources sources;

    KindChoice(Sources sources) {
        this.sources = sources;
    }

    /** Fills genres, access, series and live coverage. */
    void into(ArticleMetadata.Builder article) {
        article.addAllGenres(genres());
        access().ifPresent(article::access);
        for (Story.About about : sources.story().articles()) {
            Optional<Series> series = series(about.item());
            if (series.isPresent()) {
                article.series(series.get());
                break;
            }
        }
        coverage().ifPresent(article::liveCoverage);
    }

    private List<Concept> genres() {
        Map<String, Concept> distinct = new LinkedHashMap<>();
        for (Story.About about : sources.story().articles()) {
            for (String type : about.item().types()) {
                if (Vocabulary.ARTICLES.contains(type) && !PLAIN.contains(type)) {
                    addGenre(words(type), about.source(), distinct);
                }
            }
            for (String text : about.item().texts("genre")) {
                addGenre(PlainText.of(text), about.source(), distinct);
            }
        }
        if (sources.metas().first("article:opinion").equalsIgnoreCase("true")) {
            addGenre("opinion", FieldSource.META, distinct);
        }
        return List.copyOf(distinct.values());
    }

    private void addGenre(String name, FieldSource source, Map<String, Concept> distinct) {
        boolean address = name.contains("://");
        if (!name.isEmpty() && !address && name.length() < 80) {
            distinct.putIfAbsent(Folded.of(name), Concept.of(name));
            sources.evidence().add("genres", name, source, true);
        }
    }

    /** {@code OpinionNewsArticle} as {@code opinion}, {@code LiveBlogPosting} as {@code live blog}. */
    private static String words(String type) {
        String name = type.replace("NewsArticle", "").replace("Article", "").replace("Posting", "");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            words.append(i > 0 && Character.isUpperCase(c) ? " " : "").append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    private Optional<Access> access() {
        String selector = "";
        AccessLevel level = null;
        for (Story.About about : sources.story().all()) {
            String free = about.item().text("isAccessibleForFree");
            for (DataItem part : about.item().items("hasPart")) {
                selector = selector.isEmpty() && isFalse(part.text("isAccessibleForFree"))
                        ? part.text("cssSelector")
                        : selector;
            }
            if (!free.isEmpty()) {
                AccessLevel said = isFalse(free) ? AccessLevel.SUBSCRIBER : AccessLevel.FREE;
                level = level == null ? said : level;
                sources.evidence().add("access", free, about.source(), said.equals(level));
            }
        }
        String tier =
                sources.metas().first("article:content_tier", "content_tier").toLowerCase(Locale.ROOT);
        AccessLevel said = level(tier);
        boolean finer = said != null && (level == null || said.equals(AccessLevel.METERED));
        level = finer ? said : level;
        sources.evidence().add("access", tier, FieldSource.META, said != null && said.equals(level));
        if (level == null) {
            return Optional.empty();
        }
        Access.Builder access = Access.builder().level(level);
        if (!selector.isBlank()) {
            access.paywallSelector(selector);
        }
        return Optional.of(access.build());
    }

    private static @Nullable AccessLevel level(String tier) {
        return switch (tier) {
            case "free" -> AccessLevel.FREE;
            case "metered" -> AccessLevel.METERED;
            case "locked", "premium", "subscriber", "paid" -> AccessLevel.SUBSCRIBER;
            case "registration", "registered" -> AccessLevel.REGISTRATION;
            default -> null;
        };
    }

    private static boolean isFalse(String text) {
        return Vocabulary.localName(text).equalsIgnoreCase("false") || text.equals("0") || text.equalsIgnoreCase("no");
    }

    private Optional<Series> series(DataItem item) {
        for (DataItem whole : item.items("isPartOf")) {
            boolean series = whole.types().stream().anyMatch(type -> type.endsWith("Series"));
            String name = PlainText.of(whole.text("name"));
            if (series && !name.isEmpty()) {
                Series.Builder found = Series.builder().name(name);
                OriginChoice.pixels(item.text("position")).ifPresent(found::part);
                sources.urls().resolve(whole.text("url")).ifPresent(found::url);
                return Optional.of(found.build());
            }
        }
        return Optional.empty();
    }

    private Optional<LiveCoverage> coverage() {
        Optional<NewsDate> start = MachineDate.parse(sources.storyText("coverageStartTime"));
        Optional<NewsDate> end = MachineDate.parse(sources.storyText("coverageEndTime"));
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        LiveCoverage.Builder coverage = LiveCoverage.builder();
        start.ifPresent(coverage::start);
        end.ifPresent(coverage::end);
        return Optional.of(coverage.build());
    }
}
