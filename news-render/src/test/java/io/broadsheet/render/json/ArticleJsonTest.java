package io.broadsheet.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Dates;
import io.broadsheet.model.Emphasis;
import io.broadsheet.model.LineBreak;
import io.broadsheet.model.Link;
import io.broadsheet.model.NewsDate;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Role;
import io.broadsheet.model.Text;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.UnknownInline;
import io.broadsheet.model.WebUrl;
import io.broadsheet.model.testing.ArticleGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
    private static final String HEAD = "{\"type\":\"article\",\"modelVersion\":\"1.0\",\"headline\":\"H\"";

    @Test
    void readsBackWhatItWrites() {
        ArticleGenerator.check(
                250,
                article -> assertThat(ArticleJson.read(ArticleJson.compact().render(article)))
                        .isEqualTo(article));
    }

    @Test
    void readsBackWhatItWritesWithIndentationAndThroughUtf8() {
        ArticleGenerator.check(60, article -> {
            byte[] file = ArticleJson.pretty().render(article).getBytes(StandardCharsets.UTF_8);

            assertThat(ArticleJson.read(new String(file, StandardCharsets.UTF_8)))
                    .isEqualTo(article);
        });
    }

    @Test
    void writesTheSameInEveryLocaleAndZone() {
        Article article = ArticleGenerator.hostile(3);
        String expected = ArticleJson.pretty().render(article);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

            assertThat(ArticleJson.pretty().render(article)).isEqualTo(expected);
            assertThat(ArticleJson.read(expected)).isEqualTo(article);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesMembersInOrderAndLeavesOutWhatIsAbsent() {
        Article article = Article.builder()
                .headline("Ferry returns")
                .byline(Byline.builder()
                        .printed("By Maren Hollin")
                        .addContributor(Contributor.author("Maren Hollin"))
                        .build())
                .dates(Dates.builder()
                        .published(NewsDate.of("2031-04-02T11:05+09:00"))
                        .build())
                .addBody(Paragraph.of(List.of(
                        new Text("Read "),
                        new Link(WebUrl.of("https://post.example/a"), List.of(new Emphasis(List.of(new Text("this"))))),
                        new LineBreak(),
                        new Text("now"))))
                .build();

        assertThat(ArticleJson.compact().render(article))
                .isEqualTo(
                        "{\"$schema\":\"" + ArticleJson.SCHEMA_ID + "\",\"type\":\"article\",\"modelVersion\":\"1.0\","
                                + "\"headline\":\"Ferry returns\",\"byline\":{\"printed\":\"By Maren Hollin\",\"contributors\":"
                                + "[{\"name\":\"Maren Hollin\",\"kind\":\"person\",\"role\":\"author\"}]},"
                                + "\"dates\":{\"published\":\"2031-04-02T11:05+09:00\"},\"body\":[{\"type\":\"paragraph\","
                                + "\"content\":[\"Read \",{\"type\":\"link\",\"url\":\"https://post.example/a\",\"content\":"
                                + "[{\"type\":\"emphasis\",\"content\":[\"this\"]}]},{\"type\":\"lineBreak\"},"
                                + "\"now\"]}]}");
    }

    @Test
    void indentsWithLineFeedsOnly() {
        String json = ArticleJson.pretty()
                .render(Article.builder().headline("H").addCategory("A").build());

        assertThat(json)
                .doesNotContain("\r")
                .endsWith("}\n")
                .contains("\n  \"headline\": \"H\",\n  \"categories\": [\n");
    }

    @Test
    void escapesHalvesOfSurrogatePairsAndNoOthers() {
        String json = ArticleJson.compact()
                .render(Article.builder().headline("a\uD800b😀\uDC00").build());

        assertThat(json).contains("\"a\\ud800b😀\\udc00\"");
    }

    @Test
    void passesOverUnknownMembersEverywhere() {
        Article article = ArticleJson.read(HEAD
                + ",\"x-desk\":{\"a\":[1,{}]},\"body\":[{\"type\":\"paragraph\",\"x\":1,\"content\":[\"a\"]}],"
                + "\"byline\":{\"printed\":\"By A\",\"mood\":null}}");

        assertThat(article.body()).containsExactly(Paragraph.of("a"));
    }

    @Test
    void takesNullForAbsent() {
        assertThat(ArticleJson.read(HEAD + ",\"kicker\":null,\"body\":null}"))
                .isEqualTo(Article.builder().headline("H").build());
    }

    @Test
    void keepsUnknownBlocksByNameAndText() {
        Article article = ArticleJson.read(HEAD + ",\"body\":["
                + "{\"type\":\"poll\",\"text\":\"Yes?\"},"
                + "{\"type\":\"timeline\",\"id\":\"7\",\"title\":[\"Then \",{\"type\":\"strong\",\"content\":[\"and\"]},\" now\"],"
                + "\"items\":[{\"content\":[\"1990\"]},{\"blocks\":[{\"type\":\"paragraph\",\"content\":[\"2031\"]}]}]},"
                + "{\"type\":\"spacer\"}]}");

        assertThat(article.body())
                .containsExactly(
                        new UnknownBlock("poll", "Yes?"),
                        new UnknownBlock("timeline", "Then and now\n\n1990\n\n2031"),
                        new UnknownBlock("spacer", ""));
        assertThat(ArticleJson.read(ArticleJson.compact().render(article))).isEqualTo(article);
    }

    @Test
    void keepsUnknownMarksByNameAndContent() {
        Article article = ArticleJson.read(HEAD + ",\"dek\":[\"a \",{\"type\":\"ruby\",\"content\":[\"b\"]},\" \","
                + "{\"type\":\"ticker\",\"symbol\":\"HWS\",\"text\":\"Halyard\"}]}");

        assertThat(article.dek())
                .containsExactly(
                        new Text("a "),
                        new UnknownInline("ruby", List.of(new Text("b"))),
                        new Text(" "),
                        new UnknownInline("ticker", List.of(new Text("Halyard"))));
    }

    @Test
    void writesAnUnknownBlockWithTheNameOfAKnownOneSoThatItCanBeRead() {
        Article article = Article.builder()
                .headline("H")
                .addBody(new UnknownBlock("heading", "t"))
                .addDek(new UnknownInline("link", List.of(new Text("d"))))
                .build();

        Article again = ArticleJson.read(ArticleJson.compact().render(article));

        assertThat(again.body()).containsExactly(new UnknownBlock("x-heading", "t"));
        assertThat(again.dek()).containsExactly(new UnknownInline("x-link", List.of(new Text("d"))));
    }

    @Test
    void readsTermsThatItDoesNotKnow() {
        Article article = ArticleJson.read(HEAD
                + ",\"byline\":{\"contributors\":[{\"name\":\"A\",\"kind\":\"person\",\"role\":\"Fixing Things\"}]}}");

        assertThat(article.authors().get(0).role()).isEqualTo(new Role("fixing-things"));
    }

    @Test
    void takesMinorVersionsAndRefusesANewerMajorOne() {
        assertThat(ArticleJson.read("{\"type\":\"article\",\"modelVersion\":\"1.17\",\"headline\":\"H\"}")
                        .headline())
                .isEqualTo("H");
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(
                        () -> ArticleJson.read("{\"type\":\"article\",\"modelVersion\":\"2.0\",\"headline\":\"H\"}"))
                .withMessageContaining("newer version of the model, 2.0")
                .satisfies(e -> assertThat(e.path()).isEqualTo("/modelVersion"));
    }

    /** Columns: the document, the JSON Pointer of the fault, a part of the message. */
    @ParameterizedTest
    @CsvFileSource(resources = "malformed.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void tellsWhatIsWrongAndWhere(String json, String path, String message) {
        String document = json == null ? "" : json.replace("HEAD", HEAD);

        ArticleJsonException e = catchThrowableOfType(ArticleJsonException.class, () -> ArticleJson.read(document));

        assertThat(e).as(document).isNotNull();
        assertThat(e).hasMessageContaining(message);
        assertThat(e.path()).isEqualTo(path == null ? "" : path);
        assertThat(e.offset()).isBetween(0L, (long) document.length());
    }

    @Test
    void givesLineColumnAndOffset() {
        String json = "{\"type\":\"article\",\n \"modelVersion\":\"1.0\",\n \"headline\":\"H\",\n  \"urgency\": 12.5}";

        ArticleJsonException e = catchThrowableOfType(ArticleJsonException.class, () -> ArticleJson.read(json));

        assertThat(e.path()).isEqualTo("/urgency");
        assertThat(e.line()).isEqualTo(4);
        assertThat(e.column()).isEqualTo(14);
        assertThat(e.offset()).isEqualTo(json.indexOf("12.5"));
        assertThat(e).hasMessage("expected a whole number of 32 bits, but found 12.5 at /urgency (line 4, column 14)");
    }

    @Test
    void survivesDepthAndLength() {
        String deepArrays = "[".repeat(100_000);
        String deepBlocks =
                HEAD + ",\"body\":" + "[{\"type\":\"quote\",\"blocks\":".repeat(150) + "[]" + "}]".repeat(150) + "}";
        String longNumber = HEAD + ",\"urgency\":" + "9".repeat(5000) + "}";
        String hugeExponent = HEAD + ",\"urgency\":1e1000000000}";
        String longName = "{\"" + "n".repeat(60_000) + "\":1}";

        for (String json : List.of(deepArrays, deepBlocks, longNumber, hugeExponent, longName)) {
            assertThatExceptionOfType(ArticleJsonException.class).isThrownBy(() -> ArticleJson.read(json));
        }
    }

    @Test
    void manyNamesDoNotBreakIt() {
        StringBuilder json = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            json.append(",\"n").append(i).append("\":0");
        }

        assertThat(ArticleJson.read(json.append('}').toString()).headline()).isEqualTo("H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", " \n", ""})
    void readsWithByteOrderMarkOrSpaceInFront(String start) {
        assertThat(ArticleJson.read(start + HEAD + "}").headline()).isEqualTo("H");
    }

    @Test
    void passesOnTheFailureOfAReader() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ArticleJson.read(broken))
                .withMessage("gone");
    }

    @Test
    void closesTheReader() throws IOException {
        StringReader reader = new StringReader(HEAD + "}");

        ArticleJson.read(reader);

        assertThatExceptionOfType(IOException.class).isThrownBy(reader::read);
    }

    @Test
    @SuppressWarnings("NullAway") // callers without a checker pass null
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> ArticleJson.read((String) null));
        assertThatNullPointerException().isThrownBy(() -> ArticleJson.compact().render(null));
    }
}
