package io.broadsheet.render.ninjs;

import io.broadsheet.model.Article;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Dates;
import io.broadsheet.model.Inline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.License;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.render.internal.DateTimes;
import io.broadsheet.render.internal.JsonObject;
import io.broadsheet.render.internal.StoryUri;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the ninjs object of a story. */
final class ArticleMembers {
    private final Article article;
    private final JsonObject out = new JsonObject();
    private final List<JsonObject> descriptions = new ArrayList<>();

    ArticleMembers(Article article) {
        this.article = article;
    }

    JsonObject write() {
        out.object(
                "standard",
                new JsonObject()
                        .text("name", "ninjs")
                        .text("version", "3.1")
                        .text("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"));
        out.text("uri", StoryUri.of(article)).text("type", "text").text("representationType", "full");
        article.version().ifPresent(version -> out.text("version", version));
        dates(article.dates());
        article.status().ifPresent(status -> out.text("pubStatus", status.name().toLowerCase(Locale.ROOT)));
        article.urgency().ifPresent(urgency -> out.number("urgency", urgency));
        rights();
        article.language().ifPresent(language -> out.text("language", language));
        titles();
        lines();
        out.objects("descriptions", descriptions);
        out.objects("bodies", Bodies.of(article));
        subjects();
        sources();
        out.objects("genres", article.genres(), genre -> {
            JsonObject node = new JsonObject().text("name", genre.name());
            genre.uri().ifPresent(uri -> node.text("uri", uri.value()));
            genre.qcode().ifPresent(code -> node.text("literal", code));
            return node;
        });
        links();
        return out;
    }

    private void describe(String role, String value) {
        descriptions.add(Bodies.text(role, Ninjs.PLAIN, value));
    }

    private void dates(Dates dates) {
        date("firstCreated", Ninjs.PUBLISHED, dates.published());
        date("versionCreated", Ninjs.MODIFIED, dates.modified());
        date("contentCreated", Ninjs.CREATED, dates.created());
        date("embargoedUntil", Ninjs.EMBARGO, dates.embargoedUntil());
        date("expires", Ninjs.EXPIRES, dates.expires());
        dates.masthead().ifPresent(date -> describe(Ninjs.MASTHEAD, date.toString()));
        article.liveCoverage().ifPresent(live -> {
            live.start().ifPresent(date -> describe(Ninjs.LIVE_START, date.toString()));
            live.end().ifPresent(date -> describe(Ninjs.LIVE_END, date.toString()));
        });
    }

    /** A date that is not known to the second, or of which the offset is not, is told in words besides. */
    private void date(String member, String role, Optional<NewsDate> date) {
        Optional<String> exact = date.flatMap(DateTimes::withOffset);
        exact.ifPresent(text -> out.text(member, text));
        date.map(NewsDate::toString)
                .filter(text -> exact.filter(text::equals).isEmpty())
                .ifPresent(text -> describe(role, text));
    }

    private void rights() {
        article.rights().copyright().ifPresent(copyright -> {
            out.text("copyrightHolder", holders(copyright));
            out.text("copyrightNotice", copyright.printed());
        });
        article.rights().usageTerms().ifPresent(terms -> out.text("usageTerms", terms));
        article.rights().creditLine().ifPresent(line -> describe(Ninjs.CREDIT_LINE, line));
        article.rights()
                .license()
                .flatMap(License::url)
                .ifPresent(url -> out.object("rightsInfo", new JsonObject().text("linkedRights", url.value())));
        article.access()
                .ifPresent(access -> describe(Ninjs.ACCESS, access.level().value()));
        out.text(
                "edNote",
                article.corrections().stream().map(note -> note.printed()).collect(Collectors.joining("\n\n")));
        article.corrections().forEach(note -> {
            String date = note.date().map(known -> " " + known).orElse("");
            describe(Ninjs.CORRECTION + " " + note.kind().value() + date, note.printed());
        });
    }

    private static String holders(Copyright copyright) {
        return copyright.holders().stream().map(Organization::name).collect(Collectors.joining("; "));
    }

    private void titles() {
        article.byline().flatMap(byline -> byline.printed()).ifPresent(by -> out.text("by", by));
        article.slug().ifPresent(slug -> out.text("slugline", slug));
        List<JsonObject> headlines = new ArrayList<>();
        headlines.add(Bodies.text(Ninjs.MAIN, Ninjs.PLAIN, article.headline()));
        article.kicker().ifPresent(kicker -> headlines.add(Bodies.text(Ninjs.KICKER, Ninjs.PLAIN, kicker)));
        article.alternativeHeadlines()
                .forEach(other -> headlines.add(Bodies.text(other.role().value(), Ninjs.PLAIN, other.text())));
        out.objects("headlines", headlines);
    }

    private void lines() {
        describe(Ninjs.SUMMARY, text(article.dek()));
        article.description().ifPresent(text -> describe(Ninjs.DESCRIPTION, text));
        article.keyPoints().forEach(point -> describe(Ninjs.KEY_POINT, text(point.content())));
        article.dateline().ifPresent(dateline -> {
            describe(Ninjs.DATELINE, dateline.printed());
            dateline.date().ifPresent(date -> describe(Ninjs.DATELINE_DATE, date.toString()));
            dateline.places().stream().limit(1).forEach(place -> out.text("located", place.name()));
        });
        article.credits().forEach(line -> describe(Ninjs.CREDIT, line.printed()));
    }

    private static String text(List<Inline> content) {
        return Inlines.text(content);
    }

    private void subjects() {
        out.objects("people", article.people(), Parties::concept);
        out.objects("organisations", article.organizations(), Parties::concept);
        List<JsonObject> places = new ArrayList<>();
        article.dateline()
                .map(dateline -> dateline.places())
                .orElse(List.<Place>of())
                .forEach(place -> places.add(Parties.place(place).text("rel", Ninjs.DATELINE)));
        article.places().forEach(place -> places.add(Parties.place(place)));
        out.objects("places", places);
        List<JsonObject> subjects = new ArrayList<>();
        article.subjects().forEach(subject -> subjects.add(Parties.subject(subject)));
        article.categories().forEach(name -> subjects.add(subject(name, Ninjs.CATEGORY)));
        article.keywords().forEach(name -> subjects.add(subject(name, Ninjs.KEYWORD)));
        article.sections().forEach(section -> {
            JsonObject node = subject(section.name(), Ninjs.SECTION);
            section.url().ifPresent(url -> node.text("uri", url.value()));
            subjects.add(node);
        });
        article.series().ifPresent(series -> {
            JsonObject node = subject(series.name(), Ninjs.SERIES);
            series.url().ifPresent(url -> node.text("uri", url.value()));
            subjects.add(node);
        });
        out.objects("subjects", subjects);
    }

    private static JsonObject subject(String name, String rel) {
        return Parties.subject(Concept.builder().name(name).rel(rel).build());
    }

    private void sources() {
        List<JsonObject> sources = new ArrayList<>();
        article.provider().ifPresent(provider -> sources.add(Parties.organization(provider, Ninjs.PROVIDER)));
        article.publisher().ifPresent(publisher -> sources.add(Parties.organization(publisher, Ninjs.PUBLISHER)));
        article.authors().forEach(author -> sources.add(Parties.contributor(author, "")));
        for (int i = 0; i < article.credits().size(); i++) {
            String line = Ninjs.CREDIT + " " + (i + 1);
            article.credits().get(i).contributors().forEach(who -> sources.add(Parties.contributor(who, line)));
        }
        article.dateline().ifPresent(dateline -> {
            dateline.agencies().forEach(agency -> sources.add(Parties.organization(agency, Ninjs.DATELINE)));
            dateline.reporters().forEach(who -> sources.add(Parties.contributor(who, Ninjs.DATELINE)));
        });
        article.rights()
                .copyright()
                .ifPresent(copyright ->
                        copyright.holders().forEach(holder -> sources.add(Parties.organization(holder, Ninjs.HOLDER))));
        out.objects("infoSources", sources);
    }

    private static JsonObject altId(String role, String value) {
        return new JsonObject().text("role", role).text("value", value);
    }

    private void links() {
        List<JsonObject> ids = new ArrayList<>();
        article.id().filter(id -> !StoryUri.isUri(id)).ifPresent(id -> ids.add(altId(Ninjs.ID, id)));
        article.identifiers().forEach(id -> ids.add(altId(id.scheme(), id.value())));
        out.objects("altIds", ids);
        List<JsonObject> renditions = new ArrayList<>();
        article.canonicalUrl()
                .ifPresent(url -> renditions.add(new JsonObject()
                        .text("name", Ninjs.CANONICAL)
                        .text("href", url.value())
                        .text("contentType", Ninjs.HTML)));
        article.alternates().forEach(other -> {
            String language = other.language().map(tag -> " " + tag).orElse("");
            JsonObject node = new JsonObject()
                    .text("name", other.rel() + language)
                    .text("href", other.url().value());
            other.mediaType().ifPresent(type -> node.text("contentType", type));
            renditions.add(node);
        });
        out.objects("renditions", renditions);
        out.objects("associations", Bodies.associations(article));
    }
}
