package io.broadsheet.render.schemaorg;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.broadsheet.model.Alternate;
import io.broadsheet.model.AlternativeHeadline;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.BodyText;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dates;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.render.internal.CleanText;
import io.broadsheet.render.internal.JsonObject;
import io.broadsheet.render.internal.StoryUri;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the JSON-LD object of a story. */
final class ArticleNode {
    private static final BodyText TEXT = BodyText.builder().dek(false).build();

    private final Article article;
    private final JsonObject out = new JsonObject();

    private ArticleNode(Article article) {
        this.article = article;
    }

    static JsonObject of(Article article) {
        ArticleNode node = new ArticleNode(article);
        node.out.text("@context", "https://schema.org");
        Nodes.types(node.out, ArticleTypes.of(article));
        node.identity();
        node.titles();
        node.times();
        node.people();
        node.rights();
        node.subjects();
        node.media();
        node.parts();
        node.links();
        node.text();
        return node.out;
    }

    private void identity() {
        article.id().filter(StoryUri::isUri).ifPresent(id -> out.text("@id", id));
        page();
        article.canonicalUrl().ifPresent(url -> out.text("url", url.value()));
        List<JsonObject> identifiers = new ArrayList<>();
        article.id().filter(id -> !StoryUri.isUri(id)).ifPresent(id -> identifiers.add(Nodes.identifier("id", id)));
        article.slug().ifPresent(slug -> identifiers.add(Nodes.identifier("slug", slug)));
        article.identifiers().forEach(id -> identifiers.add(Nodes.identifier(id.scheme(), id.value())));
        out.objects("identifier", identifiers);
        article.language().ifPresent(language -> out.text("inLanguage", language));
        out.objects("genre", article.genres(), Nodes::term);
        article.status()
                .ifPresent(
                        status -> out.text("creativeWorkStatus", status.name().toLowerCase(Locale.ROOT)));
        article.version().ifPresent(version -> out.text("version", version));
    }

    private void page() {
        JsonObject page = Nodes.typed("WebPage");
        article.canonicalUrl().ifPresent(url -> page.text("@id", url.value()));
        boolean linked =
                article.sections().stream().anyMatch(section -> section.url().isPresent());
        if (linked) {
            page.object("breadcrumb", Nodes.breadcrumb(article.sections()));
        }
        if (linked || article.canonicalUrl().isPresent()) {
            out.object("mainEntityOfPage", page);
        }
    }

    private void titles() {
        out.text("headline", article.headline());
        out.texts(
                "alternativeHeadline",
                article.alternativeHeadlines().stream()
                        .map(AlternativeHeadline::text)
                        .collect(Collectors.toList()));
        String dek = Inlines.text(article.dek());
        out.text("description", article.description().orElse(dek));
        out.texts(
                "abstract",
                article.keyPoints().stream()
                        .map(point -> Inlines.text(point.content()))
                        .collect(Collectors.toList()));
    }

    private void times() {
        Dates dates = article.dates();
        dates.published().ifPresent(date -> out.text("datePublished", date.toString()));
        dates.modified().ifPresent(date -> out.text("dateModified", date.toString()));
        dates.created().ifPresent(date -> out.text("dateCreated", date.toString()));
        dates.expires().ifPresent(date -> out.text("expires", date.toString()));
        article.liveCoverage().ifPresent(live -> {
            live.start().ifPresent(date -> out.text("coverageStartTime", date.toString()));
            live.end().ifPresent(date -> out.text("coverageEndTime", date.toString()));
        });
    }

    private void people() {
        out.objects("author", article.authors(), author -> PartyNodes.inProperty("author", author));
        PartyNodes.credits(article.credits(), out);
        article.dateline().ifPresent(dateline -> {
            out.text("dateline", dateline.printed());
            out.objects("locationCreated", dateline.places(), PlaceNodes::of);
        });
        article.provider().ifPresent(provider -> out.object("sourceOrganization", PartyNodes.news(provider)));
        article.publisher().ifPresent(publisher -> out.object("publisher", PartyNodes.news(publisher)));
    }

    private void rights() {
        article.rights().copyright().ifPresent(copyright -> {
            out.text("copyrightNotice", copyright.printed());
            ArrayNode years = JsonNodeFactory.instance.arrayNode();
            copyright.years().stream()
                    .filter(range -> range.to().orElse(0) == range.from())
                    .forEach(range -> years.add(range.from()));
            out.nodes("copyrightYear", years);
            out.objects("copyrightHolder", copyright.holders(), PartyNodes::organization);
        });
        article.rights().license().ifPresent(license -> out.object("license", Nodes.license(license)));
        article.rights()
                .usageTerms()
                .ifPresent(terms ->
                        out.object("usageInfo", Nodes.typed("CreativeWork").text("text", terms)));
        article.rights().acquireLicenseUrl().ifPresent(url -> out.text("acquireLicensePage", url.value()));
        article.rights().creditLine().ifPresent(line -> out.text("creditText", line));
        article.access().ifPresent(access -> {
            String level = access.level().value();
            out.flag("isAccessibleForFree", "free".equals(level)).text("conditionsOfAccess", level);
        });
        out.objects("correction", article.corrections(), ArticleNode::correction);
    }

    private static JsonObject correction(Correction correction) {
        JsonObject node = Nodes.typed("CorrectionComment")
                .text("additionalType", correction.kind().value())
                .text("text", correction.printed());
        correction.date().ifPresent(date -> node.text("datePublished", date.toString()));
        return node;
    }

    private void subjects() {
        out.texts(
                "articleSection",
                article.sections().stream().map(section -> section.name()).collect(Collectors.toList()));
        out.nodes("keywords", Nodes.keywords(article));
        out.objects("about", article.subjects(), Nodes::term);
        List<JsonObject> mentions = new ArrayList<>();
        article.people().forEach(person -> mentions.add(Nodes.concept("Person", person)));
        article.organizations().forEach(company -> mentions.add(Nodes.concept("Organization", company)));
        article.places().forEach(place -> mentions.add(PlaceNodes.of(place)));
        out.objects("mentions", mentions);
        article.series().ifPresent(series -> {
            JsonObject node = Nodes.typed("CreativeWorkSeries").text("name", series.name());
            series.url().ifPresent(url -> node.text("url", url.value()));
            out.object("isPartOf", node);
            series.part().ifPresent(part -> out.number("position", part));
        });
    }

    private void media() {
        MediaNodes media = new MediaNodes();
        article.leadImage().ifPresent(media::lead);
        media.collect(article.body());
        media.writeTo(out);
    }

    private void parts() {
        List<JsonObject> parts = new ArrayList<>();
        article.kicker().ifPresent(kicker -> parts.add(Nodes.element("kicker", kicker)));
        if (!article.dek().isEmpty()) {
            parts.add(Nodes.element("dek", Inlines.text(article.dek())));
        }
        article.byline()
                .flatMap(byline -> byline.printed())
                .ifPresent(printed -> parts.add(Nodes.element("byline", printed)));
        for (CreditLine line : article.credits()) {
            parts.add(Nodes.element("credit", line.printed())
                    .objects("contributor", line.contributors(), who -> PartyNodes.inProperty("contributor", who)));
        }
        article.access()
                .flatMap(access -> access.paywallSelector())
                .ifPresent(selector -> parts.add(Nodes.typed("WebPageElement")
                        .flag("isAccessibleForFree", false)
                        .text("cssSelector", selector)));
        out.objects("hasPart", parts);
    }

    private void links() {
        out.objects("citation", article.related(), link -> {
            JsonObject node = Nodes.typed("CreativeWork");
            link.rel().ifPresent(rel -> node.text("additionalType", rel));
            return node.text("name", link.title()).text("url", link.url().value());
        });
        List<JsonObject> translations = new ArrayList<>();
        List<JsonObject> encodings = new ArrayList<>();
        for (Alternate alternate : article.alternates()) {
            boolean translation =
                    alternate.language().isPresent() && alternate.rel().equals("alternate");
            (translation ? translations : encodings).add(alternate(alternate, translation));
        }
        out.objects("workTranslation", translations);
        out.objects("encoding", encodings);
    }

    private static JsonObject alternate(Alternate alternate, boolean translation) {
        JsonObject node = Nodes.typed(translation ? "CreativeWork" : "MediaObject");
        node.text("name", translation ? "" : alternate.rel());
        node.text(translation ? "url" : "contentUrl", alternate.url().value());
        alternate.language().ifPresent(language -> node.text("inLanguage", language));
        alternate.mediaType().ifPresent(type -> node.text("encodingFormat", type));
        return node;
    }

    /** The entries of a live blog have their own place; all other text stands in one. */
    private void text() {
        List<LiveEntry> entries = new ArrayList<>();
        List<Block> others = new ArrayList<>();
        for (Block block : article.body()) {
            if (block instanceof LiveEntry entry) {
                entries.add(entry);
            } else {
                others.add(block);
            }
        }
        out.objects("liveBlogUpdate", entries, ArticleNode::liveEntry);
        out.text("articleBody", text(others));
        if (!article.body().isEmpty()) {
            out.number("wordCount", article.wordCount());
        }
    }

    private static String text(List<Block> blocks) {
        Article body = Article.builder().headline("-").addAllBody(blocks).build();
        return CleanText.clean(TEXT.of(body));
    }

    private static JsonObject liveEntry(LiveEntry entry) {
        JsonObject node = Nodes.typed("BlogPosting");
        entry.id().ifPresent(id -> node.text("identifier", id));
        entry.headline().ifPresent(headline -> node.text("headline", headline));
        entry.published().ifPresent(date -> node.text("datePublished", date.toString()));
        entry.modified().ifPresent(date -> node.text("dateModified", date.toString()));
        Optional.of(entry).flatMap(LiveEntry::byline).ifPresent(byline -> {
            node.objects("author", byline.contributors(), who -> PartyNodes.inProperty("author", who));
            byline.printed().ifPresent(printed -> node.objects("hasPart", List.of(Nodes.element("byline", printed))));
        });
        if (entry.pinned()) {
            node.text("position", "pinned");
        }
        MediaNodes media = new MediaNodes();
        media.collect(entry.blocks());
        media.writeTo(node);
        return node.text("articleBody", text(entry.blocks()));
    }
}
