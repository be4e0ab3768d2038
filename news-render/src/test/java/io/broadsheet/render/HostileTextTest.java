package io.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.model.Article;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Cell;
import io.broadsheet.model.CodeBlock;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Embed;
import io.broadsheet.model.EmbedKind;
import io.broadsheet.model.Heading;
import io.broadsheet.model.Image;
import io.broadsheet.model.LanguageSpan;
import io.broadsheet.model.Link;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.ListItem;
import io.broadsheet.model.Note;
import io.broadsheet.model.NoteKind;
import io.broadsheet.model.NoteRef;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Rights;
import io.broadsheet.model.Row;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.model.UnknownBlock;
import io.broadsheet.model.Video;
import io.broadsheet.model.WebUrl;
import io.broadsheet.render.html.HtmlRenderer;
import io.broadsheet.render.html.HtmlSafety;
import io.broadsheet.render.json.ArticleJson;
import io.broadsheet.render.text.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts hostile texts into every text field and looks at every output with parsers that are not ours. */
class HostileTextTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");
    private static final WebUrl URL = WebUrl.of("https://a.example/b.jpg");

    @Test
    void staysHarmlessWithOurOwnPayloads() throws IOException {
        try (InputStream in = HostileTextTest.class.getResourceAsStream("hostile.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);

            file.lines().map(HostileTextTest::unescaped).forEach(HostileTextTest::check);
        }
    }

    /** The collections of others are read where they lie; a part of each unless {@code -Dhostile.all=true}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xss/dompurify.jsonl",
                "xss/antisamy.jsonl",
                "xss/own.jsonl",
                "xss/payloadbox.txt",
                "text/blns.json"
            })
    void staysHarmlessWithCollectedPayloads(String name) throws IOException {
        Path file = Path.of(System.getProperty("broadsheet.shared", "none"), "hostile", name);
        assumeTrue(Files.exists(file), () -> "no hostile texts at " + file);

        List<String> payloads = payloads(file);

        assertThat(payloads).hasSizeGreaterThan(50);
        int step = Boolean.getBoolean("hostile.all") ? 1 : Math.max(1, payloads.size() / 40);
        for (int i = 0; i < payloads.size(); i += step) {
            check(payloads.get(i));
        }
    }

    private static List<String> payloads(Path file) throws IOException {
        List<String> out = new ArrayList<>();
        if (file.toString().endsWith(".json")) {
            MAPPER.readTree(file.toFile()).forEach(text -> out.add(text.asText()));
            return out;
        }
        for (String line : Files.readAllLines(file)) {
            if (file.toString().endsWith(".jsonl")) {
                JsonNode payload = MAPPER.readTree(line).path("payload");
                out.add(payload.isTextual() ? payload.asText() : payload.toString());
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** Backslash u and four digits stand for a character in the list. */
    private static String unescaped(String line) {
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(line)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    private static void check(String payload) {
        Article article = articleOf(payload);
        try {
            String page = HtmlRenderer.page().render(article);
            HtmlSafety.check(page);
            HtmlSafety.checkStable(page);
            HtmlSafety.checkSameTreeForBothParsers(page);
            String text = TextRenderer.create().render(article);
            assertThat(CONTROL.matcher(text).find()).isFalse();
            assertThat(ArticleJson.read(ArticleJson.compact().render(article))).isEqualTo(article);
        } catch (AssertionError | RuntimeException e) {
            fail("payload " + MAPPER.valueToTree(payload) + ": " + e.getMessage(), e);
        }
    }

    /** The text everywhere; behind an x where blank texts are refused. */
    private static Article articleOf(String payload) {
        String line = "x" + payload;
        Text text = new Text(line);
        Image image = Image.builder()
                .addRendition(Rendition.builder().url(URL).mediaType(payload).build())
                .alt(payload)
                .addCaption(text)
                .credit(PhotoCredit.builder().printed(line).build())
                .copyrightNotice(payload)
                .build();
        Article.Builder out = Article.builder()
                .id(payload)
                .headline(line)
                .kicker(payload)
                .language(payload)
                .description(payload)
                .addDek(text)
                .byline(Byline.builder()
                        .printed(line)
                        .addContributor(Contributor.author(line).withUrl(URL))
                        .build())
                .dateline(Dateline.builder().printed(line).build())
                .leadImage(image)
                .addCategories(payload, line)
                .addKeyword(payload)
                .addCredit(CreditLine.builder().printed(line).build())
                .rights(Rights.builder()
                        .copyright(Copyright.builder().printed(line).build())
                        .build());
        WebUrl.parse(payload).ifPresent(out::canonicalUrl);
        return body(out, payload, text, image).build();
    }

    private static Article.Builder body(Article.Builder out, String payload, Text text, Image image) {
        String line = text.text();
        return out.addBody(
                Paragraph.of(List.of(
                        text,
                        new Link(WebUrl.parse(payload).orElse(URL), List.of(text)),
                        new LanguageSpan(line, List.of(text)),
                        new NoteRef(line, List.of(text)))),
                Heading.of(2, line),
                ListBlock.builder()
                        .addItem(
                                ListItem.builder().addTerm(text).addBlock(image).build())
                        .build(),
                Quote.builder()
                        .addBlock(Paragraph.of(line))
                        .attribution(Attribution.of(line))
                        .build(),
                Table.builder()
                        .addCaption(text)
                        .addRow(Row.of(Cell.of(payload), Cell.of(line)))
                        .build(),
                CodeBlock.builder().text(line).language(payload).build(),
                Embed.builder()
                        .kind(new EmbedKind(line))
                        .provider(payload)
                        .title(payload)
                        .text(payload)
                        .build(),
                Video.builder()
                        .addRendition(Rendition.of(URL))
                        .title(payload)
                        .transcript(payload)
                        .build(),
                Note.builder()
                        .kind(NoteKind.BOX)
                        .id(line)
                        .addTitle(text)
                        .addBlock(Paragraph.of(line))
                        .build(),
                new UnknownBlock(line, payload));
    }
}
