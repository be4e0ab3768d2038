package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseWarning;
import io.broadsheet.parser.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PageLoaderTest {
    private static final String URL = "https://paper.example/story";
    private static final String STORY =
            "<!doctype html><title>Ferry returns</title><p>The ferry to Östholm sails again.";

    private final PageLoader loader = new PageLoader(ParseLimits.defaults());

    @Test
    void readsTheSameTreeFromEveryForm(@TempDir Path folder) throws IOException {
        byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("story.html"), bytes);
        String expected = Jsoup.parse(STORY, URL).outerHtml();

        assertThat(loader.load(STORY, URL).document().outerHtml()).isEqualTo(expected);
        assertThat(loader.load(bytes, "", URL).document().outerHtml()).isEqualTo(expected);
        assertThat(loader.load(file, "", URL).document().outerHtml()).isEqualTo(expected);
        assertThat(loader.load(new ByteArrayInputStream(bytes), "", URL)
                        .document()
                        .outerHtml())
                .isEqualTo(expected);
        assertThat(loader.load(Jsoup.parse(STORY, URL), URL).document().outerHtml())
                .isEqualTo(expected);
    }

    @Test
    void resolvesLinksAgainstTheUrlGiven() {
        Document document = loader.load("<a href=/next>Next</a>", URL).document();

        assertThat(document.expectFirst("a").absUrl("href")).isEqualTo("https://paper.example/next");
    }

    @Test
    void takesTheLocationOfTheTreeWhenNoUrlIsGiven() {
        assertThat(loader.load(Jsoup.parse(STORY, URL), "").url()).isEqualTo(URL);
        assertThat(loader.load(Jsoup.parse(STORY, URL), "https://other.example/")
                        .url())
                .isEqualTo("https://other.example/");
    }

    @Test
    void dropsTheByteOrderMarkOfAString() {
        assertThat(loader.load("\uFEFF" + STORY, URL).document().outerHtml())
                .isEqualTo(Jsoup.parse(STORY, URL).outerHtml());
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        loader.load(in, "", URL);

        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t ", "\uFEFF", "\uFEFF \n"})
    void saysThatAnInputIsEmpty(String nothing) {
        assertRejected(Reason.EMPTY, () -> loader.load(nothing, URL));
        assertRejected(Reason.EMPTY, () -> loader.load(nothing.getBytes(StandardCharsets.UTF_8), "", URL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The ferry sails again.", "1 < 2 and 3 > 2", "{\"headline\": \"Ferry\"}", "<", "</", "< p>"})
    void saysThatTextWithoutTagsIsNoHtml(String text) {
        assertRejected(Reason.NOT_HTML, () -> loader.load(text, URL));
    }

    @Test
    void refusesMoreBytesThanTheLimit() {
        PageLoader small = new PageLoader(ParseLimits.defaults().withMaxInputBytes(100));
        String exact = "<p>" + "x".repeat(97);

        assertThat(small.load(exact, URL).document().text()).hasSize(97);
        assertThat(small.load(exact.getBytes(StandardCharsets.UTF_8), "", URL)
                        .document()
                        .text())
                .hasSize(97);
        assertRejected(Reason.INPUT_TOO_LARGE, () -> small.load(exact + "x", URL));
        assertRejected(
                Reason.INPUT_TOO_LARGE, () -> small.load((exact + "x").getBytes(StandardCharsets.UTF_8), "", URL));
    }

    @Test
    void stopsReadingAnEndlessStream() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertRejected(Reason.INPUT_TOO_LARGE, () -> loader.load(endless, "", URL));
    }

    @Test
    void passesOnTheTroubleOfAStream() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut off");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> loader.load(broken, "", URL))
                .withMessage("cut off");
    }

    @Test
    void refusesMoreTagsThanTheLimit() {
        PageLoader small = new PageLoader(ParseLimits.defaults().withMaxTags(10));

        assertThat(small.load("<p>".repeat(10), URL).document().select("p")).hasSize(10);
        assertRejected(Reason.TOO_MANY_TAGS, () -> small.load("<p>".repeat(11), URL));
        assertRejected(Reason.TOO_MANY_TAGS, () -> small.load("a<b".repeat(11), URL));
    }

    @Test
    void refusesNamesLongerThanTheLimit() {
        PageLoader small = new PageLoader(ParseLimits.defaults().withMaxNameLength(20));

        assertThat(small.load("<" + "t".repeat(20) + ">x", URL).document().text())
                .isEqualTo("x");
        assertRejected(Reason.MALFORMED_MARKUP, () -> small.load("<" + "t".repeat(21) + ">x", URL));
        assertRejected(Reason.MALFORMED_MARKUP, () -> small.load("<p></" + "t".repeat(21), URL));
        assertRejected(Reason.MALFORMED_MARKUP, () -> small.load("<a<a<a<a<a<a<a<a<a<a<a", URL));
    }

    @Test
    void measuresNamesThatHoldNamesOnlyOnce() {
        PageLoader wide = new PageLoader(ParseLimits.unlimited());

        assertThat(wide.load("<p>" + "<a".repeat(1_000_000), URL).document()).isNotNull();
    }

    @Test
    void refusesATreeThatGrowsPastTheLimit() {
        PageLoader small = new PageLoader(ParseLimits.defaults().withMaxNodes(10_000));
        String open = "<p>" + "<b><i><u><em><strong><small><big><tt><code><font><s><strike>".repeat(3);

        assertRejected(Reason.TOO_MANY_NODES, () -> small.load(open + "</p>" + "<p>x".repeat(1_000), URL));
    }

    @Test
    void refusesAGivenTreeOfTooManyNodes() {
        Document document = Jsoup.parse("<p>x".repeat(100));
        PageLoader small = new PageLoader(ParseLimits.defaults().withMaxNodes(203));

        assertRejected(Reason.TOO_MANY_NODES, () -> small.load(document, URL));
        assertThat(new PageLoader(ParseLimits.defaults().withMaxNodes(204))
                        .load(document, URL)
                        .document())
                .isSameAs(document);
    }

    @Test
    void flattensWhatIsNestedTooDeep() {
        Document document =
                loader.load("<div>".repeat(20_000) + "<p>The end", URL).document();

        assertThat(document.expectFirst("p").text()).isEqualTo("The end");
        assertThat(document.expectFirst("p").parents().size()).isLessThan(512);
    }

    @Test
    void stopsWhenTheTimeIsOver() {
        PageLoader hasty = new PageLoader(ParseLimits.defaults().withTimeout(Duration.ofNanos(1)));

        assertRejected(Reason.TIME_LIMIT, () -> hasty.load(STORY, URL));
        assertRejected(Reason.TIME_LIMIT, () -> hasty.load(STORY.getBytes(StandardCharsets.UTF_8), "", URL));
    }

    @Test
    void stopsInTheMiddleOfAPage() {
        String page = "<p>" + ("<i title='" + "x".repeat(50) + "'>word</i> ").repeat(90_000);
        PageLoader hasty = new PageLoader(ParseLimits.defaults().withTimeout(Duration.ofMillis(5)));

        assertRejected(Reason.TIME_LIMIT, () -> hasty.load(page, URL));
    }

    @Test
    void stopsWhenTheThreadIsInterruptedAndKeepsItsStatus() {
        Thread.currentThread().interrupt();

        assertRejected(Reason.CANCELLED, () -> loader.load(STORY, URL));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void warnsOfALabelThatTheBytesContradict() {
        byte[] bytes = ("<meta charset=windows-1251>" + STORY).getBytes(StandardCharsets.UTF_8);

        Page page = loader.load(bytes, "", URL);

        assertThat(page.charset()).contains(StandardCharsets.UTF_8);
        assertThat(page.warnings())
                .extracting(ParseWarning::kind)
                .containsExactly(ParseWarning.Kind.CHARSET_MISLABELLED);
    }

    private static void assertRejected(Reason reason, ThrowingCallable load) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(load)
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(reason))
                .satisfies(rejection -> assertThat(rejection.finding()).isNotBlank());
    }
}
