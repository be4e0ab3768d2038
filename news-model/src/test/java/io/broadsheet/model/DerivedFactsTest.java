package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedFactsTest {
    private static final WebUrl URL = WebUrl.of("https://a.example/");
    private static final Image IMAGE = Image.builder()
            .addRendition(Rendition.of(URL))
            .addCaption(new Text("caption"))
            .build();
    private static final String STORY =
            "The council of Nordhaven voted on Monday to close the old ferry pier for the winter, "
                    + "saying that the piles had rotted and that repairs would cost more than the town could raise in a year.";

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "one, 1",
        "one two, 2",
        "don’t stop, 2",
        "state-of-the-art, 1",
        "3.5 million, 2",
        "'a, b; c', 3",
        "... — !, 0",
        "東京は雨, 4",
        "AP通信, 3",
        "カタカナ, 4",
        "한국 정부, 2",
        "noe\u0308l, 1",
        "😀 ok, 1"
    })
    void countsWordsOfAnyScript(String text, int count) {
        assertThat(article(Paragraph.of("x"))
                        .withBody(text.isEmpty() ? List.of() : List.of(Paragraph.of(text)))
                        .wordCount())
                .isEqualTo(count);
    }

    @Test
    void takesTimeToReadByScript() {
        assertThat(article(Paragraph.of("word ".repeat(230))).readingTime()).isEqualTo(Duration.ofMinutes(1));
        assertThat(article(Paragraph.of("字".repeat(500))).readingTime()).isEqualTo(Duration.ofMinutes(1));
        assertThat(article(Paragraph.of("word ".repeat(115) + "字".repeat(250))).readingTime())
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(article(Paragraph.of("one")).readingTime()).isEqualTo(Duration.ofSeconds(1));
        assertThat(Article.builder().headline("H").build().readingTime()).isZero();
    }

    @Test
    void knowsTheSameStoryAgain() {
        Fingerprint mark = Fingerprint.of(STORY.repeat(3));

        assertThat(mark.isNear(
                        Fingerprint.of(STORY.repeat(3).toUpperCase(Locale.ROOT).replace(",", " –"))))
                .isTrue();
        assertThat(mark.isNear(Fingerprint.of(STORY.repeat(3) + " (HWS)"))).isTrue();
        assertThat(mark.isNear(Fingerprint.of("Nothing of this has anything to do with ferries or piers. ".repeat(5))))
                .isFalse();
        assertThat(mark.distance(mark)).isZero();
        assertThat(mark.toString()).matches("[0-9a-f]{16}");
    }

    @Test
    void takesTextsWithoutWordsForNoStory() {
        assertThat(Fingerprint.of("— …").bits()).isZero();
        assertThat(Fingerprint.of("").isNear(Fingerprint.of(""))).isFalse();
        assertThat(Fingerprint.of("東京は雨").bits()).isNotZero();
    }

    @Test
    void givesTheTextOfAStoryAsChosen() {
        Article article = Article.builder()
                .headline("H")
                .addDek(new Text("dek"))
                .addBody(
                        Paragraph.of("one"),
                        Heading.of(2, "head"),
                        ListBlock.builder().addItem(ListItem.of("item")).build(),
                        Table.builder()
                                .addRow(Row.of(Cell.of("a"), Cell.of("b")))
                                .build(),
                        Quote.builder()
                                .addBlock(Paragraph.of("quote"))
                                .attribution(Attribution.of("who"))
                                .build(),
                        PullQuote.builder().addContent(new Text("one")).build(),
                        Embed.builder().kind(EmbedKind.POST).text("post").build(),
                        IMAGE,
                        Note.builder()
                                .kind(NoteKind.BOX)
                                .addTitle(new Text("title"))
                                .addBlock(Paragraph.of("note"))
                                .build())
                .addCredit(CreditLine.builder().printed("credit").build())
                .addCorrection(Correction.builder()
                        .kind(CorrectionKind.UPDATE)
                        .addContent(new Text("fix"))
                        .build())
                .build();

        assertThat(BodyText.standard().parts(article))
                .containsExactly("dek", "one", "head", "item", "a\tb", "quote", "who", "post");
        BodyText least = BodyText.builder()
                .dek(false)
                .headings(false)
                .lists(false)
                .tables(false)
                .quotes(false)
                .embeds(false)
                .build();
        assertThat(least.parts(article)).containsExactly("one");
        BodyText most =
                least.withCaptions(true).withNotes(true).withCredits(true).withCorrections(true);
        assertThat(most.of(article)).isEqualTo("one\n\ncaption\n\ntitle\n\nnote\n\ncredit\n\nfix");
    }

    @Test
    void collectsPicturesAndLinksFromEverywhere() {
        Link link = new Link(URL, List.of(new Text("x")));
        Link other = new Link(WebUrl.of("https://b.example/"), List.of(new Text("x")));
        Article article = article(
                Quote.builder()
                        .addBlock(Paragraph.of(List.of(new Strong(List.of(link)))))
                        .build(),
                ListBlock.builder()
                        .addItem(ListItem.builder()
                                .addTerm(other)
                                .addBlock(IMAGE)
                                .build())
                        .build(),
                Gallery.builder().addImage(IMAGE.withAlt("second")).build(),
                Table.builder()
                        .addRow(Row.of(Cell.builder().addContent(link).build()))
                        .build());

        assertThat(article.links()).containsExactly(link.url(), other.url());
        assertThat(article.images()).containsExactly(IMAGE, IMAGE.withAlt("second"));
    }

    private static Article article(Block... body) {
        return Article.builder().headline("H").addBody(body).build();
    }

    @ParameterizedTest
    @ValueSource(classes = {Block.class, Inline.class})
    void offersAVisitorMethodForEveryType(Class<?> root) throws ClassNotFoundException {
        Class<?> visitor = Class.forName(root.getName() + "Visitor");

        assertThat(Arrays.stream(visitor.getMethods()).map(Method::getName).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(root.getPermittedSubclasses())
                        .map(type -> "visit" + type.getSimpleName())
                        .collect(Collectors.toSet()));
    }
}
