package io.broadsheet.render.schemaorg;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Concept;
import io.broadsheet.model.LiveEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The schema.org types of stories, and the genres that they stand for. */
final class ArticleTypes {
    static final String NEWS = "NewsArticle";
    static final String LIVE = "LiveBlogPosting";

    private static final Map<String, String> BY_GENRE = Map.ofEntries(
            Map.entry("reportage", "ReportageNewsArticle"),
            Map.entry("analysis", "AnalysisNewsArticle"),
            Map.entry("background", "BackgroundNewsArticle"),
            Map.entry("backgrounder", "BackgroundNewsArticle"),
            Map.entry("opinion", "OpinionNewsArticle"),
            Map.entry("editorial", "OpinionNewsArticle"),
            Map.entry("commentary", "OpinionNewsArticle"),
            Map.entry("column", "OpinionNewsArticle"),
            Map.entry("review", "ReviewNewsArticle"),
            Map.entry("ask-public", "AskPublicNewsArticle"));

    /** What a type says about the genre; read only where the document names no genre. */
    private static final Map<String, String> GENRES = Map.of(
            "ReportageNewsArticle", "reportage",
            "AnalysisNewsArticle", "analysis",
            "BackgroundNewsArticle", "background",
            "OpinionNewsArticle", "opinion",
            "ReviewNewsArticle", "review",
            "AskPublicNewsArticle", "ask-public",
            "SatiricalArticle", "satire",
            "AdvertiserContentArticle", "advertisement");

    private static final Set<String> OTHERS = Set.of(
            "Article",
            NEWS,
            LIVE,
            "BlogPosting",
            "SocialMediaPosting",
            "DiscussionForumPosting",
            "Report",
            "ScholarlyArticle",
            "TechArticle");

    private ArticleTypes() {}

    /** {@return the types of a story; a live blog has two, since it is no news article for schema.org} */
    static List<String> of(Article article) {
        List<String> types = new ArrayList<>(2);
        types.add(newsType(article.genres()));
        if (isLive(article)) {
            types.add(LIVE);
        }
        return types;
    }

    static boolean isLive(Article article) {
        for (Block block : article.body()) {
            if (block instanceof LiveEntry) {
                return true;
            }
        }
        return article.liveCoverage().isPresent();
    }

    private static String newsType(List<Concept> genres) {
        for (Concept genre : genres) {
            String type = BY_GENRE.get(genre.name().toLowerCase(Locale.ROOT).replace(' ', '-'));
            if (type != null) {
                return type;
            }
        }
        return NEWS;
    }

    static boolean isArticle(String type) {
        return OTHERS.contains(type) || GENRES.containsKey(type);
    }

    static List<Concept> genres(List<String> types) {
        List<Concept> genres = new ArrayList<>();
        for (String type : types) {
            String genre = GENRES.get(type);
            if (genre != null) {
                genres.add(Concept.of(genre));
            }
        }
        return genres;
    }
}
