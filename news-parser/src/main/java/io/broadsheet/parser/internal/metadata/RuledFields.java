package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Section;
import io.broadsheet.parser.FieldEvidence;
import io.broadsheet.parser.FieldSource;
import io.broadsheet.parser.internal.site.SitePage;
import io.broadsheet.parser.internal.wire.DateOrder;
import io.broadsheet.parser.site.SitePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what the rule of a site points at in the place of what was chosen from the page's claims. */
final class RuledFields {
    private final List<SitePage.Value> values;
    private final SiteNames sites;
    private final DateOrder order;
    private final List<FieldEvidence> evidence = new ArrayList<>();
    private ArticleMetadata metadata;

    RuledFields(ArticleMetadata chosen, SitePage site, SiteNames sites, DateOrder order) {
        this.metadata = chosen;
        this.values = site.values();
        this.sites = sites;
        this.order = order;
    }

    ArticleMetadata apply() {
        headings();
        people();
        dates();
        topics();
        if (evidence.isEmpty()) {
            return metadata;
        }
        metadata.evidence().stream().map(this::outdone).forEach(evidence::add);
        return metadata.withEvidence(evidence);
    }

    private void headings() {
        of(SitePart.HEADLINE).findFirst().ifPresent(value -> {
            metadata = metadata.withHeadline(note("headline", value));
        });
        of(SitePart.KICKER).findFirst().ifPresent(value -> {
            metadata = metadata.withKicker(note("kicker", value));
        });
        List<PrintedText> dek = of(SitePart.DEK)
                .map(value -> new PrintedText(PrintedText.Kind.DEK, note("dek", value), value.element()))
                .toList();
        if (!dek.isEmpty()) {
            metadata = metadata.withDek(dek);
        }
    }

    private void people() {
        AuthorNames names = new AuthorNames(sites);
        List<Contributor> authors = new ArrayList<>();
        of(SitePart.AUTHOR).forEach(value -> {
            List<Contributor> found = names.printed(value.text());
            authors.addAll(found.isEmpty() ? names.known(value.text()) : found);
            note("authors", value);
        });
        if (!authors.isEmpty()) {
            metadata = metadata.withAuthors(authors.stream().distinct().toList());
        }
    }

    private void dates() {
        Optional<NewsDate> published = date(SitePart.PUBLISHED);
        Optional<NewsDate> modified = date(SitePart.MODIFIED);
        metadata = metadata.withDates(metadata.dates()
                .withPublished(published.or(metadata.dates()::published))
                .withModified(modified.or(metadata.dates()::modified)));
    }

    private Optional<NewsDate> date(SitePart part) {
        for (SitePage.Value value : of(part).toList()) {
            Optional<NewsDate> date = MachineDate.parse(value.text())
                    .or(() -> PrintedDate.in(value.text(), order).stream()
                            .findFirst()
                            .map(PrintedDate::value));
            if (date.isPresent()) {
                note(part.label(), value);
                return date;
            }
        }
        return Optional.empty();
    }

    private void topics() {
        List<Section> sections = of(SitePart.SECTION)
                .map(value -> Section.of(note("sections", value)))
                .distinct()
                .toList();
        List<String> categories = of(SitePart.CATEGORY)
                .flatMap(value -> PrintedTags.of(note("categories", value)).stream())
                .distinct()
                .toList();
        List<String> keywords = of(SitePart.KEYWORD)
                .flatMap(value -> PrintedTags.of(note("keywords", value)).stream())
                .distinct()
                .toList();
        metadata = metadata.withSections(sections.isEmpty() ? metadata.sections() : sections)
                .withCategories(categories.isEmpty() ? metadata.categories() : categories)
                .withKeywords(keywords.isEmpty() ? metadata.keywords() : keywords);
    }

    private Stream<SitePage.Value> of(SitePart part) {
        return values.stream().filter(value -> value.part() == part);
    }

    private String note(String field, SitePage.Value value) {
        evidence.add(new FieldEvidence(field, value.text(), FieldSource.SITE_RULE, true));
        return value.text();
    }

    /** A claim that was chosen and then overruled. */
    private FieldEvidence outdone(FieldEvidence claim) {
        boolean overruled = claim.chosen()
                && evidence.stream()
                        .anyMatch(ruled -> ruled.source() == FieldSource.SITE_RULE
                                && ruled.field().equals(claim.field()));
        return overruled ? new FieldEvidence(claim.field(), claim.value(), claim.source(), false) : claim;
    }
}
