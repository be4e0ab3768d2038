package io.broadsheet.render.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.model.Access;
import io.broadsheet.model.AccessLevel;
import io.broadsheet.model.AlternativeHeadline;
import io.broadsheet.model.Article;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Cell;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CorrectionKind;
import io.broadsheet.model.Country;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Dates;
import io.broadsheet.model.Embed;
import io.broadsheet.model.EmbedKind;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.Heading;
import io.broadsheet.model.HeadlineRole;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inline;
import io.broadsheet.model.InlineQuote;
import io.broadsheet.model.KeyPoint;
import io.broadsheet.model.LineBreak;
import io.broadsheet.model.Link;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Note;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.ParagraphRole;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.PublishingStatus;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Role;
import io.broadsheet.model.Row;
import io.broadsheet.model.Rule;
import io.broadsheet.model.Section;
import io.broadsheet.model.Subscript;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.model.TextDirection;
import io.broadsheet.model.WebUrl;
import io.broadsheet.model.YearRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The article that the folder of standards holds in every format, built from the values of its JSON. */
public final class ExampleArticle {
    private final JsonNode story;
    private final Article.Builder out = Article.builder();

    private ExampleArticle(JsonNode story) {
        this.story = story;
    }

    /** {@return the article; the test is skipped where the folder is missing} */
    public static Article read() throws IOException {
        JsonNode story = new ObjectMapper()
                .readTree(Standards.file("example/article.model.json").toFile());
        return new ExampleArticle(story).build();
    }

    private Article build() {
        head();
        people();
        dates();
        rights();
        subjects();
        story.path("body").forEach(block -> out.addBody(block(block)));
        return out.build();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }

    private static WebUrl url(JsonNode node) {
        return WebUrl.of(text(node, "url"));
    }

    private void head() {
        out.id(text(story, "id")).canonicalUrl(WebUrl.of(text(story, "canonicalUrl")));
        story.path("altIds").forEach(id -> out.addIdentifier(Identifier.of(text(id, "scheme"), text(id, "value"))));
        out.slug(text(story, "slug")).language(text(story, "language")).direction(TextDirection.LTR);
        out.status(PublishingStatus.USABLE).version(text(story, "version"));
        out.urgency(story.path("urgency").asInt());
        out.kicker(text(story.path("kicker"), "text")).headline(text(story, "headline"));
        story.path("genres").forEach(genre -> out.addGenre(concept(genre)));
        story.path("alternativeHeadlines")
                .forEach(each -> out.addAlternativeHeadline(AlternativeHeadline.builder()
                        .role(new HeadlineRole(text(each, "role")))
                        .text(text(each, "text"))
                        .build()));
        out.addAllDek(inlines(story.path("dek")));
        story.path("summary")
                .forEach(point -> out.addKeyPoint(
                        KeyPoint.builder().addAllContent(inlines(point)).build()));
        out.access(Access.builder()
                .level(new AccessLevel(text(story.path("access"), "level")))
                .build());
    }

    private void people() {
        JsonNode byline = story.path("byline");
        Byline.Builder line = Byline.builder().printed(text(byline, "text"));
        byline.path("contributors").forEach(each -> line.addContributor(contributor(each)));
        out.byline(line.build());
        JsonNode dateline = story.path("dateline");
        out.dateline(Dateline.builder()
                .printed(text(dateline, "text"))
                .addPlace(place(dateline.at("/places/0")))
                .addAgency(organization(dateline.path("source")))
                .build());
        for (JsonNode credit : story.path("credits")) {
            CreditLine.Builder credited = CreditLine.builder().printed(text(credit, "text"));
            credit.path("contributors").forEach(each -> credited.addContributor(contributor(each)));
            out.addCredit(credited.build());
        }
        out.provider(organization(story.path("provider")));
        out.publisher(organization(story.path("publisher")));
    }

    private static Contributor contributor(JsonNode node) {
        Contributor.Builder person =
                Contributor.builder().name(text(node, "name")).role(new Role(text(node, "role")));
        if (node.has("jobTitle")) {
            person.jobTitle(text(node, "jobTitle"))
                    .email(text(node, "email"))
                    .url(url(node))
                    .affiliation(organization(node.path("affiliation")));
        }
        if (node.has("location")) {
            person.location(place(node.path("location")));
        }
        return person.build();
    }

    private static Organization organization(JsonNode node) {
        Organization.Builder company = Organization.builder().name(text(node, "name"));
        if (node.has("mark")) {
            company.mark(text(node, "mark"));
        }
        if (node.has("url")) {
            company.url(url(node));
        }
        if (node.has("logo")) {
            company.logo(rendition(node.path("logo")));
        }
        return company.build();
    }

    private static Place place(JsonNode node) {
        Place.Builder place = Place.builder().name(text(node, "name"));
        if (!node.has("city")) {
            place.kind(new PlaceKind("place"));
        }
        if (node.has("country")) {
            JsonNode country = node.path("country");
            place.country(Country.builder()
                    .name(text(country, "name"))
                    .code(text(country, "code"))
                    .build());
        }
        return place.build();
    }

    private static Concept concept(JsonNode node) {
        Concept.Builder concept = Concept.builder().name(text(node, "name"));
        if (node.has("uri")) {
            concept.uri(WebUrl.of(text(node, "uri")));
        }
        if (node.has("qcode")) {
            concept.qcode(text(node, "qcode")).scheme(text(node, "uri").replaceAll("[^/]*$", ""));
        }
        if (node.has("rel")) {
            concept.rel(text(node, "rel"));
        }
        return concept.build();
    }

    private void dates() {
        JsonNode dates = story.path("dates");
        out.dates(Dates.builder()
                .created(NewsDate.of(text(dates, "created")))
                .published(NewsDate.of(text(dates, "published")))
                .modified(NewsDate.of(text(dates, "modified")))
                .masthead(NewsDate.of(text(dates, "masthead")))
                .build());
        for (JsonNode correction : story.path("corrections")) {
            out.addCorrection(Correction.builder()
                    .kind(CorrectionKind.CORRECTION)
                    .date(NewsDate.of(text(correction, "date")))
                    .addAllContent(inlines(correction.path("content")))
                    .build());
        }
    }

    private void rights() {
        JsonNode copyright = story.at("/rights/copyright");
        out.rights(Rights.builder()
                .usageTerms(text(story.path("rights"), "usageTerms"))
                .copyright(Copyright.builder()
                        .printed(text(copyright, "text"))
                        .addHolder(organization(copyright.at("/holders/0")))
                        .addYear(YearRange.of(copyright.at("/years/0/from").asInt()))
                        .allRightsReserved(true)
                        .build())
                .build());
    }

    private void subjects() {
        for (JsonNode section : story.path("sections")) {
            out.addSection(Section.builder()
                    .name(text(section, "name"))
                    .url(url(section))
                    .build());
        }
        story.path("categories").forEach(name -> out.addCategory(name.asText()));
        story.path("keywords").forEach(name -> out.addKeyword(name.asText()));
        story.path("subjects").forEach(subject -> out.addSubject(concept(subject)));
        story.path("people").forEach(person -> out.addPeople(concept(person)));
        story.path("places").forEach(place -> out.addPlace(place(place)));
        for (JsonNode link : story.path("related")) {
            out.addRelated(RelatedLink.builder()
                    .title(text(link, "title"))
                    .url(url(link))
                    .build());
        }
    }

    private static Block block(JsonNode block) {
        return switch (text(block, "type")) {
            case "paragraph" -> paragraph(block);
            case "heading" ->
                Heading.builder()
                        .level(block.path("level").asInt())
                        .addAllContent(inlines(block.path("content")))
                        .build();
            case "image" -> image(block);
            case "list" -> list(block);
            case "table" -> table(block);
            case "quote" ->
                Quote.builder()
                        .addBlock(paragraph(block.at("/blocks/0")))
                        .attribution(Attribution.of(text(block.path("attribution"), "text")))
                        .build();
            case "embed" ->
                Embed.builder()
                        .kind(new EmbedKind(text(block, "kind")))
                        .provider(text(block, "provider"))
                        .url(url(block))
                        .title(text(block, "title"))
                        .text(text(block, "text"))
                        .build();
            case "rule" -> new Rule();
            case "note" ->
                Note.builder()
                        .kind(new NoteKind(text(block, "kind")))
                        .addAllTitle(inlines(block.path("title")))
                        .addBlock(paragraph(block.at("/blocks/0")))
                        .build();
            default -> throw new AssertionError(block.toString());
        };
    }

    private static Block paragraph(JsonNode block) {
        Paragraph.Builder out = Paragraph.builder().addAllContent(inlines(block.path("content")));
        if (block.has("role")) {
            out.role(new ParagraphRole(text(block, "role")));
        }
        return out.build();
    }

    private static Block image(JsonNode block) {
        Image.Builder out = Image.builder().alt(text(block, "alt")).addAllCaption(inlines(block.path("caption")));
        block.path("renditions").forEach(file -> out.addRendition(rendition(file)));
        return out.credit(PhotoCredit.builder().printed(text(block, "credit")).build())
                .build();
    }

    private static Rendition rendition(JsonNode file) {
        Rendition.Builder out = Rendition.builder().url(url(file));
        out.width(file.path("width").asInt()).height(file.path("height").asInt());
        return file.has("mediaType") ? out.mediaType(text(file, "mediaType")).build() : out.build();
    }

    private static Block list(JsonNode block) {
        ListBlock.Builder out = ListBlock.builder();
        block.path("items")
                .forEach(item -> out.addItem(ListItem.builder()
                        .addBlock(paragraph(item.at("/blocks/0")))
                        .build()));
        return out.build();
    }

    private static Block table(JsonNode block) {
        Table.Builder out = Table.builder().addAllCaption(inlines(block.path("caption")));
        block.path("head").forEach(row -> out.addHead(row(row)));
        block.path("rows").forEach(row -> out.addRow(row(row)));
        return out.build();
    }

    private static Row row(JsonNode cells) {
        Row.Builder out = Row.builder();
        cells.forEach(cell -> out.addCell(Cell.builder()
                .header(cell.path("header").asBoolean())
                .addAllContent(inlines(cell.path("content")))
                .build()));
        return out.build();
    }

    private static List<Inline> inlines(JsonNode content) {
        List<Inline> out = new ArrayList<>();
        content.forEach(piece -> out.add(inline(piece)));
        return out;
    }

    private static Inline inline(JsonNode piece) {
        List<Inline> content = inlines(piece.path("content"));
        return switch (text(piece, "type")) {
            case "" -> new Text(piece.asText());
            case "link" -> new Link(url(piece), content);
            case "inlineQuote" -> new InlineQuote(content);
            case "emphasis" -> new Emphasis(content);
            case "subscript" -> new Subscript(content);
            case "lineBreak" -> new LineBreak();
            default -> throw new AssertionError(piece.toString());
        };
    }
}
