package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlinesTest {
    private static final WebUrl URL = WebUrl.of("https://a.example/");
    private static final List<Function<List<Inline>, Inline>> MARKS = List.of(
            Emphasis::new,
            Strong::new,
            Subscript::new,
            Superscript::new,
            InlineCode::new,
            InlineQuote::new,
            Deleted::new,
            Inserted::new,
            Highlight::new,
            content -> new Link(URL, content),
            content -> new NoteRef("n", content),
            content -> new LanguageSpan("fr", content),
            content -> new UnknownInline("ruby", content));

    private static Text text(String text) {
        return new Text(text);
    }

    private static Strong strong(Inline... content) {
        return new Strong(List.of(content));
    }

    private static Emphasis emphasis(Inline... content) {
        return new Emphasis(List.of(content));
    }

    @Test
    void mergesTextsAndEqualNeighbours() {
        assertThat(Inlines.canonical(List.of(text("a"), text(""), text("b"), strong(text("c")), strong(text("d")))))
                .containsExactly(text("ab"), strong(text("cd")));
    }

    @Test
    void keepsDifferentLinksApart() {
        Link one = new Link(URL, List.of(text("a")));
        Link other = new Link(WebUrl.of("https://b.example/"), List.of(text("b")));

        assertThat(Inlines.canonical(List.of(one, other, other)))
                .containsExactly(one, new Link(other.url(), List.of(text("bb"))));
    }

    @Test
    void nestsMarksInOneOrder() {
        assertThat(Inlines.canonical(List.of(emphasis(strong(text("a"))))))
                .containsExactly(strong(emphasis(text("a"))));
        assertThat(Inlines.canonical(List.of(strong(new Link(URL, List.of(text("a")))))))
                .containsExactly(new Link(URL, List.of(strong(text("a")))));
    }

    @Test
    void nestsMarksOfEveryKindFromTheLinkToTheSuperscript() {
        List<Function<List<Inline>, Inline>> order = List.of(
                content -> new Link(URL, content),
                content -> new NoteRef("n", content),
                InlineQuote::new,
                content -> new LanguageSpan("fr", content),
                Deleted::new,
                Inserted::new,
                Strong::new,
                Emphasis::new,
                Highlight::new,
                content -> new UnknownInline("ruby", content),
                InlineCode::new,
                Subscript::new,
                Superscript::new);
        Inline innermostFirst = text("a");
        Inline outermostFirst = text("a");
        for (int i = 0; i < order.size(); i++) {
            innermostFirst = order.get(i).apply(List.of(innermostFirst));
            outermostFirst = order.get(order.size() - 1 - i).apply(List.of(outermostFirst));
        }

        assertThat(Inlines.canonical(List.of(innermostFirst))).containsExactly(outermostFirst);
        assertThat(Inlines.text(List.of(innermostFirst, text("b")))).isEqualTo("ab");
    }

    @Test
    void putsAMarkAroundOtherText() {
        assertThat(Inlines.around(strong(text("a")), List.of(text("b")))).isEqualTo(strong(text("b")));
        assertThat(Inlines.around(text("a"), List.of(text("b")))).isEqualTo(text("a"));
        assertThat(Inlines.around(new LineBreak(), List.of(text("b")))).isEqualTo(new LineBreak());
    }

    @Test
    void dropsEmptyMarksAndMarksInsideTheirLike() {
        assertThat(Inlines.canonical(List.of(strong(), text("a"), emphasis(strong()))))
                .containsExactly(text("a"));
        assertThat(Inlines.canonical(List.of(strong(text("a"), strong(text("b"))))))
                .containsExactly(strong(text("ab")));
        assertThat(Inlines.canonical(List.of(text("")))).isEmpty();
    }

    @Test
    void keepsLineBreaks() {
        List<Inline> content = List.of(text("a"), new LineBreak(), new LineBreak(), text("b"));

        assertThat(Inlines.canonical(content)).isEqualTo(content);
        assertThat(Inlines.text(content)).isEqualTo("a\n\nb");
    }

    @Test
    void changesNeitherTextNorWhatIsCanonicalAlready() {
        for (int seed = 0; seed < 500; seed++) {
            List<Inline> tree = tree(new Random(seed), 5);

            List<Inline> canonical = Inlines.canonical(tree);

            assertThat(Inlines.text(canonical)).as("seed %d", seed).isEqualTo(Inlines.text(tree));
            assertThat(Inlines.canonical(canonical)).as("seed %d", seed).isSameAs(canonical);
            List<Inline> withEmptyText = new ArrayList<>(tree);
            withEmptyText.add(text(""));
            assertThat(Inlines.canonical(withEmptyText)).as("seed %d", seed).isEqualTo(canonical);
        }
    }

    private static List<Inline> tree(Random random, int depth) {
        List<Inline> out = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> out.add(text(random.nextBoolean() ? "a" : ""));
                case 1 -> out.add(new LineBreak());
                default ->
                    out.add(MARKS.get(random.nextInt(MARKS.size()))
                            .apply(depth > 0 ? tree(random, depth - 1) : List.of(text("b"))));
            }
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`a b`, `a b`",
                "` a  b `, `a b`",
                "`a\tb\nc\r\nd`, `a b c d`",
                "`a\u00A0b\u2003c\u3000d\u2028e\u0085f`, `a b c d e f`",
                "`a\u1680b\u00A1`, `a b\u00A1`",
                "`a\u200Bb\u00ADc\uFEFFd\u2060e`, `abcde`",
                "`a\u0007b\u007Fc\u009Bd`, `a bcd`",
                "`e\u0301`, `é`",
                "`  `, ``"
            })
    void collapsesWhiteSpace(String added, String expected) {
        assertThat(Inlines.text(new InlineBuilder().text(added).build())).isEqualTo(expected);
    }

    @Test
    void collapsesWhiteSpaceAcrossMarks() {
        assertThat(new InlineBuilder()
                        .text("a ")
                        .open(Strong::new)
                        .text(" b ")
                        .close()
                        .text(" c")
                        .build())
                .containsExactly(text("a "), strong(text("b")), text(" c"));
        assertThat(new InlineBuilder()
                        .text("a")
                        .open(Strong::new)
                        .text(" b")
                        .close()
                        .build())
                .containsExactly(text("a"), strong(text(" b")));
        assertThat(new InlineBuilder()
                        .open(Strong::new)
                        .text("a ")
                        .close()
                        .open(Emphasis::new)
                        .text("b")
                        .close()
                        .build())
                .containsExactly(strong(text("a")), text(" "), emphasis(text("b")));
        assertThat(new InlineBuilder()
                        .text("a ")
                        .open(Strong::new)
                        .lineBreak()
                        .text("b")
                        .close()
                        .build())
                .containsExactly(text("a"), strong(new LineBreak(), text("b")));
    }

    @Test
    void dropsSpaceAndBreaksAtTheEnds() {
        assertThat(new InlineBuilder()
                        .lineBreak()
                        .text(" a ")
                        .lineBreak()
                        .lineBreak()
                        .text(" b")
                        .lineBreak()
                        .text(" ")
                        .build())
                .containsExactly(text("a"), new LineBreak(), text("b"));
        assertThat(new InlineBuilder()
                        .text("a ")
                        .open(Strong::new)
                        .text(" ")
                        .close()
                        .build())
                .containsExactly(text("a"));
    }

    @Test
    void closesWhatIsLeftOpenAndRefusesToCloseMore() {
        assertThat(new InlineBuilder().open(Strong::new).text("a").build()).containsExactly(strong(text("a")));
        assertThatIllegalStateException().isThrownBy(() -> new InlineBuilder().close());
    }

    @Test
    void ignoresMarksThatAreTooDeep() {
        InlineBuilder builder = new InlineBuilder();
        for (int i = 0; i < 10_000; i++) {
            builder = builder.open(Emphasis::new);
        }
        builder.text("a");
        for (int i = 0; i < 10_000; i++) {
            builder = builder.close();
        }
        builder.text("b");

        assertThat(builder.build()).containsExactly(emphasis(text("a")), text("b"));
        assertThat(new InlineBuilder().open(Strong::new).text(" ").isEmpty()).isTrue();
        assertThat(new InlineBuilder().text("a").isEmpty()).isFalse();
    }
}
