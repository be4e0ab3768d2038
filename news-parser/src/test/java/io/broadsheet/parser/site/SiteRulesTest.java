package io.broadsheet.parser.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.WebUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRulesTest {
    private static final String RULES = """
            # Two papers of one house.
            [courier.example, larkmoor-courier.example]
            path      = /news/*
            body      = div.story, div[data-kind="story = long"]
            drop      = .tide-table
            drop      = .related
            author    = .who a
            published = time.first @datetime

            [Ledger.example]
            headline = h2.title
            """;

    @Test
    void readsEverySetting() {
        List<SiteRule> rules = SiteRules.parse(RULES, "rules").rules();

        assertThat(rules).hasSize(2);
        SiteRule courier = rules.get(0);
        assertThat(courier.hosts()).containsExactlyInAnyOrder("courier.example", "larkmoor-courier.example");
        assertThat(courier.paths()).containsExactly("/news/*");
        assertThat(courier.selections())
                .containsExactly(
                        new SiteSelection(SitePart.BODY, "div.story, div[data-kind=\"story = long\"]", ""),
                        new SiteSelection(SitePart.DROP, ".tide-table", ""),
                        new SiteSelection(SitePart.DROP, ".related", ""),
                        new SiteSelection(SitePart.AUTHOR, ".who a", ""),
                        new SiteSelection(SitePart.PUBLISHED, "time.first", "datetime"));
        assertThat(rules.get(1).hosts()).containsExactly("ledger.example");
    }

    @Test
    void readsTheSameAsTheBuilderMakes() {
        SiteRule made = SiteRule.forHosts("ledger.example")
                .select(SitePart.HEADLINE, "h2.title")
                .build();

        assertThat(SiteRules.parse(RULES, "rules").rules().get(1))
                .isEqualTo(made)
                .hasSameHashCodeAs(made);
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("sites.rules"), "\uFEFF" + RULES.replace("\n", "\r\n"));

        assertThat(SiteRules.read(file).rules())
                .isEqualTo(SiteRules.parse(RULES, "rules").rules());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            body = p                          | 1 | a section such as [paper.example] must come first
            [a.example]~bdy = p               | 2 | 'bdy' is none of path, body, keep, drop, headline
            [a.example]~body                  | 2 | expected a name, = and a value, but found 'body'
            [a.example]~body =                | 2 | 'body' has no value
            [a.example]~~body = p[            | 3 | is no CSS selector
            [a.example]~body = p:unheard-of   | 2 | is no CSS selector
            [a.example]~body = p @title       | 2 | 'body' selects a region of the page, not an attribute
            [a.example]~path = news/*         | 2 | a path begins with / or *
            [a.example~body = p               | 1 | a section ends with ]
            []~body = p                       | 1 | '' is no host such as paper.example
            [https://a.example/]~body = p     | 1 | is no host such as paper.example
            [a.example, ]~body = p            | 1 | ' ' is no host such as paper.example
            [a.example]~[b.example]~body = p  | 1 | the section has no selector
            [b.example]~body = p~[a.example]  | 3 | the section has no selector
            """)
    void namesTheLineOfAMistake(String text, int line, String problem) {
        assertThatThrownBy(() -> SiteRules.parse(text.replace('~', '\n'), "my.rules"))
                .isInstanceOfSatisfying(
                        SiteRuleException.class, e -> assertThat(e.line()).isEqualTo(line))
                .hasMessageStartingWith("my.rules, line " + line + ": ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "https://courier.example/news/a.html, courier.example",
        "https://www.courier.example/news/a.html, courier.example",
        "https://courier.example/news/, courier.example",
        "https://courier.example/sport/news/a, ",
        "https://courier.example/?to=/news/a, ",
        "https://mycourier.example/news/a, ",
        "https://ledger.example, ledger.example",
        "https://example/news/a, ",
    })
    void findsTheRuleByHostAndPath(String url, String host) {
        Optional<SiteRule> found = SiteRules.parse(RULES, "rules").find(WebUrl.of(url));

        assertThat(found.map(rule -> rule.hosts().contains(host)))
                .isEqualTo(Optional.ofNullable(host).map(h -> true));
    }

    @Test
    void prefersTheLongestHostThenAPathThenTheFirst() {
        SiteRule paper = rule("paper.example");
        SiteRule again =
                SiteRule.forHosts("paper.example").select(SitePart.DROP, "i").build();
        SiteRule blogs = rule("blogs.paper.example");
        SiteRule sport = SiteRule.forHosts("paper.example")
                .path("*/sport/*-live")
                .select(SitePart.DROP, "b")
                .build();
        SiteRules rules = SiteRules.of(List.of(paper, again, sport, blogs));

        assertThat(rules.find(WebUrl.of("https://paper.example/a"))).contains(paper);
        assertThat(rules.find(WebUrl.of("https://a.blogs.paper.example/a"))).contains(blogs);
        assertThat(rules.find(WebUrl.of("https://paper.example/en/sport/cup-live")))
                .contains(sport);
        assertThat(rules.find(WebUrl.of("https://paper.example/sport/cup-live")))
                .contains(sport);
        assertThat(rules.find(WebUrl.of("https://paper.example/sport/cup-live-blog")))
                .contains(paper);
        assertThat(SiteRules.none().find(WebUrl.of("https://paper.example/"))).isEmpty();
    }

    private static SiteRule rule(String host) {
        return SiteRule.forHosts(host).select(SitePart.DROP, "b").build();
    }
}
