package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Organization;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Chooses the authors. A list of persons wins over one of organisations; among lists of persons the most trusted source
 * wins, unless a printed byline has all of its names and more.
 */
final class AuthorChoice {
    private static final String[] METAS = {
        "author",
        "article:author",
        "article:author_name",
        "parsely-author",
        "sailthru.author",
        "byl",
        "dc.creator",
        "dcterms.creator",
        "citation_author",
        "authors",
        "cxenseparse:author",
        "article.author",
        "twitter:creator:name",
        "rbauthors",
        "author_name",
        "dable:author",
        "mediator_author"
    };
    private static final int MAX_TEXT = 300;
    private static final int MAX_DEPTH = 2;

    private final Sources sources;
    private final int maxAuthors;
    private final List<Claim<List<Contributor>>> claims = new ArrayList<>();

    AuthorChoice(Sources sources, int maxAuthors) {
        this.sources = sources;
        this.maxAuthors = maxAuthors;
        collectStory();
        collectMetas();
        collectPrinted();
        collectLinks();
    }

    private void collectStory() {
        for (Story.About about : sources.story().articles()) {
            addItem(about, "author", 1);
            addItem(about, "creator", 0.7);
        }
        for (Story.About about : sources.story().works()) {
            addItem(about, "author", 0.5);
        }
    }

    private void addItem(Story.About about, String property, double weight) {
        List<Contributor> found = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (DataValue value : about.item().values(property)) {
            if (value instanceof DataItem item) {
                addItem(item, said, found, 0);
            } else if (value instanceof DataText text) {
                append(said, PlainText.of(text.text()));
                found.addAll(AuthorNames.of(PlainText.of(text.text()), sources.sites()));
            }
        }
        add(found, said.toString(), about.source(), weight);
    }

    private void addItem(DataItem item, StringBuilder said, List<Contributor> found, int depth) {
        if (item.types().contains("Role") && depth < MAX_DEPTH) {
            item.items("author").forEach(inner -> addItem(inner, said, found, depth + 1));
        }
        for (String text : item.texts("name")) {
            String name = PlainText.of(text);
            append(said, name);
            for (Contributor contributor : AuthorNames.of(name, sources.sites())) {
                found.add(described(contributor, item));
            }
        }
    }

    /** Adds what the item says besides the name. */
    private Contributor described(Contributor named, DataItem item) {
        Contributor contributor = named;
        if (Vocabulary.isOrganization(item)) {
            contributor = contributor.withKind(ContributorKind.ORGANIZATION);
        }
        String title = PlainText.of(item.text("jobTitle"));
        if (!title.isEmpty() && contributor.kind().equals(ContributorKind.PERSON)) {
            contributor = contributor.withJobTitle(title);
        }
        for (String property : List.of("worksFor", "affiliation")) {
            for (String name : item.texts(property)) {
                contributor = contributor.withAffiliation(Organization.of(PlainText.of(name)));
            }
        }
        String email = PlainText.of(item.text("email"));
        if (email.indexOf('@') > 0) {
            contributor = contributor.withEmail(email.startsWith("mailto:") ? email.substring(7) : email);
        }
        var url = sources.urls().resolve(item.text("url"));
        if (url.isPresent()) {
            contributor = contributor.withUrl(url);
        }
        List<WebUrl> sameAs = new ArrayList<>();
        item.texts("sameAs").forEach(text -> WebUrl.parse(PlainText.of(text)).ifPresent(sameAs::add));
        return contributor.withSameAs(sameAs);
    }

    private void collectMetas() {
        double weight = 0.8;
        for (String name : METAS) {
            List<Contributor> found = new ArrayList<>();
            StringBuilder said = new StringBuilder();
            for (String value : sources.metas().all(name)) {
                append(said, value);
                found.addAll(AuthorNames.of(value, sources.sites()));
            }
            add(found, said.toString(), FieldSource.META, weight);
            weight -= 0.01;
        }
    }

    private void collectPrinted() {
        for (PrintedText printed : sources.printed()) {
            if (printed.kind() == PrintedText.Kind.BYLINE && printed.text().length() <= MAX_TEXT) {
                add(AuthorNames.of(printed.text(), sources.sites()), printed.text(), FieldSource.PRINTED, 0.6);
            }
        }
    }

    private void collectLinks() {
        List<Contributor> found = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (Element link : sources.data().authorLinks()) {
            String name = PlainText.of(link, MAX_TEXT);
            append(said, name);
            found.addAll(AuthorNames.of(name, sources.sites()));
        }
        add(found, said.toString(), FieldSource.ATTRIBUTE, 0.4);
    }

    private static void append(StringBuilder said, String text) {
        said.append(said.length() == 0 || text.isEmpty() ? "" : "; ").append(text);
    }

    private void add(List<Contributor> found, String said, FieldSource source, double weight) {
        Map<String, Contributor> distinct = new LinkedHashMap<>();
        for (Contributor contributor : found) {
            distinct.putIfAbsent(Folded.of(contributor.name()), contributor);
        }
        claims.add(new Claim<>(List.copyOf(distinct.values()), said, source, weight));
    }

    /** Chooses and fills the authors. */
    void into(ArticleMetadata.Builder article) {
        Claim<List<Contributor>> best = null;
        double bestWeight = 0;
        for (Claim<List<Contributor>> claim : claims) {
            double weight = weight(claim);
            if (weight > bestWeight) {
                best = claim;
                bestWeight = weight;
            }
        }
        for (Claim<List<Contributor>> claim : claims) {
            if (best != null && isFuller(claim, best)) {
                best = claim;
            }
        }
        for (Claim<List<Contributor>> claim : claims) {
            sources.evidence().add("authors", claim.said(), claim.source(), claim.equals(best));
        }
        if (best != null) {
            List<Contributor> authors = best.value();
            article.addAllAuthors(authors.size() > maxAuthors ? authors.subList(0, maxAuthors) : authors);
        }
    }

    private static double weight(Claim<List<Contributor>> claim) {
        if (claim.value().isEmpty()) {
            return 0;
        }
        return persons(claim).isEmpty() ? claim.weight() / 10 : claim.weight();
    }

    private static Set<String> persons(Claim<List<Contributor>> claim) {
        Set<String> names = new HashSet<>();
        for (Contributor contributor : claim.value()) {
            if (contributor.kind().equals(ContributorKind.PERSON)) {
                names.add(Folded.of(contributor.name()));
            }
        }
        return names;
    }

    private static boolean isFuller(Claim<List<Contributor>> claim, Claim<List<Contributor>> best) {
        boolean seen = claim.source() == FieldSource.PRINTED;
        Set<String> less = persons(best);
        return seen
                && !less.isEmpty()
                && persons(claim).size() > less.size()
                && persons(claim).containsAll(less);
    }
}
