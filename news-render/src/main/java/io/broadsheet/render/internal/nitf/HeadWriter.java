package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Article;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.CorrectionKind;
import io.broadsheet.model.DataMining;
import io.broadsheet.model.Dates;
import io.broadsheet.model.License;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.Section;
import io.broadsheet.model.YearRange;
import io.broadsheet.render.internal.XmlWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the head: what is known about the story without its text. */
final class HeadWriter {
    private final Article article;
    private final XmlWriter out;
    private final PartyWriter parties;

    HeadWriter(Article article, XmlWriter out) {
        this.article = article;
        this.out = out;
        parties = new PartyWriter(out);
    }

    void write() {
        out.line().open("head").line().element("title", article.headline());
        metas();
        subjects();
        documentData();
        publication();
        article.dates()
                .modified()
                .ifPresent(date -> out.line().empty("revision-history").attribute("norm", NitfDates.of(date)));
        out.line().close();
    }

    private void meta(String name, Optional<?> value) {
        value.ifPresent(
                present -> out.line().empty("meta").attribute("name", name).attribute("content", present.toString()));
    }

    private void metas() {
        meta("direction", article.direction().map(direction -> direction.name().toLowerCase(Locale.ROOT)));
        meta("version", article.version().filter(version -> !isToken(version)));
        meta("created", article.dates().created());
        meta("masthead-date", article.dates().masthead());
        article.liveCoverage().ifPresent(live -> {
            meta("live", Optional.of(true));
            meta("live-start", live.start());
            meta("live-end", live.end());
        });
        article.access().ifPresent(access -> {
            meta("access", Optional.of(access.level().value()));
            meta("paywall-selector", access.paywallSelector());
        });
        meta("series-url", article.series().flatMap(series -> series.url()));
        article.dateline()
                .ifPresent(dateline ->
                        dateline.services().forEach(service -> meta("dateline-service", Optional.of(service))));
        rightsMetas();
        article.publisher().ifPresent(this::publisherMetas);
    }

    private void rightsMetas() {
        meta("credit-line", article.rights().creditLine());
        meta("license", article.rights().license().map(License::name));
        meta("license-url", article.rights().license().flatMap(License::url));
        meta("acquire-license", article.rights().acquireLicenseUrl());
        meta(
                "data-mining",
                Optional.of(article.rights().dataMining())
                        .filter(value -> value != DataMining.UNSPECIFIED)
                        .map(value -> value.name().toLowerCase(Locale.ROOT)));
        article.rights().copyright().ifPresent(copyright -> {
            meta("all-rights-reserved", Optional.of(true).filter(yes -> copyright.allRightsReserved()));
            meta("reuse-restricted", Optional.of(true).filter(yes -> copyright.reuseRestricted()));
            meta("copyright-license", copyright.license().map(License::name));
            meta("copyright-license-url", copyright.license().flatMap(License::url));
        });
    }

    private void publisherMetas(Organization publisher) {
        meta("publisher-mark", publisher.mark());
        meta("publisher-url", publisher.url());
        publisher.sameAs().forEach(url -> meta("publisher-same-as", Optional.of(url)));
        publisher.logo().ifPresent(logo -> {
            meta("publisher-logo", Optional.of(logo.url()));
            logo.width().ifPresent(width -> meta("publisher-logo-width", Optional.of(width)));
            logo.height().ifPresent(height -> meta("publisher-logo-height", Optional.of(height)));
            meta("publisher-logo-type", logo.mediaType());
        });
    }

    /** The refnum is an old Subject Code of eight digits; other codes stand with the classifiers. */
    private void subjects() {
        String type =
                article.genres().isEmpty() ? "news" : article.genres().get(0).name();
        out.line().open("tobject").attribute("tobject.type", type);
        for (Concept subject : article.subjects()) {
            String code = subject.qcode().orElse("");
            if (code.startsWith("subj:") && code.length() == 13 && isToken(code)) {
                out.empty("tobject.subject")
                        .attribute("tobject.subject.ipr", "IPTC")
                        .attribute("tobject.subject.refnum", code.substring(5))
                        .attribute("tobject.subject.matter", subject.name());
            }
        }
        out.close();
    }

    private void documentData() {
        out.line().open("docdata");
        article.status()
                .ifPresent(status ->
                        out.attribute("management-status", status.name().toLowerCase(Locale.ROOT)));
        article.corrections().stream()
                .filter(correction -> correction.kind().equals(CorrectionKind.CORRECTION))
                .forEach(correction -> out.line().empty("correction").attribute("info", correction.printed()));
        article.dateline().ifPresent(dateline -> dateline.places().forEach(this::eventLocation));
        article.id().ifPresent(id -> out.line().empty("doc-id").attribute("id-string", id));
        article.identifiers()
                .forEach(id -> out.line()
                        .empty("doc-id")
                        .attribute("id-string", id.value())
                        .attribute("regsrc", id.scheme()));
        article.urgency()
                .ifPresent(urgency -> out.line().empty("urgency").attribute("ed-urg", Integer.toString(urgency)));
        dates(article.dates());
        article.series().ifPresent(series -> {
            out.line().empty("series").attribute("series.name", series.name());
            series.part().ifPresent(part -> out.attribute("series.part", Integer.toString(part)));
            series.total().ifPresent(total -> out.attribute("series.totalpart", Integer.toString(total)));
        });
        documentKey();
        article.rights().copyright().ifPresent(this::copyright);
        article.rights()
                .usageTerms()
                .ifPresent(terms -> out.line().empty("doc.rights").attribute("limitations", terms));
        keywords();
        identifiedContent();
        out.line().close();
    }

    private void eventLocation(Place place) {
        out.line().empty("evloc").attribute("city", place.name());
        place.region().ifPresent(region -> out.attribute("state-prov", region.name()));
        place.country().flatMap(country -> country.code()).ifPresent(code -> out.attribute("iso-cc", code));
    }

    private void dates(Dates dates) {
        dates.published().ifPresent(date -> out.line().empty("date.issue").attribute("norm", NitfDates.of(date)));
        dates.embargoedUntil()
                .ifPresent(date -> out.line().empty("date.release").attribute("norm", NitfDates.of(date)));
        dates.expires().ifPresent(date -> out.line().empty("date.expire").attribute("norm", NitfDates.of(date)));
    }

    private void documentKey() {
        Optional<String> version = article.version().filter(HeadWriter::isToken);
        if (article.slug().isPresent() || version.isPresent()) {
            out.line().empty("du-key");
            article.slug().ifPresent(slug -> out.attribute("key", slug));
            version.ifPresent(value -> out.attribute("version", value));
        }
    }

    /** One element a year and holder; the lists need not be of the same length. */
    private void copyright(Copyright copyright) {
        List<YearRange> years = copyright.years();
        List<Organization> holders = copyright.holders();
        for (int i = 0; i < Math.max(years.size(), holders.size()); i++) {
            out.line().empty("doc.copyright");
            if (i < years.size()) {
                out.attribute("year", Years.of(years.get(i)));
            }
            if (i < holders.size()) {
                out.attribute("holder", holders.get(i).name());
            }
        }
    }

    private void keywords() {
        if (!article.keywords().isEmpty()) {
            out.line().open("key-list");
            article.keywords().forEach(keyword -> out.empty("keyword").attribute("key", keyword));
            out.close();
        }
    }

    private void identifiedContent() {
        out.line().open("identified-content");
        article.people().forEach(person -> parties.concept("person", person));
        article.organizations().forEach(company -> parties.concept("org", company));
        article.places().forEach(place -> parties.place(place, place.name()));
        article.genres().forEach(genre -> parties.classifier("genre", genre));
        article.subjects().forEach(subject -> parties.classifier("subject", subject));
        article.categories().forEach(name -> parties.classifier("category", Concept.of(name)));
        article.sections().forEach(section -> parties.classifier("section", asConcept(section)));
        out.close();
    }

    private static Concept asConcept(Section section) {
        Concept.Builder concept = Concept.builder().name(section.name());
        section.url().ifPresent(concept::uri);
        return concept.build();
    }

    private void publication() {
        if (article.canonicalUrl().isEmpty() && article.publisher().isEmpty()) {
            return;
        }
        out.line().empty("pubdata").attribute("type", "web");
        article.publisher().ifPresent(publisher -> out.attribute("name", publisher.name()));
        article.sections().stream().limit(1).forEach(section -> out.attribute("position.section", section.name()));
        article.dates().published().ifPresent(date -> out.attribute("date.publication", NitfDates.of(date)));
        article.canonicalUrl().ifPresent(url -> out.attribute("ex-ref", url.value()));
    }

    /** Whether a text can be an NMTOKEN. */
    static boolean isToken(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || ".-_:".indexOf(c) >= 0);
    }
}
