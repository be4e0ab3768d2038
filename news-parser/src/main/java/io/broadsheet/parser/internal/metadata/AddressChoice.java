package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Alternate;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.FieldSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the right address of the page, and finds its other forms and identifiers. */
final class AddressChoice {
    private static final List<String> IDENTIFIER_METAS = List.of(
            "parsely-post-id",
            "cxenseparse:articleid",
            "brightspot.contentid",
            "dc.identifier",
            "dcterms.identifier",
            "article:id",
            "articleid",
            "article_id",
            "post_id",
            "content_id",
            "contentid");
    private static final int MAX_ALTERNATES = 100;

    private final Sources sources;

    AddressChoice(Sources sources) {
        this.sources = sources;
    }

    /** {@return what the page calls its right address, of the head alone} */
    static Optional<WebUrl> canonical(PageData data, PageUrls urls) {
        for (PageData.HeadLink link : data.links()) {
            if (link.rel().contains("canonical")) {
                Optional<WebUrl> url = urls.resolve(link.href());
                if (url.isPresent()) {
                    return url;
                }
            }
        }
        return urls.resolve(data.metas().first("og:url", "twitter:url", "parsely-link"));
    }

    /** Fills canonical address, alternates and identifiers. */
    void into(ArticleMetadata.Builder article) {
        Optional<WebUrl> canonical = canonical(sources.data(), sources.urls());
        if (canonical.isEmpty()) {
            canonical = ofStory();
        }
        article.canonicalUrl(canonical);
        String chosen = canonical.map(WebUrl::value).orElse("");
        sources.note("canonicalUrl", sources.metas().first("og:url"), FieldSource.META, chosen);
        sources.noteAll("canonicalUrl", "url", chosen);
        for (PageData.HeadLink link : sources.data().links()) {
            if (link.rel().contains("canonical")) {
                sources.urls()
                        .resolve(link.href())
                        .ifPresent(url -> sources.note("canonicalUrl", url.value(), FieldSource.LINK, chosen));
            }
        }
        alternates(article);
        identifiers(article);
    }

    private Optional<WebUrl> ofStory() {
        for (Story.About about : sources.story().articles()) {
            for (String property : List.of("url", "mainEntityOfPage")) {
                Optional<WebUrl> url = sources.urls().resolve(about.item().text(property));
                if (url.isPresent()) {
                    return url;
                }
            }
        }
        return Optional.empty();
    }

    private void alternates(ArticleMetadata.Builder article) {
        Set<String> known = new HashSet<>();
        for (PageData.HeadLink link : sources.data().links()) {
            String rel = rel(link);
            Optional<WebUrl> url =
                    rel.isEmpty() ? Optional.empty() : sources.urls().resolve(link.href());
            if (url.isPresent()
                    && known.size() < MAX_ALTERNATES
                    && known.add(rel + url.get().value())) {
                Alternate.Builder alternate = Alternate.builder().url(url.get()).rel(rel);
                Languages.tag(link.hreflang()).ifPresent(alternate::language);
                if (!link.type().isBlank()) {
                    alternate.mediaType(link.type().strip());
                }
                article.addAlternates(alternate.build());
            }
        }
    }

    /** Feeds of the site are no form of the story; neither are style sheets that may be chosen. */
    private static String rel(PageData.HeadLink link) {
        if (link.rel().contains("amphtml")) {
            return "amphtml";
        }
        if (link.rel().contains("shortlink")) {
            return "shortlink";
        }
        boolean alternate = link.rel().contains("alternate") && !link.rel().contains("stylesheet");
        boolean story = link.limitedToMedia() || !link.hreflang().isBlank();
        boolean feed = link.type().contains("rss")
                || link.type().contains("atom")
                || link.type().contains("json");
        return alternate && story && !feed ? "alternate" : "";
    }

    private void identifiers(ArticleMetadata.Builder article) {
        Set<Identifier> found = new LinkedHashSet<>();
        for (Story.About about : sources.story().articles()) {
            for (DataValue value : about.item().values("identifier")) {
                if (value instanceof DataText text) {
                    found.add(Identifier.of("identifier", PlainText.of(text.text())));
                } else if (value instanceof DataItem item && !item.text("value").isBlank()) {
                    String scheme = PlainText.of(item.text("propertyID"));
                    scheme = scheme.isEmpty() ? PlainText.of(item.text("name")) : scheme;
                    found.add(
                            Identifier.of(scheme.isEmpty() ? "identifier" : scheme, PlainText.of(item.text("value"))));
                }
            }
        }
        for (String name : IDENTIFIER_METAS) {
            String value = sources.metas().first(name);
            if (!value.isEmpty()) {
                found.add(Identifier.of(name, value));
            }
        }
        article.addAllIdentifiers(found);
    }
}
