package io.broadsheet.examples.cli.explain;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Correction;
import io.broadsheet.model.Country;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Image;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Place;
import io.broadsheet.model.Region;
import io.broadsheet.model.Section;
import io.broadsheet.model.WebUrl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of an article as short lines of text, in the order in which a reader looks for them. */
final class ArticleValues {
    private final Map<String, String> values = new LinkedHashMap<>();

    private ArticleValues() {}

    /** {@return the fields that are set, by the name of their accessor} */
    static Map<String, String> of(Article article) {
        ArticleValues out = new ArticleValues();
        out.printed(article);
        out.dates(article);
        out.origin(article);
        out.filing(article);
        return out.values;
    }

    private void printed(Article article) {
        put("kicker", article.kicker());
        put("headline", Optional.of(article.headline()));
        put("dek", Optional.of(Inlines.text(article.dek())));
        put("byline", article.byline().flatMap(Byline::printed));
        list("authors", article.authors(), ArticleValues::person);
        put("dateline", article.dateline().map(ArticleValues::dateline));
        list("credits", article.credits(), ArticleValues::credit);
        list("corrections", article.corrections(), Correction::printed);
        put("copyright", article.rights().copyright().map(Copyright::printed));
        put("leadImage", article.leadImage().map(ArticleValues::image));
    }

    private void dates(Article article) {
        put("published", article.dates().published().map(NewsDate::toString));
        put("modified", article.dates().modified().map(NewsDate::toString));
        put("created", article.dates().created().map(NewsDate::toString));
        put("masthead", article.dates().masthead().map(NewsDate::toString));
    }

    private void origin(Article article) {
        put("provider", article.provider().map(Organization::name));
        put("publisher", article.publisher().map(Organization::name));
        put("canonicalUrl", article.canonicalUrl().map(WebUrl::toString));
        put("language", article.language());
    }

    private void filing(Article article) {
        list("sections", article.sections(), Section::name);
        list("categories", article.categories(), name -> name);
        list("keywords", article.keywords(), name -> name);
        put("description", article.description());
    }

    private void put(String name, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> values.put(name, text));
    }

    private <T> void list(String name, List<T> items, Function<T, String> words) {
        put(name, Optional.of(items.stream().map(words).collect(Collectors.joining(", "))));
    }

    private static String person(Contributor person) {
        return person.name()
                + person.affiliation().map(house -> " (" + house.name() + ")").orElse("")
                + person.location().map(place -> " in " + place.name()).orElse("");
    }

    private static String credit(CreditLine line) {
        return line.contributors().stream().map(ArticleValues::person).collect(Collectors.joining("; "));
    }

    private static String dateline(Dateline dateline) {
        Stream<String> places = dateline.places().stream().map(ArticleValues::place);
        Stream<String> agencies = dateline.agencies().stream().map(Organization::name);
        Stream<String> date = dateline.date().stream().map(day -> day.toString());
        return Stream.of(places, agencies, date).flatMap(part -> part).collect(Collectors.joining("; "));
    }

    private static String place(Place place) {
        return Stream.of(
                        Optional.of(place.name()),
                        place.region().map(Region::name),
                        place.country().map(Country::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String image(Image image) {
        String caption = Inlines.text(image.caption());
        return caption.isBlank()
                ? image.renditions().stream()
                        .findFirst()
                        .map(file -> file.url().toString())
                        .orElse("")
                : caption;
    }
}
