package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Organization;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.FieldSource;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.internal.wire.Agencies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    /** From this weight on a printed claim is that of the story's own byline. */
    private static final double SHOWN = 0.6;

    /** The weight of names from elements marked as authors, which may be those of editors too. */
    private static final double MARKED = 0.75;

    /** An agency's own story carries the agency's name; other organisations stand in for a name that is not given. */
    private static final double OF_AGENCIES = 0.85;

    /** A desk with a name of its own signs what it writes. */
    private static final double OF_DESKS = 0.4;

    private static final double OF_OTHERS = 0.1;

    private static final int MAX_DEPTH = 2;

    private static final int MAX_CREDIT = 120;

    private final Sources sources;
    private final int maxAuthors;
    private final AuthorNames names;
    private final List<Claim<List<Contributor>>> claims = new ArrayList<>();

    AuthorChoice(Sources sources, HeadArea area, int maxAuthors) {
        this.sources = sources;
        this.maxAuthors = maxAuthors;
        names = new AuthorNames(sources.sites());
        collectStory();
        collectMetas();
        for (Claim<List<Contributor>> claim : new PrintedAuthors(sources, area, names).claims(isSure())) {
            add(claim.value(), claim.said(), claim.source(), claim.weight());
        }
    }

    /** Whether the page's data name persons, so that only a byline in the head can say more. */
    private boolean isSure() {
        for (Claim<List<Contributor>> claim : claims) {
            if (claim.weight() > MARKED && !persons(claim).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void collectStory() {
        for (Story.About about : sources.story().articles()) {
            double trust = about.source() == FieldSource.JSON_LD ? 1 : 0.74;
            addItem(about, "author", trust);
            addItem(about, "creator", trust * 0.7);
        }
        for (Story.About about : sources.story().works()) {
            addItem(about, "author", 0.5);
        }
    }

    private void addItem(Story.About about, String property, double weight) {
        List<Contributor> found = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (DataValue value : about.item().values(property)) {
            sources.checkpoint().run();
            if (value instanceof DataItem item) {
                addItem(item, said, found, 0);
            } else if (value instanceof DataText text) {
                String name = PlainText.of(text.text());
                append(said, name);
                found.addAll(names(name, about.source()));
            }
        }
        add(found, said.toString(), about.source(), weight);
    }

    /** Microdata mark printed texts, captions among them; JSON-LD are written for machines. */
    private List<Contributor> names(String text, FieldSource source) {
        return source == FieldSource.MICRODATA ? names.marked(text) : names.known(text);
    }

    private void addItem(DataItem item, StringBuilder said, List<Contributor> found, int depth) {
        if (item.types().contains("Role") && depth < MAX_DEPTH) {
            item.items("author").forEach(inner -> addItem(inner, said, found, depth + 1));
        }
        for (String text : item.texts("name")) {
            String name = PlainText.of(text);
            append(said, name);
            List<Contributor> named = names.known(name);
            boolean whole = named.size() > 1 && Vocabulary.isOrganization(item);
            for (Contributor contributor : whole ? List.of(Contributor.author(name)) : named) {
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
        for (String name : metas()) {
            List<Contributor> found = new ArrayList<>();
            StringBuilder said = new StringBuilder();
            for (String value : sources.metas().all(name)) {
                sources.checkpoint().run();
                append(said, value);
                found.addAll(name.startsWith("citation_") ? names.known(inOrder(value)) : names.known(value));
            }
            add(found, said.toString(), FieldSource.META, weight);
            weight -= 0.01;
        }
    }

    /** {@code Quill, Nora J.}: the form of bibliographies. */
    private static String inOrder(String name) {
        int comma = name.indexOf(',');
        boolean inverted = comma > 0 && comma == name.lastIndexOf(',') && name.indexOf(';') < 0;
        return inverted
                ? name.substring(comma + 1).strip()
                        + ' '
                        + name.substring(0, comma).strip()
                : name;
    }

    /** The names of such meta elements, in the order of trust; then others of the same sense. */
    private List<String> metas() {
        List<String> names = new ArrayList<>(List.of(METAS));
        for (String name : sources.metas().asMap().keySet()) {
            if (isAuthorMeta(Folded.letters(name)) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isAuthorMeta(String letters) {
        boolean author = letters.endsWith("author")
                || letters.endsWith("authors")
                || letters.endsWith("authorname")
                || letters.endsWith("byline")
                || letters.endsWith("bylinename");
        return author && !letters.startsWith("smartbanner");
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
            sources.checkpoint().run();
            if (best != null && isFuller(claim, best)) {
                best = claim;
            }
        }
        for (Claim<List<Contributor>> claim : claims) {
            boolean chosen = best != null && claim.weight() == best.weight() && claim.equals(best);
            sources.evidence().add("authors", claim.said(), claim.source(), chosen);
        }
        if (best != null) {
            List<Contributor> authors = writers(best);
            if (authors.size() > maxAuthors) {
                authors = authors.subList(0, maxAuthors);
                sources.data()
                        .warnings()
                        .add(ParseWarning.of(ParseWarning.Kind.LIST_CUT, "more authors than " + maxAuthors));
            }
            article.addAllAuthors(authors);
        }
    }

    /** The page's data list everybody who worked on a story; the page may say who did not write it. */
    private List<Contributor> writers(Claim<List<Contributor>> best) {
        if (best.value().size() < 2 || best.source() == FieldSource.PRINTED) {
            return best.value();
        }
        Set<String> helpers = new HashSet<>();
        for (int i = 0; i < sources.printed().size(); i++) {
            sources.checkpoint().run();
            PrintedText printed = sources.printed().get(i);
            if (printed.kind() != PrintedText.Kind.BODY && printed.text().length() <= MAX_CREDIT) {
                String next = i + 1 < sources.printed().size()
                        ? sources.printed().get(i + 1).text()
                        : "";
                helpers.addAll(names.helpers(printed.text(), next));
            }
        }
        List<Contributor> writers = new ArrayList<>(best.value());
        writers.removeIf(each -> helpers.contains(Folded.of(each.name())));
        return writers.isEmpty() ? best.value() : writers;
    }

    private static double weight(Claim<List<Contributor>> claim) {
        if (claim.value().isEmpty()) {
            return 0;
        }
        if (!persons(claim).isEmpty()) {
            return claim.weight();
        }
        if (claim.value().stream().allMatch(each -> Agencies.contains(each.name()))) {
            return claim.weight() * OF_AGENCIES;
        }
        boolean desk = claim.value().stream().allMatch(AuthorChoice::isDesk);
        return claim.weight() * (desk ? OF_DESKS : OF_OTHERS);
    }

    private static boolean isDesk(Contributor each) {
        return each.kind().equals(ContributorKind.COLLECTIVE) && each.name().indexOf(' ') > 0;
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

    /** What follows somebody with a title, and has none, may be the rest of that title. */
    private static boolean endsWithOffice(List<Contributor> authors) {
        Contributor last = authors.get(authors.size() - 1);
        return last.jobTitle().isEmpty()
                && authors.get(authors.size() - 2).jobTitle().isPresent();
    }

    private static boolean isFuller(Claim<List<Contributor>> claim, Claim<List<Contributor>> best) {
        boolean line = claim.source() == FieldSource.PRINTED && claim.weight() < MARKED;
        boolean seen = line
                && claim.weight() >= SHOWN
                && persons(claim).size() == claim.value().size();
        Set<String> less = persons(best);
        return seen
                && !less.isEmpty()
                && persons(claim).size() > less.size()
                && persons(claim).containsAll(less)
                && !endsWithOffice(claim.value());
    }
}
