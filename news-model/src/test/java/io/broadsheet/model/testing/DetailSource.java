package io.broadsheet.model.testing;

import io.broadsheet.model.Access;
import io.broadsheet.model.AccessLevel;
import io.broadsheet.model.Alternate;
import io.broadsheet.model.AlternativeHeadline;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Country;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.DataMining;
import io.broadsheet.model.Dates;
import io.broadsheet.model.GeoPoint;
import io.broadsheet.model.HeadlineRole;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.License;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Notice;
import io.broadsheet.model.NoticeKind;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.Region;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Role;
import io.broadsheet.model.Section;
import io.broadsheet.model.Series;
import io.broadsheet.model.WebUrl;
import io.broadsheet.model.YearRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What stands around the body: people, places, organisations, dates, addresses, rights. */
final class DetailSource {
    static final Organization AGENCY =
            Organization.builder().name("Halyard Wire Service").mark("HWS").build();

    private static final List<String> PLACES =
            List.of("Harrowmere", "Quay Linden", "Nordhaven", "Tillbury Cross", "San Ombra");
    private static final List<String> PATHS = List.of(
            "/", "/a", "/world/2031/04/ferry?id=1&x=%22%3C", "/search?q=a+b&amp=1", "/%E6%9D%B1#part-2", "/a'b(c)");

    private final Random random;
    private final TextSource text;

    DetailSource(Random random, TextSource text) {
        this.random = random;
        this.text = text;
    }

    /** Does it in one case of two. */
    void maybe(Runnable action) {
        if (random.nextBoolean()) {
            action.run();
        }
    }

    /** Hands over up to three values. */
    <T> void several(Consumer<T> add, Supplier<T> source) {
        for (int i = random.nextInt(4); i > 0; i--) {
            add.accept(source.get());
        }
    }

    WebUrl url() {
        if (random.nextInt(12) == 0) {
            return WebUrl.of("mailto:desk@halyard.example?subject=a%20b");
        }
        String host = random.nextInt(8) == 0 ? "http://xn--bcher-kva.example:8080" : "https://harrowmere-post.example";
        return WebUrl.of(host + text.pick(PATHS));
    }

    NewsDate date() {
        int year = random.nextInt(20) == 0 ? 1 + random.nextInt(9999) : 1990 + random.nextInt(60);
        LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        LocalDateTime clock = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(random.nextInt(12), text.pick(List.of(0, 30, 45)));
        return switch (random.nextInt(8)) {
            case 0 -> NewsDate.of(Year.of(year));
            case 1 -> NewsDate.of(YearMonth.from(day));
            case 2 -> NewsDate.of(day);
            case 3 -> NewsDate.of(clock, NewsDate.Precision.MINUTE);
            case 4 -> NewsDate.of(clock, NewsDate.Precision.SECOND);
            case 5 -> NewsDate.of(clock, NewsDate.Precision.MINUTE, offset);
            case 6 -> NewsDate.of(clock, NewsDate.Precision.SECOND, ZoneOffset.UTC);
            default -> NewsDate.of(clock, NewsDate.Precision.SECOND, offset);
        };
    }

    Dates dates() {
        Dates.Builder out = Dates.builder();
        maybe(() -> out.created(date()));
        maybe(() -> out.published(date()));
        maybe(() -> out.modified(date()));
        maybe(() -> out.embargoedUntil(date()));
        maybe(() -> out.expires(date()));
        maybe(() -> out.masthead(date()));
        return out.build();
    }

    Rendition rendition(String mediaType) {
        Rendition.Builder out = Rendition.builder().url(url());
        maybe(() -> out.width(1 + random.nextInt(4000)));
        maybe(() -> out.height(1 + random.nextInt(4000)));
        maybe(() -> out.mediaType(mediaType));
        return out.build();
    }

    List<Rendition> renditions(String mediaType) {
        List<Rendition> out = new ArrayList<>(List.of(rendition(mediaType)));
        several(out::add, () -> rendition(mediaType));
        return out;
    }

    Organization organization() {
        if (random.nextBoolean()) {
            return AGENCY;
        }
        Organization.Builder out = Organization.builder().name(text.phrase());
        maybe(() -> out.mark(text.word()));
        maybe(() -> out.url(url()));
        maybe(() -> out.logo(rendition("image/png")));
        several(out::addSameAs, this::url);
        return out.build();
    }

    Identifier identifier() {
        return Identifier.of("wire", text.word());
    }

    Place place() {
        Place.Builder out = Place.builder().name(text.isHostile() ? text.name() : text.pick(PLACES));
        maybe(() -> out.kind(text.pick(List.of(PlaceKind.CITY, PlaceKind.REGION, new PlaceKind("sea")))));
        maybe(() -> out.region(Region.builder().name("Upper Vel").code("XV-UV").build()));
        maybe(() -> out.country(Country.builder().name("Velmora").code("XV").build()));
        maybe(() -> out.point(GeoPoint.builder()
                .latitude(random.nextInt(1800) / 10.0 - 90)
                .longitude(random.nextDouble() * 360 - 180)
                .build()));
        several(out::addIdentifier, this::identifier);
        return out.build();
    }

    Contributor contributor(Role role) {
        Contributor.Builder out = Contributor.builder().name(text.name()).role(role);
        maybe(() -> out.kind(text.pick(
                List.of(ContributorKind.ORGANIZATION, ContributorKind.COLLECTIVE, new ContributorKind("machine")))));
        maybe(() -> out.givenName(text.word()));
        maybe(() -> out.familyName(text.word()));
        several(out::addCredential, text::word);
        maybe(() -> out.jobTitle(text.phrase()));
        maybe(() -> out.affiliation(organization()));
        maybe(() -> out.location(place()));
        maybe(() -> out.email("desk@halyard.example"));
        maybe(() -> out.handle("@" + text.word()));
        maybe(() -> out.url(url()));
        several(out::addSameAs, this::url);
        return out.build();
    }

    Byline byline() {
        Contributor first = contributor(Role.AUTHOR);
        Byline.Builder out = Byline.builder().addContributor(first);
        several(out::addContributor, () -> contributor(Role.AUTHOR));
        maybe(() -> out.printed("By " + first.name()));
        return out.build();
    }

    CreditLine creditLine() {
        Contributor someone = contributor(text.pick(List.of(Role.CONTRIBUTOR, Role.EDITING, new Role("fixing"))));
        return CreditLine.builder()
                .printed(someone.name() + " in " + text.pick(PLACES) + " contributed to this report.")
                .addContributor(someone)
                .build();
    }

    License license() {
        License.Builder out = License.builder().name("CC-BY-4.0");
        maybe(() -> out.url(url()));
        return out.build();
    }

    Copyright copyright() {
        Copyright.Builder out = Copyright.builder().printed("Copyright 2031 Halyard Wire Service. " + text.sentence());
        several(out::addHolder, this::organization);
        several(
                out::addYear,
                () -> text.pick(List.of(YearRange.of(2031), YearRange.of(1998, 2000), YearRange.since(2029))));
        out.allRightsReserved(random.nextBoolean()).reuseRestricted(random.nextBoolean());
        maybe(() -> out.license(license()));
        return out.build();
    }

    Rights rights() {
        Rights.Builder out = Rights.builder().dataMining(text.pick(List.of(DataMining.values())));
        maybe(() -> out.copyright(copyright()));
        maybe(() -> out.license(license()));
        maybe(() -> out.usageTerms(text.sentence()));
        maybe(() -> out.creditLine(text.phrase()));
        maybe(() -> out.acquireLicenseUrl(url()));
        return out.build();
    }

    Concept concept() {
        Concept.Builder out = Concept.builder().name(text.phrase());
        maybe(() -> out.uri(url()));
        maybe(() -> out.qcode("medtop:20000" + (100 + random.nextInt(900))));
        maybe(() -> out.scheme("medtop"));
        maybe(() -> out.rel("about"));
        maybe(() -> out.relevance(random.nextInt(101)));
        maybe(() -> out.confidence(random.nextInt(101)));
        return out.build();
    }

    AlternativeHeadline alternativeHeadline() {
        HeadlineRole role = text.pick(List.of(HeadlineRole.SEO, HeadlineRole.SOCIAL, new HeadlineRole("ticker")));
        return AlternativeHeadline.builder().role(role).text(text.phrase()).build();
    }

    Section section() {
        Section.Builder out = Section.builder().name(text.phrase());
        maybe(() -> out.url(url()));
        return out.build();
    }

    Series series() {
        Series.Builder out = Series.builder().name(text.phrase());
        maybe(() -> out.part(1 + random.nextInt(3)));
        maybe(() -> out.total(3));
        maybe(() -> out.url(url()));
        return out.build();
    }

    Access access() {
        AccessLevel level = text.pick(List.of(AccessLevel.FREE, AccessLevel.SUBSCRIBER, new AccessLevel("day-pass")));
        Access.Builder out = Access.builder().level(level);
        maybe(() -> out.paywallSelector(".closed"));
        return out.build();
    }

    RelatedLink relatedLink() {
        RelatedLink.Builder out = RelatedLink.builder().title(text.phrase()).url(url());
        maybe(() -> out.rel("previous"));
        return out.build();
    }

    Alternate alternate() {
        Alternate.Builder out = Alternate.builder().url(url()).rel("alternate");
        maybe(() -> out.language("fr"));
        maybe(() -> out.mediaType("application/rss+xml"));
        return out.build();
    }

    Notice notice() {
        return Notice.of(text.pick(List.of(NoticeKind.SITE_NOTICE, new NoticeKind("survey"))), text.sentence());
    }
}
