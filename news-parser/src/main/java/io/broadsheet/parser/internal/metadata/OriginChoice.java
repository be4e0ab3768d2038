package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Organization;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.FieldSource;
import io.broadsheet.parser.internal.wire.Agencies;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Chooses whose page it is, and who supplied the story where the page's data name an agency. */
final class OriginChoice {
    private final Sources sources;

    OriginChoice(Sources sources) {
        this.sources = sources;
    }

    /** Fills publisher and provider. */
    void into(ArticleMetadata.Builder article) {
        Optional<Organization> publisher = publisher();
        article.publisher(publisher);
        String publisherName = publisher.map(Organization::name).orElse("");
        article.provider(provider(publisherName));
    }

    private Optional<Organization> publisher() {
        String site = sources.metas().first("og:site_name");
        Optional<Organization> chosen = Optional.empty();
        for (Story.About about : sources.story().all()) {
            for (DataItem item : about.item().items("publisher")) {
                Optional<Organization> found = organization(item);
                chosen = chosen.isPresent() ? chosen : found;
                sources.evidence()
                        .add("publisher", PlainText.of(item.text("name")), about.source(), chosen.equals(found));
            }
        }
        if (chosen.isEmpty()) {
            chosen = ofSite();
        }
        String name = chosen.map(Organization::name).orElse("");
        sources.note("publisher", site, FieldSource.META, name);
        if (chosen.isPresent() || site.isEmpty()) {
            return chosen;
        }
        sources.evidence().add("publisher", site, FieldSource.META, true);
        return Optional.of(Organization.of(site));
    }

    /** A page that describes one organisation by itself describes its publisher. */
    private Optional<Organization> ofSite() {
        for (DataItem item : sources.data().jsonLdItems()) {
            boolean media = item.types().contains("NewsMediaOrganization")
                    || item.types().contains("WebSite");
            if (media || item.types().contains("Organization")) {
                Optional<Organization> found = organization(item);
                if (found.isPresent()) {
                    sources.evidence().add("publisher", found.get().name(), FieldSource.JSON_LD, true);
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Organization> organization(DataItem item) {
        String name = PlainText.of(item.text("name"));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Organization.Builder organization = Organization.builder().name(name);
        sources.urls().resolve(item.text("url")).ifPresent(organization::url);
        for (String text : item.texts("sameAs")) {
            WebUrl.parse(PlainText.of(text)).ifPresent(organization::addSameAs);
        }
        Optional<Rendition> logo = logo(item);
        logo.ifPresent(organization::logo);
        return Optional.of(organization.build());
    }

    private Optional<Rendition> logo(DataItem item) {
        for (DataValue value : item.values("logo")) {
            Optional<Rendition> logo = ImageChoice.rendition(value, sources.urls());
            if (logo.isPresent()) {
                return logo;
            }
        }
        return Optional.empty();
    }

    /** Somebody other than the publisher whom the data call the source of the story. */
    private Optional<Organization> provider(String publisher) {
        for (Story.About about : sources.story().articles()) {
            for (String property : List.of("sourceOrganization", "provider")) {
                for (String text : about.item().texts(property)) {
                    String name = PlainText.of(text);
                    boolean other = !name.isEmpty()
                            && !Folded.of(name).equals(Folded.of(publisher))
                            && (Agencies.contains(name) || !sources.sites().contains(name));
                    sources.evidence().add("provider", name, about.source(), other);
                    if (other) {
                        return Optional.of(organization(name));
                    }
                }
            }
        }
        for (String meta : List.of("syndication-source", "dc.source", "source", "news_agency")) {
            String name = sources.metas().first(meta);
            if (Agencies.contains(name)) {
                sources.evidence().add("provider", name, FieldSource.META, true);
                return Optional.of(organization(name));
            }
        }
        return Optional.empty();
    }

    private static Organization organization(String name) {
        return Agencies.find(name)
                .map(agency -> Organization.builder()
                        .name(agency.name())
                        .mark(agency.id())
                        .build())
                .orElseGet(() -> Organization.of(name));
    }

    /** {@return a size in pixels as data have it: {@code 600}, {@code 600px}} */
    static OptionalInt pixels(String text) {
        int number = 0;
        int i = 0;
        while (i < text.length() && i < 6 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            number = number * 10 + text.charAt(i++) - '0';
        }
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
