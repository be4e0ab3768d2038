package io.broadsheet.examples.cli;

import io.broadsheet.examples.archives.Origin;
import io.broadsheet.examples.archives.Outcome;
import io.broadsheet.examples.archives.Stage;
import io.broadsheet.parser.ArticleParser;
import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.ParseResult;
import io.broadsheet.parser.TextArticleParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads and parses one page. Safe for several threads. */
final class PageParser {
    private final ArticleParser html;
    private final TextArticleParser text;
    private final int maxBytes;
    private final InputStream standardInput;

    PageParser(ParseLimits limits, InputStream standardInput) {
        this(ArticleParser.builder().limits(limits).build(), limits, standardInput);
    }

    PageParser(ArticleParser html, ParseLimits limits, InputStream standardInput) {
        this.html = html;
        this.text = TextArticleParser.with(limits);
        this.maxBytes = limits.maxInputBytes();
        this.standardInput = standardInput;
    }

    /** What the parser says of a page. */
    ParseResult parse(PageInput input) throws IOException {
        if (input.file().isEmpty()) {
            return html.parse(standardInput, input.url());
        }
        Path file = input.file().get();
        return input.isText() ? text.parse(text(file)) : html.parse(file, input.url());
    }

    /** What became of a page; a file that cannot be read is a dead letter. */
    Outcome outcome(PageInput input) {
        Origin origin = Origin.page(input.name(), input.url());
        try {
            return Outcome.of(origin, parse(input));
        } catch (NoSuchFileException e) {
            return Outcome.dead(origin, Stage.STREAM, "UNREADABLE", "there is no such file");
        } catch (IOException e) {
            return Outcome.dead(origin, Stage.STREAM, "UNREADABLE", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Not {@link Files#readString}: one wrong byte must not lose a page. A byte past the limit is enough to be refused.
     */
    private String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1L));
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
