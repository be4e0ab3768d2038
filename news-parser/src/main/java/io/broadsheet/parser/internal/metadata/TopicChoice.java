package io.broadsheet.parser.internal.metadata;

import io.broadsheet.model.Concept;
import io.broadsheet.model.Place;
import io.broadsheet.model.Section;
import io.broadsheet.model.WebUrl;
import io.broadsheet.parser.FieldSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses sections, categories, keywords, and the things that the story is about. */
final class TopicChoice {
    /** From this share of words on a step of the path is the title of the story. */
    private static final double SAME = 0.8;

    private static final int MAX_TOPICS = 100;
    private static final int MAX_TOPIC = 120;
    private static final List<String> TAG_METAS =
            List.of("article:tag", "parsely-tags", "sailthru.tags", "og:video:tag");

    /** Names of the first step of a path, letters alone. */
    private static final Set<String> HOMES = Set.of(
            "home",
            "homepage",
            "startseite",
            "start",
            "accueil",
            "inicio",
            "portada",
            "inicial",
            "in\u00edcio",
            "forside",
            "hjem",
            "hem",
            "etusivu",
            "stronag\u0142\u00f3wna",
            "anasayfa",
            "beranda",
            "\u9996\u9875",
            "\u9996\u9801",
            "\u30db\u30fc\u30e0",
            "\ud648",
            "\u0433\u043b\u0430\u0432\u043d\u0430\u044f");

    private final Sources sources;

    TopicChoice(Sources sources) {
        this.sources = sources;
    }

    /** Fills sections, categories, keywords and concepts. */
    void into(ArticleMetadata.Builder article) {
        article.addAllKeywords(keywords());
        article.addAllSections(sections());
        article.addAllCategories(categories());
        for (Story.About about : sources.story().articles()) {
            for (String property : List.of("about", "mentions")) {
                about.item().items(property).forEach(item -> addConcept(item, property, article));
            }
            if (!about.item().items("contentLocation").isEmpty()) {
                about.item().texts("contentLocation").forEach(name -> article.addPlaces(place(PlainText.of(name))));
            }
            break;
        }
    }

    private Collection<String> categories() {
        Map<String, String> distinct = new LinkedHashMap<>();
        for (PrintedText printed : sources.printed()) {
            if (printed.kind() == PrintedText.Kind.TAGS) {
                PrintedTags.of(printed.text()).forEach(tag -> distinct.putIfAbsent(Folded.of(tag), tag));
                sources.evidence().add("categories", printed.text(), FieldSource.PRINTED, true);
            }
        }
        return distinct.values();
    }

    private List<String> keywords() {
        List<String> chosen = keywordsOf("news_keywords", List.of());
        chosen = keywordsOf("keywords", chosen);
        chosen = storyKeywords(chosen);
        for (String name : TAG_METAS) {
            chosen = keywordsOf(name, chosen);
        }
        return chosen;
    }

    private List<String> keywordsOf(String meta, List<String> chosen) {
        return keywords(sources.metas().all(meta), FieldSource.META, chosen);
    }

    private List<String> storyKeywords(List<String> before) {
        List<String> chosen = before;
        for (Story.About about : sources.story().articles()) {
            List<String> said =
                    about.item().texts("keywords").stream().map(PlainText::of).toList();
            chosen = keywords(said, about.source(), chosen);
        }
        return chosen;
    }

    /** The keywords of a source where none are chosen yet; in any case they are noted. */
    private List<String> keywords(List<String> said, FieldSource source, List<String> chosen) {
        Map<String, String> distinct = new LinkedHashMap<>();
        for (String text : said) {
            for (String word : split(text)) {
                if (distinct.size() < MAX_TOPICS
                        && word.length() <= MAX_TOPIC
                        && !sources.sites().containsExactly(word)) {
                    distinct.putIfAbsent(Folded.of(word), word);
                }
            }
        }
        boolean taken = chosen.isEmpty() && !distinct.isEmpty();
        said.forEach(text -> sources.evidence().add("keywords", text, source, taken));
        return taken ? List.copyOf(distinct.values()) : chosen;
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",;\u3001\uff0c\u060c|".indexOf(text.charAt(i)) >= 0) {
                String word = text.substring(start, i).strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private List<Section> sections() {
        Map<String, Section> distinct = new LinkedHashMap<>();
        for (Story.About about : sources.story().articles()) {
            for (String text : about.item().texts("articleSection")) {
                addSection(PlainText.of(text), about.source(), distinct);
            }
        }
        for (String name :
                List.of("article:section", "parsely-section", "section", "prism.section", "cxenseparse:section")) {
            boolean first = distinct.isEmpty();
            for (String text : sources.metas().all(name)) {
                if (first) {
                    addSection(text, FieldSource.META, distinct);
                } else {
                    sources.evidence().add("sections", text, FieldSource.META, false);
                }
            }
        }
        if (distinct.isEmpty()) {
            path().forEach(name -> addSection(name, FieldSource.JSON_LD, distinct));
        }
        return List.copyOf(distinct.values());
    }

    /** The path from the home page to the story, without both ends. */
    private List<String> path() {
        for (DataItem item : sources.data().jsonLdItems()) {
            if (item.types().contains("BreadcrumbList")) {
                List<String> names = new ArrayList<>();
                for (DataItem step : item.items("itemListElement")) {
                    List<DataItem> inner = step.items("item");
                    String own = step.text("name");
                    String name = PlainText.of(
                            own.isEmpty() && !inner.isEmpty() ? inner.get(0).text("name") : own);
                    if (!name.isEmpty() && !isEnd(step, inner, name)) {
                        names.add(name);
                    }
                }
                return names;
            }
        }
        return List.of();
    }

    /** Whether a step of the path is the home page or the story itself. */
    private boolean isEnd(DataItem step, List<DataItem> inner, String name) {
        String address = step.text("item");
        for (DataItem page : inner) {
            String id = page.id();
            address = id != null ? id : address.isEmpty() ? page.text("url") : address;
        }
        boolean own = address.isEmpty() || sources.urls().keys().contains(PageUrls.key(address));
        return own
                || HOMES.contains(Folded.letters(name))
                || sources.sites().containsExactly(name)
                || (name.indexOf(' ') > 0 && WordOverlap.of(name, sources.data().title()) > SAME);
    }

    private void addSection(String text, FieldSource source, Map<String, Section> distinct) {
        if (!text.isEmpty() && text.length() <= MAX_TOPIC && distinct.size() < MAX_TOPICS) {
            distinct.putIfAbsent(Folded.of(text), Section.of(text));
            sources.evidence().add("sections", text, source, true);
        }
    }

    private void addConcept(DataItem item, String rel, ArticleMetadata.Builder article) {
        String name = PlainText.of(item.text("name"));
        if (name.isEmpty()) {
            return;
        }
        Concept.Builder concept = Concept.builder().name(name).rel(rel);
        uri(item).ifPresent(concept::uri);
        if (Vocabulary.isPerson(item)) {
            article.addPeople(concept.build());
        } else if (item.types().contains("Place")
                || item.types().contains("Country")
                || item.types().contains("City")) {
            article.addPlaces(place(name));
        } else if (Vocabulary.isOrganization(item)) {
            article.addOrganizations(concept.build());
        } else {
            article.addSubjects(concept.build());
        }
    }

    private static Place place(String name) {
        return Place.of(name);
    }

    private static Optional<WebUrl> uri(DataItem item) {
        for (String text : item.texts("sameAs")) {
            Optional<WebUrl> url = WebUrl.parse(PlainText.of(text));
            if (url.isPresent()) {
                return url;
            }
        }
        String id = item.id();
        return id == null ? Optional.empty() : WebUrl.parse(id);
    }
}
