package io.broadsheet.render.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.Access;
import io.broadsheet.model.AccessLevel;
import io.broadsheet.model.Alternate;
import io.broadsheet.model.AlternativeHeadline;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CorrectionKind;
import io.broadsheet.model.Dates;
import io.broadsheet.model.HeadlineRole;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineBuilder;
import io.broadsheet.model.KeyPoint;
import io.broadsheet.model.License;
import io.broadsheet.model.LiveCoverage;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Organization;
import io.broadsheet.model.PublishingStatus;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Section;
import io.broadsheet.model.Series;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.ArticleReadException;
import io.broadsheet.render.internal.JsonInput;
import io.broadsheet.render.internal.Notices;
import io.broadsheet.render.internal.SafeXml;
import io.broadsheet.render.internal.StoryUri;
import io.broadsheet.render.internal.nitf.NitfParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads a story from a ninjs object, see {@link ArticleMembers}. */
final class NinjsParser {
    private final JsonNode root;
    private final Function<String, List<Block>> html;
    private final Article.Builder out = Article.builder();

    NinjsParser(JsonNode root, Function<String, List<Block>> html) {
        this.root = root;
        this.html = html;
    }

    private Optional<String> text(String name) {
        return JsonInput.text(root, name);
    }

    private List<String> described(String role) {
        return Descriptions.all(root, role);
    }

    private Optional<String> describedOnce(String role) {
        return Descriptions.first(root, role);
    }

    private static List<Inline> inlines(String text) {
        return new InlineBuilder().text(text).build();
    }

    Article read() {
        identity();
        headlines();
        descriptions();
        dates();
        text("language").ifPresent(out::language);
        SourceParser sources = new SourceParser(root, out);
        sources.read();
        byline(sources.authors());
        rights();
        subjects();
        links();
        out.addAllBody(body());
        return out.build();
    }

    private void identity() {
        Optional<WebUrl> page = rendition(Ninjs.CANONICAL);
        page.ifPresent(out::canonicalUrl);
        text("version").ifPresent(out::version);
        text("slugline").ifPresent(out::slug);
        JsonInput.number(root, "urgency", 1, 9).ifPresent(out::urgency);
        text("pubStatus").flatMap(NinjsParser::status).ifPresent(out::status);
        identifiers(page);
    }

    /** The address of the page is no identifier of its own, nor is one made up for the sake of ninjs. */
    private void identifiers(Optional<WebUrl> page) {
        Optional<String> own = text("uri").filter(uri -> !StoryUri.isByName(uri) && !isAddress(uri, page));
        for (JsonNode id : JsonInput.values(root, "altIds")) {
            String scheme = JsonInput.text(id, "role").orElse("other");
            Optional<String> value = JsonInput.text(id, "value");
            if (scheme.equals(Ninjs.ID) && own.isEmpty()) {
                own = value.filter(known -> !isAddress(known, page));
            } else {
                value.ifPresent(known -> out.addIdentifier(Identifier.of(scheme, known)));
            }
        }
        own.ifPresent(out::id);
    }

    private static boolean isAddress(String identifier, Optional<WebUrl> page) {
        return page.isPresent() && page.get().value().equals(identifier);
    }

    private static Optional<PublishingStatus> status(String word) {
        for (PublishingStatus status : PublishingStatus.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private void headlines() {
        Optional<String> headline = Optional.empty();
        boolean kicker = false;
        for (JsonNode item : JsonInput.values(root, "headlines")) {
            Optional<String> value = JsonInput.text(item, "value");
            String role = JsonInput.text(item, "role").orElse(Ninjs.MAIN);
            if (value.isEmpty()) {
                continue;
            }
            if (role.equals(Ninjs.MAIN) && headline.isEmpty()) {
                headline = value;
            } else if (role.equals(Ninjs.KICKER) && !kicker) {
                out.kicker(value.get());
                kicker = true;
            } else {
                out.addAlternativeHeadline(AlternativeHeadline.builder()
                        .role(new HeadlineRole(role))
                        .text(value.get())
                        .build());
            }
        }
        out.headline(headline.or(() -> text("title"))
                .orElseThrow(() -> new ArticleReadException("no headline", 0, 0, null)));
    }

    private void descriptions() {
        describedOnce(Ninjs.SUMMARY).map(NinjsParser::inlines).ifPresent(out::addAllDek);
        describedOnce(Ninjs.DESCRIPTION).ifPresent(out::description);
        for (String point : described(Ninjs.KEY_POINT)) {
            out.addKeyPoint(KeyPoint.builder().addAllContent(inlines(point)).build());
        }
        describedOnce(Ninjs.ACCESS)
                .ifPresent(level -> out.access(
                        Access.builder().level(new AccessLevel(level)).build()));
        corrections();
        Optional<NewsDate> start = describedOnce(Ninjs.LIVE_START).flatMap(NewsDate::parse);
        Optional<NewsDate> end = describedOnce(Ninjs.LIVE_END).flatMap(NewsDate::parse);
        if (start.isPresent() || end.isPresent()) {
            LiveCoverage.Builder live = LiveCoverage.builder();
            start.ifPresent(live::start);
            end.ifPresent(live::end);
            out.liveCoverage(live.build());
        }
    }

    /** The role names the kind and, after it, the date. */
    private void corrections() {
        boolean any = false;
        for (JsonNode item : JsonInput.values(root, "descriptions")) {
            String role = JsonInput.text(item, "role").orElse("");
            Optional<String> value = JsonInput.text(item, "value");
            if (role.startsWith(Ninjs.CORRECTION + " ") && value.isPresent()) {
                String[] words = role.split(" ", -1);
                Correction.Builder correction =
                        Correction.builder().kind(new CorrectionKind(words[1])).addAllContent(inlines(value.get()));
                if (words.length > 2) {
                    NewsDate.parse(words[2]).ifPresent(correction::date);
                }
                out.addCorrection(correction.build());
                any = true;
            }
        }
        if (!any) {
            text("edNote")
                    .ifPresent(note -> out.addCorrection(Correction.builder()
                            .kind(CorrectionKind.EDITORS_NOTE)
                            .addAllContent(inlines(note))
                            .build()));
        }
    }

    private Optional<NewsDate> date(String member, String role) {
        return describedOnce(role).or(() -> text(member)).flatMap(NewsDate::parse);
    }

    private void dates() {
        Dates.Builder dates = Dates.builder();
        date("firstCreated", Ninjs.PUBLISHED).ifPresent(dates::published);
        date("versionCreated", Ninjs.MODIFIED).ifPresent(dates::modified);
        date("contentCreated", Ninjs.CREATED).ifPresent(dates::created);
        date("embargoedUntil", Ninjs.EMBARGO).ifPresent(dates::embargoedUntil);
        date("expires", Ninjs.EXPIRES).ifPresent(dates::expires);
        describedOnce(Ninjs.MASTHEAD).flatMap(NewsDate::parse).ifPresent(dates::masthead);
        out.dates(dates.build());
    }

    private void byline(List<Contributor> authors) {
        Optional<String> by = text("by");
        if (by.isPresent() || !authors.isEmpty()) {
            Byline.Builder byline = Byline.builder().addAllContributors(authors);
            by.ifPresent(byline::printed);
            out.byline(byline.build());
        }
    }

    private void rights() {
        Rights.Builder rights = Rights.builder();
        copyright().ifPresent(rights::copyright);
        text("usageTerms").ifPresent(rights::usageTerms);
        describedOnce(Ninjs.CREDIT_LINE).ifPresent(rights::creditLine);
        JsonInput.text(root.path("rightsInfo"), "linkedRights")
                .flatMap(WebUrl::parse)
                .ifPresent(url -> rights.license(
                        License.builder().name(url.value()).url(url).build()));
        out.rights(rights.build());
    }

    private Optional<Copyright> copyright() {
        List<Organization> holders = new ArrayList<>(SourceParser.holders(root));
        Optional<String> holder = text("copyrightHolder");
        if (holders.isEmpty()) {
            holder.map(Organization::of).ifPresent(holders::add);
        }
        return text("copyrightNotice")
                .or(() -> holder.map(name -> Notices.copyright(List.of(name))))
                .map(notice -> Copyright.builder()
                        .printed(notice)
                        .addAllHolders(holders)
                        .build());
    }

    private void subjects() {
        JsonInput.values(root, "people")
                .forEach(node -> PartyParser.concept(node).ifPresent(out::addPeople));
        JsonInput.values(root, "organisations")
                .forEach(node -> PartyParser.concept(node).ifPresent(out::addOrganization));
        JsonInput.values(root, "genres")
                .forEach(node -> PartyParser.concept(node).ifPresent(out::addGenre));
        boolean series = false;
        for (JsonNode node : JsonInput.values(root, "subjects")) {
            Optional<Concept> concept = PartyParser.concept(node);
            String rel = concept.flatMap(Concept::rel).orElse("");
            if (concept.isEmpty()) {
                continue;
            }
            switch (rel) {
                case Ninjs.CATEGORY -> out.addCategory(concept.get().name());
                case Ninjs.KEYWORD -> out.addKeyword(concept.get().name());
                case Ninjs.SECTION -> out.addSection(section(concept.get()));
                case Ninjs.SERIES -> {
                    if (!series) {
                        out.series(series(concept.get()));
                    }
                    series = true;
                }
                default -> out.addSubject(concept.get());
            }
        }
    }

    private static Section section(Concept concept) {
        Section.Builder section = Section.builder().name(concept.name());
        concept.uri().ifPresent(section::url);
        return section.build();
    }

    private static Series series(Concept concept) {
        Series.Builder series = Series.builder().name(concept.name());
        concept.uri().ifPresent(series::url);
        return series.build();
    }

    private Optional<WebUrl> rendition(String name) {
        for (JsonNode rendition : JsonInput.values(root, "renditions")) {
            if (name.equals(rendition.path("name").textValue())) {
                return JsonInput.text(rendition, "href").flatMap(WebUrl::parse);
            }
        }
        return Optional.empty();
    }

    private void links() {
        for (JsonNode rendition : JsonInput.values(root, "renditions")) {
            String name = JsonInput.text(rendition, "name").orElse(Ninjs.CANONICAL);
            Optional<WebUrl> url = JsonInput.text(rendition, "href").flatMap(WebUrl::parse);
            if (!name.equals(Ninjs.CANONICAL) && url.isPresent()) {
                int space = name.indexOf(' ');
                Alternate.Builder alternate =
                        Alternate.builder().url(url.get()).rel(space < 0 ? name : name.substring(0, space));
                if (space > 0) {
                    alternate.language(name.substring(space + 1));
                }
                JsonInput.text(rendition, "contentType").ifPresent(alternate::mediaType);
                out.addAlternate(alternate.build());
            }
        }
        new AssociationParser(root).read(out);
    }

    private List<Block> body() {
        Optional<String> nitf = form(Ninjs.NITF);
        if (nitf.isPresent()) {
            return NitfParser.body(SafeXml.read(new StringReader(nitf.get())));
        }
        List<Block> blocks = form(Ninjs.HTML).map(html).orElse(List.of());
        return blocks.isEmpty() ? form(Ninjs.PLAIN).map(NinjsReader::paragraphs).orElse(List.of()) : blocks;
    }

    /** A form without a content type is plain text. */
    private Optional<String> form(String contentType) {
        for (JsonNode body : JsonInput.values(root, "bodies")) {
            String type = JsonInput.text(body, "contentType")
                    .or(() -> JsonInput.text(body, "contenttype"))
                    .orElse(Ninjs.PLAIN);
            if (type.equals(contentType)) {
                return JsonInput.text(body, "value");
            }
        }
        return Optional.empty();
    }
}
