package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that a value checks when it is made. */
class InvariantTest {
    private static final WebUrl URL = WebUrl.of("https://a.example/");

    /** A mark without content is nothing in canonical form. */
    private static final Inline NOTHING = new Strong(List.of());

    private interface Making {
        Object make();
    }

    private static Arguments builder(String message, Making making) {
        return Arguments.of(message, IllegalStateException.class, making);
    }

    private static Arguments factory(String message, Making making) {
        return Arguments.of(message, IllegalArgumentException.class, making);
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(articles(), texts(), blocks(), numbers(), terms()).flatMap(rules -> rules);
    }

    private static Stream<Arguments> articles() {
        return Stream.of(
                builder("[headline]", () -> Article.builder().build()),
                builder(
                        "headline must not be blank",
                        () -> Article.builder().headline("\t ").build()),
                builder(
                        "urgency must be 1 to 9, but is 0",
                        () -> Article.builder().headline("H").urgency(0).build()),
                builder(
                        "urgency must be 1 to 9, but is 10",
                        () -> Article.builder().headline("H").urgency(10).build()),
                builder(
                        "a byline needs a printed line or a contributor",
                        () -> Byline.builder().build()),
                builder(
                        "printed must not be blank",
                        () -> Byline.builder().printed(" ").build()),
                builder("content must not be empty", () -> KeyPoint.builder().build()),
                builder("content must not be empty", () -> KeyPoint.of("")),
                builder(
                        "content must not be empty",
                        () -> Correction.builder().kind(CorrectionKind.UPDATE).build()));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                builder("name must not be blank", () -> Contributor.author("")),
                builder("name must not be blank", () -> Organization.of(" ")),
                builder("name must not be blank", () -> Place.of("")),
                builder(
                        "name must not be blank",
                        () -> Region.builder().name("").build()),
                builder(
                        "code must be an ISO 3166-2 code, but is X",
                        () -> Region.builder().name("A").code("X").build()),
                builder(
                        "name must not be blank",
                        () -> Country.builder().name("").build()),
                builder(
                        "code must be an ISO 3166-1 alpha-2 code, but is xv",
                        () -> Country.builder().name("A").code("xv").build()),
                builder("name must not be blank", () -> Concept.of("")),
                builder("name must not be blank", () -> Section.of("")),
                builder(
                        "name must not be blank",
                        () -> Series.builder().name("").build()),
                builder("name must not be blank", () -> License.of("")),
                builder("printed must not be blank", () -> Attribution.of("")),
                builder(
                        "printed must not be blank",
                        () -> Dateline.builder().printed("").build()),
                builder(
                        "printed must not be blank",
                        () -> CreditLine.builder().printed("").build()),
                builder(
                        "printed must not be blank",
                        () -> Copyright.builder().printed("").build()),
                builder(
                        "printed must not be blank",
                        () -> PhotoCredit.builder().printed("").build()),
                builder("scheme must not be blank", () -> Identifier.of("", "1")),
                builder("value must not be blank", () -> Identifier.of("wire", "")),
                builder(
                        "rel must not be blank",
                        () -> Alternate.builder().url(URL).rel("").build()),
                builder(
                        "title must not be blank",
                        () -> RelatedLink.builder().url(URL).title("").build()),
                builder("text must not be blank", () -> Notice.of(NoticeKind.CONSENT, "")),
                builder(
                        "text must not be blank",
                        () -> AlternativeHeadline.builder()
                                .role(HeadlineRole.SEO)
                                .text("")
                                .build()));
    }

    private static Stream<Arguments> blocks() {
        return Stream.of(
                builder("content must not be empty", () -> Paragraph.of("")),
                builder("content must not be empty", () -> Paragraph.of(List.of(NOTHING))),
                builder("level must be 1 to 6, but is 0", () -> Heading.of(0, "A")),
                builder("level must be 1 to 6, but is 7", () -> Heading.of(7, "A")),
                builder("content must not be empty", () -> Heading.of(2, "")),
                builder("content must not be empty", () -> PullQuote.builder().build()),
                builder("blocks must not be empty", () -> Quote.builder().build()),
                builder("items must not be empty", () -> ListBlock.builder().build()),
                builder("blocks must not be empty", () -> ListItem.builder().build()),
                builder(
                        "blocks must not be empty",
                        () -> ListItem.builder().addTerm(NOTHING).build()),
                builder(
                        "a table needs a row",
                        () -> Table.builder().addCaption(new Text("a")).build()),
                builder("cells must not be empty", () -> Row.of()),
                builder("renditions must not be empty", () -> Image.builder().build()),
                builder("renditions must not be empty", () -> Video.builder().build()),
                builder("renditions must not be empty", () -> Audio.builder().build()),
                builder("images must not be empty", () -> Gallery.builder().build()),
                builder(
                        "an embed needs an address or a text",
                        () -> Embed.builder().kind(EmbedKind.MAP).build()),
                builder(
                        "text must not be blank",
                        () -> CodeBlock.builder().text("\n").build()),
                builder(
                        "question must not be empty",
                        () -> QuestionAnswer.builder().build()),
                builder("blocks must not be empty", () -> LiveEntry.builder().build()),
                builder(
                        "blocks must not be empty",
                        () -> Note.builder().kind(NoteKind.BOX).build()),
                builder("links must not be empty", () -> RelatedLinks.builder().build()),
                factory("type must not be blank", () -> new UnknownBlock(" ", "")),
                factory("type must not be blank", () -> new UnknownInline("", List.of())),
                factory("noteId must not be blank", () -> new NoteRef("", List.of())),
                factory("language must not be blank", () -> new LanguageSpan(" ", List.of())));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                builder(
                        "columnSpan must be 1 to 1000, but is 0",
                        () -> Cell.of("a").withColumnSpan(0)),
                builder(
                        "rowSpan must be 1 to 1000, but is 1001",
                        () -> Cell.of("a").withRowSpan(1001)),
                builder(
                        "width must be 1 to 1000000, but is 0",
                        () -> Rendition.builder().url(URL).width(0).build()),
                builder(
                        "height must be 1 to 1000000, but is -1",
                        () -> Rendition.builder().url(URL).height(-1).build()),
                builder(
                        "relevance must be 0 to 100, but is 101",
                        () -> Concept.builder().name("A").relevance(101).build()),
                builder(
                        "confidence must be 0 to 100, but is -1",
                        () -> Concept.builder().name("A").confidence(-1).build()),
                builder("years must not run backwards: 2031 to 2030", () -> YearRange.of(2031, 2030)),
                builder(
                        "latitude must be -90 to 90",
                        () -> GeoPoint.builder().latitude(90.1).longitude(0).build()),
                builder(
                        "longitude -180 to 180",
                        () -> GeoPoint.builder().latitude(0).longitude(-180.5).build()),
                builder(
                        "latitude must be -90 to 90",
                        () -> GeoPoint.builder()
                                .latitude(Double.NaN)
                                .longitude(0)
                                .build()));
    }

    private static Stream<Arguments> terms() {
        return Stream.<Making>of(
                        () -> new Role(""),
                        () -> new AccessLevel(" "),
                        () -> new ContributorKind("\n"),
                        () -> new CorrectionKind(""),
                        () -> new EmbedKind(""),
                        () -> new HeadlineRole(""),
                        () -> new NoteKind(""),
                        () -> new NoticeKind(""),
                        () -> new ParagraphRole(""),
                        () -> new PlaceKind(""))
                .map(making -> factory("a term must not be blank", making));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void refusesWhatBreaksARule(String message, Class<?> exception, Making making) {
        assertThatThrownBy(making::make).isExactlyInstanceOf(exception).hasMessageContaining(message);
    }

    @Test
    void takesWhatLiesOnTheBoundaries() {
        assertThat(Article.builder()
                        .headline("H")
                        .urgency(1)
                        .build()
                        .withUrgency(9)
                        .urgency())
                .hasValue(9);
        assertThat(LiveEntry.builder().headline("H").build().pinned()).isFalse();
        assertThat(Cell.of("a").header()).isFalse();
        assertThat(ListBlock.builder().addItem(ListItem.of("a")).build().ordered())
                .isFalse();
        Copyright copyright = Copyright.builder().printed("© 2031").build();
        assertThat(copyright.allRightsReserved() || copyright.reuseRestricted()).isFalse();
        assertThat(Contributor.author("Ada Quill").name()).isEqualTo("Ada Quill");
        assertThat(Place.of("Nordhaven").name()).isEqualTo("Nordhaven");
        assertThat(Heading.of(1, "a").withLevel(6).level()).isEqualTo(6);
        assertThat(Cell.of("").withColumnSpan(1000).withRowSpan(1000).content()).isEmpty();
        assertThat(YearRange.of(2031).to()).hasValue(2031);
        assertThat(YearRange.since(2031).to()).isEmpty();
        assertThat(GeoPoint.builder().latitude(-90).longitude(180).build().longitude())
                .isEqualTo(180);
        assertThat(LiveEntry.builder().headline("H").build().blocks()).isEmpty();
        assertThat(ListItem.builder().addTerm(new Text("t")).build().blocks()).isEmpty();
        assertThat(Concept.builder()
                        .name("A")
                        .relevance(0)
                        .confidence(100)
                        .build()
                        .confidence())
                .hasValue(100);
    }

    @Test
    void bringsTermsIntoOneForm() {
        assertThat(new Role(" Additional_Reporting of ").value()).isEqualTo("additional-reporting-of");
        assertThat(new Role("EDITING")).isEqualTo(Role.EDITING);
    }

    @Test
    void bringsContentIntoOneFormWhereverItStands() {
        Text a = new Text("a");
        Text b = new Text("b");
        List<Inline> once = List.of(new Text("ab"));

        assertThat(Article.builder().headline("H").addDek(a, b).build().dek()).isEqualTo(once);
        assertThat(Paragraph.of(List.of(a, b)).content()).isEqualTo(once);
        assertThat(Heading.builder().addContent(a, b).build().content()).isEqualTo(once);
        assertThat(PullQuote.builder().addContent(a, b).build().content()).isEqualTo(once);
        assertThat(KeyPoint.builder().addContent(a, b).build().content()).isEqualTo(once);
        assertThat(Cell.builder().addContent(a, b).build().content()).isEqualTo(once);
        assertThat(ListItem.builder().addTerm(a, b).build().term()).isEqualTo(once);
        assertThat(QuestionAnswer.builder().addQuestion(a, b).build().question())
                .isEqualTo(once);
        assertThat(Correction.builder()
                        .kind(CorrectionKind.UPDATE)
                        .addContent(a, b)
                        .build()
                        .printed())
                .isEqualTo("ab");
        assertThat(Image.builder()
                        .addRendition(Rendition.of(URL))
                        .addCaption(a, b)
                        .build()
                        .caption())
                .isEqualTo(once);
        assertThat(Video.builder()
                        .addRendition(Rendition.of(URL))
                        .addCaption(a, b)
                        .build()
                        .caption())
                .isEqualTo(once);
        assertThat(Audio.builder()
                        .addRendition(Rendition.of(URL))
                        .addCaption(a, b)
                        .build()
                        .caption())
                .isEqualTo(once);
        assertThat(Table.builder()
                        .addRow(Row.of(Cell.of("x")))
                        .addCaption(a, b)
                        .build()
                        .caption())
                .isEqualTo(once);
        assertThat(Note.builder()
                        .kind(NoteKind.BOX)
                        .addBlock(new Rule())
                        .addTitle(a, b)
                        .build()
                        .title())
                .isEqualTo(once);
    }

    @Test
    void keepsTreesShallow() {
        assertThatThrownBy(() -> marks(65))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64");
        assertThatThrownBy(() -> quotes(64))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("64");
        assertThatThrownBy(() -> lists(33))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("64");
        for (Making deep : deepBlocks()) {
            assertThatThrownBy(deep::make)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("64");
        }
        assertThat(marks(64)).isNotNull();
        assertThat(Article.builder().headline("H").addBody(quotes(62)).build().body())
                .hasSize(1);
        assertThat(lists(31)).isNotNull();
    }

    /** Every block that holds blocks, around one that is as deep as a block may be. */
    private static List<Making> deepBlocks() {
        Block deep = quotes(63);
        return List.of(
                () -> Article.builder()
                        .headline("H")
                        .addBody(Quote.builder().addBlock(deep).build())
                        .build(),
                () -> LiveEntry.builder()
                        .addBlock(
                                Note.builder().kind(NoteKind.BOX).addBlock(deep).build())
                        .build(),
                () -> Note.builder()
                        .kind(NoteKind.BOX)
                        .addBlock(LiveEntry.builder().addBlock(deep).build())
                        .build(),
                () -> QuestionAnswer.builder()
                        .addQuestion(new Text("q"))
                        .addAnswer(Quote.builder().addBlock(deep).build())
                        .build(),
                () -> ListItem.builder()
                        .addBlock(Quote.builder().addBlock(deep).build())
                        .build(),
                () -> ListBlock.builder()
                        .addItem(ListItem.builder().addBlock(deep).build())
                        .build());
    }

    private static Inline marks(int depth) {
        Inline out = new Text("a");
        for (int i = 0; i < depth; i++) {
            out = new Strong(List.of(out));
        }
        return out;
    }

    private static Block quotes(int depth) {
        Block out = new Rule();
        for (int i = 0; i < depth; i++) {
            out = Quote.builder().addBlock(out).build();
        }
        return out;
    }

    private static Block lists(int depth) {
        Block out = new Rule();
        for (int i = 0; i < depth; i++) {
            out = ListBlock.builder()
                    .addItem(ListItem.builder().addBlock(out).build())
                    .build();
        }
        return out;
    }
}
