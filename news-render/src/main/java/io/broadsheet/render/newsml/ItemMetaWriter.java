package io.broadsheet.render.newsml;

import io.broadsheet.model.Alternate;
import io.broadsheet.model.Article;
import io.broadsheet.model.DataMining;
import io.broadsheet.model.Dates;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Rights;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.internal.DateTimes;
import io.broadsheet.render.internal.XmlWriter;
import java.util.Locale;
import java.util.Optional;

/** Writes the rights and what is to be known for handling the item. */
final class ItemMetaWriter {
    private static final String UNKNOWN_DATE = "0001-01-01T00:00:00";
    /** The values of the PLUS coalition, which NewsML-G2 recommends. */
    private static final String DATA_MINING = "http://ns.useplus.org/ldf/vocab/DMI-";

    private final Article article;
    private final XmlWriter out;
    private final PartyWriter parties;

    ItemMetaWriter(Article article, XmlWriter out) {
        this.article = article;
        this.out = out;
        parties = new PartyWriter(out);
    }

    void write() {
        rights(article.rights());
        out.line().open("itemMeta");
        out.line().empty("itemClass").attribute("qcode", "ninat:text");
        provider();
        dates(article.dates());
        article.status()
                .ifPresent(status -> out.line()
                        .empty("pubStatus")
                        .attribute("qcode", "stat:" + status.name().toLowerCase(Locale.ROOT)));
        out.line().lineElement("title", article.slug().orElse(article.headline()));
        article.corrections().forEach(correction -> out.line().lineElement("edNote", correction.printed()));
        article.series().ifPresent(series -> {
            out.line().open("memberOf");
            series.url().map(WebUrl::value).ifPresent(url -> out.attribute("uri", url));
            out.lineElement("name", series.name()).close();
        });
        if (!article.corrections().isEmpty()) {
            out.line().empty("signal").attribute("qcode", "sig:correction");
        }
        article.alternates().forEach(this::alternate);
        article.dates().expires().ifPresent(this::expires);
        links();
        out.line().close();
    }

    private void alternate(Alternate alternate) {
        out.line().open("altRep");
        alternate.mediaType().ifPresent(type -> out.attribute("contenttype", type));
        out.text(alternate.url().value()).close();
    }

    private void rights(Rights rights) {
        if (rights.equals(Rights.unknown())) {
            return;
        }
        out.line().open("rightsInfo");
        rights.copyright().ifPresent(copyright -> {
            copyright.holders().stream().limit(1).forEach(holder -> parties.organization("copyrightHolder", holder));
            out.line().lineElement("copyrightNotice", copyright.printed());
        });
        rights.usageTerms().ifPresent(terms -> out.line().lineElement("usageTerms", terms));
        rights.license().ifPresent(license -> {
            out.line().open("link");
            license.url().ifPresent(url -> out.attribute("href", url.value()));
            out.attribute("title", license.name()).close();
        });
        rights.acquireLicenseUrl().ifPresent(url -> out.line().empty("link").attribute("href", url.value()));
        if (rights.dataMining() != DataMining.UNSPECIFIED) {
            String value = rights.dataMining() == DataMining.ALLOWED ? "ALLOWED" : "PROHIBITED";
            out.line().empty("dataMining").attribute("uri", DATA_MINING + value);
        }
        out.line().close();
    }

    private void provider() {
        Optional<Organization> provider = article.provider().or(article::publisher);
        if (provider.isPresent()) {
            parties.organization("provider", provider.get());
        } else {
            out.line().empty("provider").attribute("literal", "unknown");
        }
    }

    private void dates(Dates dates) {
        Optional<NewsDate> version = dates.modified().or(dates::published).or(dates::created);
        out.line()
                .lineElement("versionCreated", version.map(DateTimes::beginning).orElse(UNKNOWN_DATE));
        dates.published().flatMap(DateTimes::clock).ifPresent(date -> out.line().lineElement("firstCreated", date));
        dates.embargoedUntil()
                .flatMap(DateTimes::clock)
                .ifPresent(date -> out.line().lineElement("embargoed", date));
    }

    private void expires(NewsDate date) {
        boolean day = date.precision().compareTo(NewsDate.Precision.DAY) >= 0;
        if (day) {
            out.line().lineElement("expires", DateTimes.truncated(date));
        }
    }

    private void links() {
        article.canonicalUrl()
                .ifPresent(url -> out.line()
                        .empty("link")
                        .attribute("rel", "irel:seeAlso")
                        .attribute("href", url.value()));
        article.related()
                .forEach(link -> out.line()
                        .open("link")
                        .attribute("rel", "irel:seeAlso")
                        .attribute("href", link.url().value())
                        .lineElement("title", link.title())
                        .close());
    }
}
