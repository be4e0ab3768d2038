package io.broadsheet.render.internal.nitf;

import io.broadsheet.model.Access;
import io.broadsheet.model.AccessLevel;
import io.broadsheet.model.Article;
import io.broadsheet.model.Concept;
import io.broadsheet.model.DataMining;
import io.broadsheet.model.Dates;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.LiveCoverage;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Organization;
import io.broadsheet.model.PublishingStatus;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Section;
import io.broadsheet.model.Series;
import io.broadsheet.model.TextDirection;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the head, see {@link HeadWriter}. */
final class HeadParser {
    private final XmlElement head;
    private final XmlElement docdata;
    private final Optional<XmlElement> pubdata;
    private final Article.Builder out;

    HeadParser(XmlElement head, XmlElement none, Article.Builder out) {
        this.head = head;
        docdata = head.child("docdata").orElse(none);
        pubdata = head.child("pubdata");
        this.out = out;
    }

    void read() {
        identity();
        dates();
        subjects();
        publisher();
        meta("access").map(AccessLevel::new).ifPresent(level -> {
            Access.Builder access = Access.builder().level(level);
            meta("paywall-selector").ifPresent(access::paywallSelector);
            out.access(access.build());
        });
        if (meta("live").isPresent()) {
            LiveCoverage.Builder live = LiveCoverage.builder();
            meta("live-start").flatMap(NewsDate::parse).ifPresent(live::start);
            meta("live-end").flatMap(NewsDate::parse).ifPresent(live::end);
            out.liveCoverage(live.build());
        }
        docdata.child("series").ifPresent(this::series);
    }

    Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    List<String> metas(String name) {
        List<String> values = new ArrayList<>();
        for (XmlElement meta : head.children("meta")) {
            if (meta.attribute("name").filter(name::equals).isPresent()) {
                meta.attribute("content").ifPresent(values::add);
            }
        }
        return values;
    }

    private void identity() {
        boolean id = false;
        for (XmlElement docId : docdata.children("doc-id")) {
            Optional<String> value = docId.attribute("id-string");
            Optional<String> scheme = docId.attribute("regsrc");
            if (value.isPresent() && scheme.isPresent()) {
                out.addIdentifier(Identifier.of(scheme.get(), value.get()));
            } else if (value.isPresent() && !id) {
                out.id(value.get());
                id = true;
            }
        }
        pubdata.flatMap(data -> data.attribute("ex-ref")).flatMap(WebUrl::parse).ifPresent(out::canonicalUrl);
        Optional<XmlElement> key = docdata.child("du-key");
        key.flatMap(found -> found.attribute("key")).ifPresent(out::slug);
        key.flatMap(found -> found.attribute("version"))
                .or(() -> meta("version"))
                .ifPresent(out::version);
        meta("direction").ifPresent(word -> out.direction(word.equals("rtl") ? TextDirection.RTL : TextDirection.LTR));
        docdata.attribute("management-status").flatMap(HeadParser::status).ifPresent(out::status);
        OptionalInt urgency = docdata.child("urgency")
                .flatMap(found -> found.attribute("ed-urg"))
                .map(Codes::integer)
                .orElse(OptionalInt.empty());
        if (urgency.isPresent() && urgency.getAsInt() >= 1 && urgency.getAsInt() <= 9) {
            out.urgency(urgency);
        }
    }

    private static Optional<PublishingStatus> status(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "usable" -> Optional.of(PublishingStatus.USABLE);
            case "withheld", "embargoed" -> Optional.of(PublishingStatus.WITHHELD);
            case "canceled", "cancelled" -> Optional.of(PublishingStatus.CANCELED);
            default -> Optional.empty();
        };
    }

    private Optional<NewsDate> date(String element) {
        return docdata.child(element).flatMap(found -> found.attribute("norm")).flatMap(NitfDates::parse);
    }

    private void dates() {
        Dates.Builder dates = Dates.builder();
        meta("created").flatMap(NewsDate::parse).ifPresent(dates::created);
        meta("masthead-date").flatMap(NewsDate::parse).ifPresent(dates::masthead);
        Optional<NewsDate> published = date("date.issue")
                .or(() -> pubdata.flatMap(data -> data.attribute("date.publication"))
                        .flatMap(NitfDates::parse));
        published.ifPresent(dates::published);
        date("date.release")
                .filter(release -> published.filter(release::equals).isEmpty())
                .ifPresent(dates::embargoedUntil);
        date("date.expire").ifPresent(dates::expires);
        head.children("revision-history").stream()
                .map(revision -> revision.attribute("norm").flatMap(NitfDates::parse))
                .flatMap(Optional::stream)
                .max(NewsDate::compareTo)
                .ifPresent(dates::modified);
        out.dates(dates.build());
    }

    /** What the rights say but for the copyright, which is printed in the body. */
    Rights.Builder rights() {
        Rights.Builder rights = Rights.builder();
        docdata.child("doc.rights")
                .flatMap(found -> found.attribute("limitations"))
                .ifPresent(rights::usageTerms);
        meta("credit-line").ifPresent(rights::creditLine);
        meta("license").ifPresent(name -> rights.license(MediaParser.license(name, meta("license-url"))));
        meta("acquire-license").flatMap(WebUrl::parse).ifPresent(rights::acquireLicenseUrl);
        meta("data-mining")
                .ifPresent(word -> rights.dataMining(word.equals("allowed") ? DataMining.ALLOWED : DataMining.DENIED));
        return rights;
    }

    List<XmlElement> copyrights() {
        return docdata.children("doc.copyright");
    }

    private void subjects() {
        docdata.children("key-list")
                .forEach(list -> list.children("keyword")
                        .forEach(keyword -> keyword.attribute("key").ifPresent(out::addKeyword)));
        Optional<XmlElement> content = docdata.child("identified-content");
        List<Concept> genres = new ArrayList<>();
        List<Concept> subjects = new ArrayList<>();
        content.ifPresent(found -> {
            found.children("person")
                    .forEach(person -> PartyParser.concept(person).ifPresent(out::addPeople));
            found.children("org").forEach(org -> PartyParser.concept(org).ifPresent(out::addOrganization));
            found.children("location").forEach(place -> PartyParser.place(place).ifPresent(out::addPlace));
            found.children("classifier").forEach(classifier -> classifier(classifier, genres, subjects));
        });
        head.child("tobject").ifPresent(tobject -> {
            tobject.attribute("tobject.type")
                    .filter(type -> genres.isEmpty() && !type.equalsIgnoreCase("news"))
                    .ifPresent(type -> genres.add(Concept.of(type)));
            tobject.children("tobject.subject").forEach(subject -> subject(subject, subjects));
        });
        out.addAllGenres(genres).addAllSubjects(subjects);
    }

    private void classifier(XmlElement classifier, List<Concept> genres, List<Concept> subjects) {
        Optional<Concept> concept = PartyParser.concept(classifier);
        if (concept.isEmpty()) {
            return;
        }
        switch (classifier.attribute("type").orElse("")) {
            case "genre" -> genres.add(concept.get());
            case "category" -> out.addCategory(concept.get().name());
            case "section" -> {
                Section.Builder section = Section.builder().name(concept.get().name());
                concept.get().uri().ifPresent(section::url);
                out.addSection(section.build());
            }
            default -> subjects.add(concept.get());
        }
    }

    private static void subject(XmlElement subject, List<Concept> subjects) {
        String qcode = "subj:" + subject.attribute("tobject.subject.refnum").orElse("");
        boolean known = subjects.stream()
                .anyMatch(other -> other.qcode().filter(qcode::equals).isPresent());
        if (!known) {
            String name = subject.attribute("tobject.subject.matter")
                    .or(() -> subject.attribute("tobject.subject.type"))
                    .orElse(qcode);
            subjects.add(Concept.builder().name(name).qcode(qcode).build());
        }
    }

    private void publisher() {
        pubdata.flatMap(data -> data.attribute("name")).ifPresent(name -> {
            Organization.Builder publisher = Organization.builder().name(name);
            meta("publisher-mark").ifPresent(publisher::mark);
            meta("publisher-url").flatMap(WebUrl::parse).ifPresent(publisher::url);
            metas("publisher-same-as").forEach(url -> WebUrl.parse(url).ifPresent(publisher::addSameAs));
            meta("publisher-logo").flatMap(WebUrl::parse).ifPresent(url -> publisher.logo(logo(url)));
            out.publisher(publisher.build());
        });
    }

    private Rendition logo(WebUrl url) {
        Rendition.Builder logo = Rendition.builder().url(url);
        Codes.size(meta("publisher-logo-width")).ifPresent(logo::width);
        Codes.size(meta("publisher-logo-height")).ifPresent(logo::height);
        meta("publisher-logo-type").ifPresent(logo::mediaType);
        return logo.build();
    }

    private void series(XmlElement element) {
        element.attribute("series.name").ifPresent(name -> {
            Series.Builder series = Series.builder().name(name);
            element.attribute("series.part").map(Codes::integer).ifPresent(part -> part.ifPresent(series::part));
            element.attribute("series.totalpart").map(Codes::integer).ifPresent(all -> all.ifPresent(series::total));
            meta("series-url").flatMap(WebUrl::parse).ifPresent(series::url);
            out.series(series.build());
        });
    }
}
