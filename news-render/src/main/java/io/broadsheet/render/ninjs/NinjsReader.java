package io.broadsheet.render.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Paragraph;
import io.broadsheet.render.ArticleReadException;
import io.broadsheet.render.ArticleReader;
import io.broadsheet.render.internal.JsonInput;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads ninjs 3.1; documents of version 2 with the same members are read as well. What {@link NinjsRenderer} writes
 * comes back with all that ninjs holds; other documents are read for what they have: a headline is all that is needed.
 *
 * <p>The text is taken from the body in NITF, or else from the one in HTML, or else from the plain one. HTML is read by
 * what the caller hands over, such as an article parser:
 *
 * <pre>{@code
 * ArticleReader reader = NinjsReader.withHtml(html -> parser.parse(html).articleOrThrow().body());
 * }</pre>
 */
public final class NinjsReader implements ArticleReader {
    private static final NinjsReader INSTANCE = new NinjsReader(html -> List.of());

    private final Function<String, List<Block>> html;

    private NinjsReader(Function<String, List<Block>> html) {
        this.html = html;
    }

    /** {@return a reader that does not look at HTML} */
    public static NinjsReader create() {
        return INSTANCE;
    }

    /**
     * Makes a reader that understands HTML.
     *
     * @param html makes blocks of a body in HTML; safe for several threads; no blocks when it finds none
     * @return the reader
     */
    public static NinjsReader withHtml(Function<String, List<Block>> html) {
        return new NinjsReader(Objects.requireNonNull(html, "html"));
    }

    @Override
    public Article read(Reader in) throws IOException {
        JsonNode root = JsonInput.read(Objects.requireNonNull(in, "in"));
        if (!root.isObject()) {
            throw new ArticleReadException("not ninjs: no object", 1, 1, null);
        }
        try {
            return new NinjsParser(root, html).read();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new ArticleReadException(String.valueOf(e.getMessage()), 0, 0, e);
        }
    }

    /** Text without structure: an empty line parts two paragraphs. */
    static List<Block> paragraphs(String text) {
        List<Block> out = new ArrayList<>();
        for (String part : text.replace("\r\n", "\n").split("\n\n", -1)) {
            if (!part.isBlank()) {
                out.add(Paragraph.of(part.strip()));
            }
        }
        return out;
    }
}
