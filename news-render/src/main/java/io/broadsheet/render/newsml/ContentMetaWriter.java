package io.broadsheet.render.newsml;

import io.broadsheet.model.Article;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.Organization;
import io.broadsheet.render.internal.DateTimes;
import io.broadsheet.render.internal.LanguageTags;
import io.broadsheet.render.internal.XmlWriter;

/**
 * Writes what the story is about: first what administers the content, then what describes it, as the schema orders
 * them.
 */
final class ContentMetaWriter {
    private final Article article;
    private final XmlWriter out;
    private final PartyWriter parties;

    ContentMetaWriter(Article article, XmlWriter out) {
        this.article = article;
        this.out = out;
        parties = new PartyWriter(out);
    }

    void write() {
        out.line().open("contentMeta");
        administrative();
        descriptive();
        subjects();
        out.line().close();
    }

    private void administrative() {
        article.urgency().ifPresent(urgency -> out.line().lineElement("urgency", Integer.toString(urgency)));
        article.dates()
                .created()
                .ifPresent(date -> out.line().lineElement("contentCreated", DateTimes.truncated(date)));
        article.dates()
                .modified()
                .ifPresent(date -> out.line().lineElement("contentModified", DateTimes.truncated(date)));
        article.dateline().ifPresent(dateline -> {
            dateline.places().forEach(place -> parties.place("located", place));
            dateline.agencies().forEach(agency -> parties.organization("infoSource", agency));
        });
        article.provider().ifPresent(provider -> parties.organization("infoSource", provider));
        article.authors().forEach(author -> parties.contributor("creator", author));
        article.credits()
                .forEach(line ->
                        line.contributors().forEach(contributor -> parties.contributor("contributor", contributor)));
        article.identifiers().forEach(id -> out.line().lineElement("altId", id.value()));
    }

    private void descriptive() {
        article.language()
                .flatMap(LanguageTags::checked)
                .ifPresent(tag -> out.line().empty("language").attribute("tag", tag));
        article.genres().forEach(genre -> parties.concept("genre", "", genre));
        article.keywords().forEach(keyword -> out.line().lineElement("keyword", keyword));
        article.slug().ifPresent(slug -> out.line().lineElement("slugline", slug));
        out.line().lineElement("headline", article.headline());
        article.dateline().ifPresent(line -> out.line().lineElement("dateline", line.printed()));
        article.byline()
                .flatMap(byline -> byline.printed())
                .ifPresent(by -> out.line().lineElement("by", by));
        article.rights()
                .creditLine()
                .or(() -> article.provider().map(Organization::name))
                .ifPresent(line -> out.line().lineElement("creditline", line));
        if (!article.dek().isEmpty()) {
            out.line()
                    .open("description")
                    .attribute("role", "drol:summary")
                    .text(Inlines.text(article.dek()))
                    .close();
        }
        article.description().ifPresent(text -> out.line().lineElement("description", text));
    }

    private void subjects() {
        article.subjects().forEach(subject -> parties.concept("subject", "cpnat:abstract", subject));
        article.people().forEach(person -> parties.concept("subject", "cpnat:person", person));
        article.organizations().forEach(company -> parties.concept("subject", "cpnat:organisation", company));
        article.places().forEach(place -> parties.place("subject", place));
        article.categories().forEach(name -> parties.concept("subject", "", Concept.of(name)));
        article.sections().forEach(section -> parties.concept("subject", "", Concept.of(section.name())));
    }
}
