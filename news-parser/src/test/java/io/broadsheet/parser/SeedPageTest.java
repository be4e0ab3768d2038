package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.model.Article;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Country;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Inlines;
import io.broadsheet.model.Organization;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page that the project began with, wire copy carried by another paper, in both of its forms: every field of
 * {@code expected.json} must come out of either. The files lie in the folder that the system property
 * {@code broadsheet.shared} names.
 */
class SeedPageTest {
    private static final Path FOLDER = Path.of(System.getProperty("broadsheet.shared", ""), "seed");

    private enum Form {
        HTML {
            @Override
            ParseResult parse() throws IOException {
                return ArticleParser.create().parse(Files.readString(FOLDER.resolve("page.html")), "");
            }
        },
        TEXT {
            @Override
            ParseResult parse() throws IOException {
                return TextArticleParser.create().parse(Files.readString(FOLDER.resolve("page.txt")));
            }
        };

        abstract ParseResult parse() throws IOException;

        Article article() throws IOException {
            return parse().articleOrThrow();
        }
    }

    @BeforeEach
    void needsTheDevelopmentData() {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: no development data in " + FOLDER);
    }

    @ParameterizedTest
    @EnumSource
    void findsTheHead(Form form) throws IOException {
        Article article = form.article();
        JsonNode expected = expected();

        assertThat(article.headline()).isEqualTo(expected.path("headline").asText());
        assertThat(Inlines.text(article.dek())).isEqualTo(expected.path("dek").asText());
        assertThat(article.authors()).extracting(Contributor::name).isEqualTo(texts(expected.path("byline")));
        assertThat(article.language().map(tag -> Locale.forLanguageTag(tag).getLanguage()))
                .hasValue(expected.path("language").asText());
        assertThat(article.publisher().map(Organization::name))
                .hasValue(expected.path("publisher").asText());
    }

    @ParameterizedTest
    @EnumSource
    void takesTheDayOfTheVisitForNoDateOfTheStory(Form form) throws IOException {
        assertThat(expected().path("published").isNull()).isTrue();
        assertThat(form.article().dates().published()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readsTheDateline(Form form) throws IOException {
        Dateline dateline = form.article().dateline().orElseThrow();
        JsonNode expected = expected().path("dateline");

        assertThat(dateline.printed()).isEqualTo(expected.path("raw").asText());
        assertThat(dateline.places()).extracting(Place::name).isEqualTo(texts(expected.at("/places"), "city"));
        assertThat(dateline.places())
                .extracting(place -> place.country().map(Country::name).orElse(""))
                .isEqualTo(texts(expected.at("/places"), "country"));
        assertThat(dateline.places())
                .extracting(place -> place.country().flatMap(Country::code).orElse(""))
                .isEqualTo(texts(expected.at("/places"), "iso"));
        assertThat(dateline.agencies()).extracting(SeedPageTest::mark).isEqualTo(texts(expected.path("agencies")));
        assertThat(dateline.agencies()).extracting(Organization::name).isEqualTo(texts(expected.path("agencyNames")));
        assertThat(dateline.date()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsTheBodyAndNothingElse(Form form) throws IOException {
        Article article = form.article();
        JsonNode expected = expected().path("body");
        List<String> paragraphs = article.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> Inlines.text(((Paragraph) block).content()))
                .toList();

        assertThat(article.body()).hasOnlyElementsOfType(Paragraph.class);
        assertThat(paragraphs).hasSize(expected.path("paragraphs").asInt());
        assertThat(paragraphs.get(0))
                .startsWith(expected.path("first_without_dateline_starts").asText());
        assertThat(paragraphs.get(paragraphs.size() - 1))
                .endsWith(expected.path("last_ends").asText());
        assertThat(String.join("", paragraphs)).contains("\"").doesNotContain("\u201c", "\u201d");
        assertThat(paragraphs).doesNotContainAnyElementsOf(texts(expected().path("dropped")));
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryContributorPlaceAndAffiliation(Form form) throws IOException {
        List<Contributor> contributors = form.article().credits().stream()
                .map(CreditLine::contributors)
                .flatMap(List::stream)
                .toList();
        JsonNode expected = expected().path("contributors");

        assertThat(contributors).extracting(Contributor::name).isEqualTo(texts(expected, "name"));
        assertThat(contributors)
                .extracting(person -> person.location().map(Place::name).orElse(""))
                .isEqualTo(texts(expected, "location"));
        assertThat(contributors)
                .extracting(
                        person -> person.affiliation().map(SeedPageTest::mark).orElse(""))
                .isEqualTo(texts(expected, "affiliation"));
    }

    @ParameterizedTest
    @EnumSource
    void readsTheCopyrightNotice(Form form) throws IOException {
        Copyright notice = form.article().rights().copyright().orElseThrow();
        JsonNode expected = expected().path("copyright");

        assertThat(notice.printed()).isEqualTo(expected.path("raw").asText());
        assertThat(notice.years())
                .extracting(years -> String.valueOf(years.from()))
                .isEqualTo(texts(expected.path("years")));
        assertThat(notice.holders())
                .extracting(Organization::name)
                .containsExactly(expected.path("holder").asText());
        assertThat(notice.allRightsReserved()).isEqualTo(expected.has("rights"));
        assertThat(notice.printed()).endsWith(expected.path("rights").asText());
    }

    @ParameterizedTest
    @EnumSource
    void findsTheCategories(Form form) throws IOException {
        assertThat(form.article().categories()).isEqualTo(texts(expected().path("categories")));
    }

    private static JsonNode expected() throws IOException {
        return new ObjectMapper().readTree(FOLDER.resolve("expected.json").toFile());
    }

    private static String mark(Organization organization) {
        return organization.mark().orElse(organization.name());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(field).asText())
                .toList();
    }
}
