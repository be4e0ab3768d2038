package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Locale, time zone and default charset of the machine change nothing. */
@Timeout(120)
class EnvironmentTest {
    private static final int PAGES = 8;

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "ja-JP", "az-AZ", "lt-LT"})
    void readsTheSameInEveryLocale(String tag) {
        String expected = articles();
        Locale usual = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(articles()).isEqualTo(expected);
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(zone);
        }
    }

    /** A machine of its own, so that tables are loaded under its settings too. */
    @ParameterizedTest
    @CsvSource({"US-ASCII, tr, TR, Asia/Kolkata", "UTF-16, ar, EG, America/St_Johns"})
    void readsTheSameOnAnotherMachine(String charset, String language, String country, String zone)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=" + charset,
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnvironmentTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] output = process.getInputStream().readAllBytes();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(new String(output, StandardCharsets.UTF_8)).isEqualTo(articles());
    }

    @Test
    void readsSomethingAtAll() {
        assertThat(articles()).contains("İnci Işık", "OSTHAVN");
    }

    private static String articles() {
        ArticleParser pages = ArticleParser.create();
        TextArticleParser texts = TextArticleParser.create();
        return SamplePages.pages(PAGES)
                .flatMap(page -> List.of(
                        pages.parse(page.getBytes(StandardCharsets.UTF_8), "https://paper.example/story"),
                        texts.parse(page.replaceAll("<[^>]{0,200}>", "\n")))
                        .stream())
                .map(result -> result.article().map(Object::toString).orElse("none") + result.warnings())
                .collect(Collectors.joining("\n"));
    }

    /** Writes the articles, for the test that starts this class. */
    public static void main(String[] args) {
        byte[] output = articles().getBytes(StandardCharsets.UTF_8);
        System.out.write(output, 0, output.length);
        System.out.flush();
    }
}
