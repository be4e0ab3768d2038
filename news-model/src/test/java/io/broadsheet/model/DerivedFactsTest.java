package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        "a z A Z 0 9, 6",
        "az09AZ a1, 2",
        "@ [ ` { / :, 0",
        "né Ωm, 2",
        "𠀀𠀁, 2",
        "゠ヿㇰㇿｦﾟ, 6",
        "a京b, 3",
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

    /** Marks may be kept in a database and compared with those of a later version. */
    @ParameterizedTest
    @CsvSource({
        "one, 6d7dd84511d1b9bd",
        "The pier is closed, 846ae800430c000a",
        "the PIER – is closed!, 846ae800430c000a",
        "The old ferry pier of Nordhaven is closed for the winter, 89f4f225ccce8e93",
        "東京は雨, 09c8282411384e64",
        "𠀀 a1, 9082009102998934"
    })
    void givesTheSameMarkForEver(String text, String mark) {
        assertThat(Fingerprint.of(text)).hasToString(mark);
    }

    @Test
    void callsMarksNearUpToSixBits() {
        Fingerprint mark = new Fingerprint(0b1L << 63);

        assertThat(mark.isNear(new Fingerprint(mark.bits() | 0b111111))).isTrue();
        assertThat(mark.isNear(new Fingerprint(mark.bits() | 0b1111111))).isFalse();
        assertThat(mark.isNear(new Fingerprint(0))).isFalse();
        assertThat(mark).hasToString("8000000000000000");
    }

    @Test
    void givesAStoryTheMarkOfItsText() {
        assertThat(article(Paragraph.of(STORY)).fingerprint()).isEqualTo(Fingerprint.of(STORY));
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
    void givesTheTextOfRarerBlocks() {
        Article article = article(
                ListBlock.builder()
                        .addItem(ListItem.builder()
                                .addTerm(new Text("term"))
                                .addBlock(Paragraph.of("meaning"))
                                .build())
                        .build(),
                Table.builder()
                        .addCaption(new Text("table"))
                        .addHead(Row.of(Cell.of("a")))
                        .addRow(Row.of(Cell.of("b")))
                        .addFoot(Row.of(Cell.of("c")))
                        .build(),
                Gallery.builder().addTitle(new Text("gallery")).addImage(IMAGE).build(),
                Video.builder()
                        .addRendition(Rendition.of(URL))
                        .addCaption(new Text("video"))
                        .build(),
                Audio.builder()
                        .addRendition(Rendition.of(URL))
                        .addCaption(new Text("audio"))
                        .build(),
                CodeBlock.builder().text("code").build(),
                new Rule(),
                QuestionAnswer.builder()
                        .addQuestion(new Text("question"))
                        .addAnswer(Paragraph.of("answer"))
                        .build(),
                LiveEntry.builder()
                        .headline("entry")
                        .addBlock(Paragraph.of("live"))
                        .build(),
                RelatedLinks.builder()
                        .addLink(RelatedLink.builder().url(URL).title("other").build())
                        .build(),
                new UnknownBlock("map", "unknown"));

        assertThat(BodyText.standard().parts(article))
                .containsExactly(
                        "term",
                        "meaning",
                        "table",
                        "a\nb\nc",
                        "code",
                        "question",
                        "answer",
                        "entry",
                        "live",
                        "unknown");
        assertThat(BodyText.standard().withHeadings(false).withCaptions(true).parts(article))
                .contains("gallery", "caption", "video", "audio", "live")
                .doesNotContain("entry");
    }

    @Test
    void collectsLinksFromEveryBlockThatMayHoldOne() {
        List<Link> links = IntStream.range(0, 16)
                .mapToObj(i -> new Link(WebUrl.of("https://a.example/" + i), List.of(new Text("x"))))
                .toList();
        Article article = article(
                Heading.builder().addContent(links.get(0)).build(),
                PullQuote.builder().addContent(links.get(1)).build(),
                Table.builder()
                        .addCaption(links.get(2))
                        .addHead(Row.of(Cell.builder().addContent(links.get(3)).build()))
                        .addRow(Row.of(Cell.builder().addContent(links.get(4)).build()))
                        .addFoot(Row.of(Cell.builder().addContent(links.get(5)).build()))
                        .build(),
                IMAGE.withCaption(links.get(6)),
                Gallery.builder()
                        .addTitle(links.get(7))
                        .addImage(IMAGE.withCaption(links.get(8)))
                        .build(),
                Video.builder()
                        .addRendition(Rendition.of(URL))
                        .addCaption(links.get(9))
                        .build(),
                Audio.builder()
                        .addRendition(Rendition.of(URL))
                        .addCaption(links.get(10))
                        .build(),
                QuestionAnswer.builder()
                        .addQuestion(links.get(11))
                        .addAnswer(Paragraph.of(List.of(links.get(12))))
                        .build(),
                Note.builder()
                        .kind(NoteKind.BOX)
                        .addTitle(links.get(13))
                        .addBlock(LiveEntry.builder()
                                .addBlock(Paragraph.of(List.of(links.get(14))))
                                .build())
                        .build(),
                RelatedLinks.builder()
                        .addLink(RelatedLink.builder()
                                .url(links.get(15).url())
                                .title("x")
                                .build())
                        .build());

        assertThat(article.links())
                .containsExactlyElementsOf(links.stream().map(Link::url).toList());
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
