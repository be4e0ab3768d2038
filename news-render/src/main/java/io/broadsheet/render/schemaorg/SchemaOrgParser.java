package io.broadsheet.render.schemaorg;

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
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Dates;
import io.broadsheet.model.HeadlineRole;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.Image;
import io.broadsheet.model.KeyPoint;
import io.broadsheet.model.LiveCoverage;
import io.broadsheet.model.LiveEntry;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Place;
import io.broadsheet.model.PublishingStatus;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Role;
import io.broadsheet.model.Section;
import io.broadsheet.model.Series;
import io.broadsheet.model.WebUrl;
import io.broadsheet.model.YearRange;
import io.broadsheet.render.ArticleReadException;
import io.broadsheet.render.internal.JsonInput;
import io.broadsheet.render.internal.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a story from its JSON-LD object, see {@link ArticleNode}. */
final class SchemaOrgParser {
    private final JsonNode node;
    private final Article.Builder out = Article.builder();

    SchemaOrgParser(JsonNode node) {
        this.node = node;
    }

    private Optional<String> text(String property) {
        return Values.text(node, property);
    }

    private List<JsonNode> values(String property) {
        return JsonInput.values(node, property);
    }

    Article read() {
        out.headline(text("headline")
                .or(() -> text("name"))
                .orElseThrow(() -> new ArticleReadException("no headline", 0, 0, null)));
        identity();
        titles();
        times();
        people();
        rights();
        subjects();
        links();
        Optional<Image> lead = MediaParser.lead(node);
        lead.ifPresent(out::leadImage);
        out.addAllBody(body(node, lead));
        values("liveBlogUpdate").forEach(entry -> liveEntry(entry).ifPresent(out::addBody));
        return out.build();
    }

    /** The printed parts that schema.org has no property for. */
    private List<JsonNode> elements(JsonNode owner, String name) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode part : JsonInput.values(owner, "hasPart")) {
            if (name.equals(part.path("name").textValue())) {
                found.add(part);
            }
        }
        return found;
    }

    private Optional<String> element(JsonNode owner, String name) {
        return elements(owner, name).stream()
                .map(part -> Values.text(part, "text"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void identity() {
        Optional<String> id = text("@id");
        Values.url(node, "url").or(() -> Values.url(node, "mainEntityOfPage")).ifPresent(out::canonicalUrl);
        boolean slug = false;
        for (Identifier identifier : PartyParser.identifiers(node)) {
            if (identifier.scheme().equals("id") && id.isEmpty()) {
                id = Optional.of(identifier.value());
            } else if (identifier.scheme().equals("slug") && !slug) {
                out.slug(identifier.value());
                slug = true;
            } else {
                out.addIdentifier(identifier);
            }
        }
        id.ifPresent(out::id);
        PartyParser.first(node, "inLanguage")
                .flatMap(value -> Values.text(value, "alternateName").or(() -> Values.name(value)))
                .ifPresent(out::language);
        List<Concept> genres = concepts("genre");
        out.addAllGenres(genres.isEmpty() ? ArticleTypes.genres(Values.types(node)) : genres);
        text("creativeWorkStatus").flatMap(SchemaOrgParser::status).ifPresent(out::status);
        text("version").ifPresent(out::version);
    }

    private static Optional<PublishingStatus> status(String word) {
        for (PublishingStatus status : PublishingStatus.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private List<Concept> concepts(String property) {
        List<Concept> found = new ArrayList<>();
        values(property).forEach(value -> Values.concept(value).ifPresent(found::add));
        return found;
    }

    private void titles() {
        for (String other : JsonInput.texts(node, "alternativeHeadline")) {
            out.addAlternativeHeadline(AlternativeHeadline.builder()
                    .role(new HeadlineRole("alternative"))
                    .text(other)
                    .build());
        }
        element(node, "kicker").ifPresent(out::kicker);
        Optional<String> dek = element(node, "dek");
        dek.map(MediaParser::inlines).ifPresent(out::addAllDek);
        text("description").filter(words -> dek.filter(words::equals).isEmpty()).ifPresent(out::description);
        for (String point : JsonInput.texts(node, "abstract")) {
            out.addKeyPoint(
                    KeyPoint.builder().addAllContent(MediaParser.inlines(point)).build());
        }
    }

    private void times() {
        Dates.Builder dates = Dates.builder();
        Values.date(node, "datePublished").ifPresent(dates::published);
        Values.date(node, "dateModified").ifPresent(dates::modified);
        Values.date(node, "dateCreated").ifPresent(dates::created);
        Values.date(node, "expires").ifPresent(dates::expires);
        out.dates(dates.build());
        if (Values.isType(node, ArticleTypes.LIVE)) {
            LiveCoverage.Builder live = LiveCoverage.builder();
            Values.date(node, "coverageStartTime").ifPresent(live::start);
            Values.date(node, "coverageEndTime").ifPresent(live::end);
            out.liveCoverage(live.build());
        }
    }

    private void people() {
        List<JsonNode> credits = elements(node, "credit");
        for (JsonNode credit : credits) {
            Values.text(credit, "text")
                    .ifPresent(printed -> out.addCredit(CreditLine.builder()
                            .printed(printed)
                            .addAllContributors(PartyParser.contributors(credit, "contributor", Role.CONTRIBUTOR))
                            .build()));
        }
        List<Contributor> authors = PartyParser.contributors(node, "author", Role.AUTHOR);
        if (credits.isEmpty()) {
            authors.addAll(PartyParser.contributors(node, "contributor", Role.CONTRIBUTOR));
            authors.addAll(PartyParser.contributors(node, "editor", Role.EDITING));
            authors.addAll(PartyParser.contributors(node, "translator", Role.TRANSLATION));
        }
        byline(node, authors).ifPresent(out::byline);
        dateline();
        PartyParser.first(node, "sourceOrganization")
                .or(() -> PartyParser.first(node, "provider"))
                .flatMap(PartyParser::organization)
                .ifPresent(out::provider);
        PartyParser.first(node, "publisher").flatMap(PartyParser::organization).ifPresent(out::publisher);
    }

    private Optional<Byline> byline(JsonNode owner, List<Contributor> authors) {
        Optional<String> printed = element(owner, "byline");
        if (printed.isEmpty() && authors.isEmpty()) {
            return Optional.empty();
        }
        Byline.Builder byline = Byline.builder().addAllContributors(authors);
        printed.ifPresent(byline::printed);
        return Optional.of(byline.build());
    }

    private void dateline() {
        List<Place> places = new ArrayList<>();
        values("locationCreated").forEach(place -> PartyParser.place(place).ifPresent(places::add));
        text("dateline")
                .or(() -> places.stream().map(Place::name).findFirst())
                .ifPresent(printed -> out.dateline(
                        Dateline.builder().printed(printed).addAllPlaces(places).build()));
    }

    private void rights() {
        Rights.Builder rights = Rights.builder();
        copyright().ifPresent(rights::copyright);
        Values.license(node, "license").ifPresent(rights::license);
        PartyParser.first(node, "usageInfo")
                .flatMap(terms -> terms.isObject() ? Values.text(terms, "text") : JsonInput.text(terms))
                .ifPresent(rights::usageTerms);
        Values.url(node, "acquireLicensePage").ifPresent(rights::acquireLicenseUrl);
        text("creditText").ifPresent(rights::creditLine);
        out.rights(rights.build());
        access();
        values("correction").forEach(value -> correction(value).ifPresent(out::addCorrection));
    }

    private Optional<Copyright> copyright() {
        Copyright.Builder copyright = Copyright.builder();
        List<String> parts = new ArrayList<>();
        for (JsonNode year : values("copyrightYear")) {
            OptionalInt number =
                    year.canConvertToInt() ? OptionalInt.of(year.intValue()) : JsonInput.number(node, "copyrightYear");
            number.ifPresent(known -> {
                parts.add(Integer.toString(known));
                copyright.addYear(YearRange.of(known));
            });
        }
        for (JsonNode value : values("copyrightHolder")) {
            Optional<Organization> holder = PartyParser.organization(value);
            holder.ifPresent(copyright::addHolder);
            holder.map(Organization::name).ifPresent(parts::add);
        }
        return text("copyrightNotice")
                .or(() -> parts.isEmpty() ? Optional.empty() : Optional.of(Notices.copyright(parts)))
                .map(printed -> copyright.printed(printed).build());
    }

    private void access() {
        Optional<String> selector = Optional.empty();
        for (JsonNode part : values("hasPart")) {
            selector = selector.or(() -> Values.text(part, "cssSelector"));
        }
        JsonNode free = node.path("isAccessibleForFree");
        Optional<String> level = text("conditionsOfAccess");
        if (free.isMissingNode() && level.isEmpty() && selector.isEmpty()) {
            return;
        }
        boolean open = free.isBoolean() ? free.booleanValue() : "true".equalsIgnoreCase(free.asText());
        Access.Builder access = Access.builder()
                .level(level.map(AccessLevel::new).orElse(open ? AccessLevel.FREE : AccessLevel.SUBSCRIBER));
        selector.ifPresent(access::paywallSelector);
        out.access(access.build());
    }

    private static Optional<Correction> correction(JsonNode value) {
        Optional<String> text = value.isObject() ? Values.text(value, "text") : JsonInput.text(value);
        return text.map(words -> {
            Correction.Builder correction = Correction.builder()
                    .kind(Values.text(value, "additionalType")
                            .filter(kind -> kind.indexOf(':') < 0)
                            .map(CorrectionKind::new)
                            .orElse(CorrectionKind.CORRECTION))
                    .addAllContent(MediaParser.inlines(words));
            Values.date(value, "datePublished").ifPresent(correction::date);
            return correction.build();
        });
    }

    private void subjects() {
        sections();
        keywords();
        out.addAllSubjects(concepts("about"));
        for (JsonNode value : values("mentions")) {
            List<String> types = Values.types(value);
            if (types.contains("Person")) {
                Values.concept(value).ifPresent(out::addPeople);
            } else if (types.stream().anyMatch(type -> type.endsWith("Organization") || type.equals("Corporation"))) {
                Values.concept(value).ifPresent(out::addOrganization);
            } else if (types.contains("Place") || types.contains("City") || types.contains("AdministrativeArea")) {
                PartyParser.place(value).ifPresent(out::addPlace);
            } else {
                Values.concept(value).ifPresent(out::addSubject);
            }
        }
        PartyParser.first(node, "isPartOf")
                .filter(value -> Values.isType(value, "CreativeWorkSeries"))
                .ifPresent(this::series);
    }

    private void series(JsonNode value) {
        Values.name(value).ifPresent(name -> {
            Series.Builder series = Series.builder().name(name);
            Values.url(value, "url").ifPresent(series::url);
            JsonInput.number(node, "position").ifPresent(series::part);
            out.series(series.build());
        });
    }

    /** The bread crumbs have the addresses, where there are any. */
    private void sections() {
        List<Section> found = new ArrayList<>();
        JsonNode crumbs = node.path("mainEntityOfPage").path("breadcrumb");
        for (JsonNode item : JsonInput.values(crumbs, "itemListElement")) {
            Values.name(item).ifPresent(name -> {
                Section.Builder section = Section.builder().name(name);
                Values.url(item, "item").ifPresent(section::url);
                found.add(section.build());
            });
        }
        if (found.isEmpty()) {
            JsonInput.texts(node, "articleSection").forEach(name -> found.add(Section.of(name)));
        }
        out.addAllSections(found);
    }

    /** A single text is a list with commas. */
    private void keywords() {
        List<JsonNode> found = values("keywords");
        for (JsonNode value : found) {
            boolean category =
                    value.path("inDefinedTermSet").path("name").asText("").equals("categories");
            Optional<String> name = Values.name(value);
            if (value.isTextual() && !node.path("keywords").isArray()) {
                for (String word : value.textValue().split(",", -1)) {
                    Optional.of(word.strip()).filter(text -> !text.isEmpty()).ifPresent(out::addKeyword);
                }
            } else if (category) {
                name.ifPresent(out::addCategory);
            } else {
                name.ifPresent(out::addKeyword);
            }
        }
    }

    private void links() {
        for (JsonNode value : values("citation")) {
            Optional<String> title = Values.name(value);
            Optional<WebUrl> url = Values.url(value);
            if (title.isPresent() && url.isPresent()) {
                RelatedLink.Builder link =
                        RelatedLink.builder().title(title.get()).url(url.get());
                Values.text(value, "additionalType").ifPresent(link::rel);
                out.addRelated(link.build());
            }
        }
        values("workTranslation").forEach(value -> alternate(value, "alternate"));
        values("encoding").forEach(value -> alternate(value, "encoding"));
    }

    private void alternate(JsonNode value, String usual) {
        Values.url(value).ifPresent(url -> {
            Alternate.Builder alternate = Alternate.builder().url(url);
            alternate.rel(Values.text(value, "name").orElse(usual));
            Values.text(value, "inLanguage").ifPresent(alternate::language);
            Values.text(value, "encodingFormat").ifPresent(alternate::mediaType);
            out.addAlternate(alternate.build());
        });
    }

    private static List<Block> body(JsonNode owner, Optional<Image> lead) {
        List<Block> blocks = new ArrayList<>();
        String text = owner.path("articleBody").asText("").replace("\r\n", "\n");
        for (String part : text.split("\n\n", -1)) {
            if (!part.isBlank()) {
                blocks.add(Paragraph.of(MediaParser.inlines(part)));
            }
        }
        blocks.removeIf(block -> ((Paragraph) block).content().isEmpty());
        blocks.addAll(MediaParser.blocks(owner, lead));
        return blocks;
    }

    private Optional<LiveEntry> liveEntry(JsonNode value) {
        LiveEntry.Builder entry = LiveEntry.builder();
        Values.text(value, "identifier").or(() -> Values.text(value, "@id")).ifPresent(entry::id);
        Optional<String> headline = Values.text(value, "headline");
        headline.ifPresent(entry::headline);
        Values.date(value, "datePublished").ifPresent(entry::published);
        Values.date(value, "dateModified").ifPresent(entry::modified);
        byline(value, PartyParser.contributors(value, "author", Role.AUTHOR)).ifPresent(entry::byline);
        entry.pinned(Values.text(value, "position").filter("pinned"::equals).isPresent());
        List<Block> blocks = body(value, Optional.empty());
        return headline.isEmpty() && blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(entry.addAllBlocks(blocks).build());
    }
}
